/*
 * console: every call is a row of the timeline.
 */
(function (rig) {
  'use strict'
  const { append, each, isArray, keys, part, stringify, Date, Error, String } = rig.own
  const log = rig.host.log
  const MAX_DEPTH = 4
  const MAX_LENGTH = 2000

  const quote = (text, depth) => (depth === 0 ? text : stringify(text))

  const join = function (items, most, between, say) {
    let text = ''
    for (let i = 0; i < items.length && i < most; i++) {
      text += (i === 0 ? '' : between) + say(items[i])
    }
    return items.length > most ? text + between + '…' : text
  }

  const holds = function (items, value) {
    for (let i = 0; i < items.length; i++) {
      if (items[i] === value) {
        return true
      }
    }
    return false
  }

  const list = function (items, depth, seen) {
    return '[' + join(items, 20, ', ', (item) => show(item, depth + 1, seen)) + ']'
  }

  const object = function (value, depth, seen) {
    return '{' + join(keys(value), 30, ', ', (key) => key + ': ' + show(value[key], depth + 1, seen)) + '}'
  }

  const show = function (value, depth, seen) {
    switch (typeof value) {
      case 'string':
        return quote(value, depth)
      case 'function':
        return '[Function' + (value.name ? ': ' + value.name : '') + ']'
      case 'object':
        return value === null ? 'null' : nested(value, depth, seen)
      default:
        return String(value)
    }
  }

  const nested = function (value, depth, seen) {
    if (value instanceof Error) {
      return value.name + ': ' + value.message
    }
    if (value instanceof Date) {
      return rig.own.apply(rig.own.toISOString, value, [])
    }
    if (depth > MAX_DEPTH || holds(seen, value)) {
      return isArray(value) ? '[…]' : '{…}'
    }
    const path = each(seen, (known) => known)
    append(path, value)
    return isArray(value) ? list(value, depth, path) : object(value, depth, path)
  }

  const readable = function (value) {
    try {
      return show(value, 0, [])
    } catch (error) {
      return '[unreadable]'
    }
  }

  const print = (level) => function (...values) {
    const text = join(values, values.length, ' ', readable)
    log(level, text.length > MAX_LENGTH ? part(text, 0, MAX_LENGTH) + '…' : text)
  }

  const target = {}
  const levels = ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir', 'table', 'group', 'groupCollapsed']
  each(levels, (level) => {
    target[level] = print(level)
  })
  const quiet = ['groupEnd', 'time', 'timeEnd', 'timeLog', 'count', 'countReset', 'clear', 'assert']
  each(quiet, (name) => {
    target[name] = function () {}
  })
  target.assert = function (condition, ...values) {
    if (!condition) {
      const told = ['Assertion failed:']
      each(values, (value) => append(told, value))
      rig.own.apply(target.error, target, told)
    }
  }
  globalThis.console = target
})
