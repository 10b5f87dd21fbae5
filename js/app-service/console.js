/*
 * console: every call is a row of the timeline.
 */
(function (rig) {
  'use strict'
  const log = rig.host.log
  const MAX_DEPTH = 4
  const MAX_LENGTH = 2000

  const quote = (text, depth) => (depth === 0 ? text : JSON.stringify(text))

  const list = function (items, depth, seen) {
    const shown = items.slice(0, 20).map((item) => show(item, depth + 1, seen))
    return '[' + shown.join(', ') + (items.length > 20 ? ', …' : '') + ']'
  }

  const object = function (value, depth, seen) {
    const keys = Object.keys(value)
    const shown = keys.slice(0, 30).map((key) => key + ': ' + show(value[key], depth + 1, seen))
    return '{' + shown.join(', ') + (keys.length > 30 ? ', …' : '') + '}'
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
      return value.toISOString()
    }
    if (depth > MAX_DEPTH || seen.includes(value)) {
      return Array.isArray(value) ? '[…]' : '{…}'
    }
    const path = seen.concat([value])
    return Array.isArray(value) ? list(value, depth, path) : object(value, depth, path)
  }

  const print = (level) => function (...values) {
    const text = values.map((value) => {
      try {
        return show(value, 0, [])
      } catch (error) {
        return '[unreadable]'
      }
    }).join(' ')
    log(level, text.length > MAX_LENGTH ? text.slice(0, MAX_LENGTH) + '…' : text)
  }

  const target = {}
  const levels = ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir', 'table', 'group', 'groupCollapsed']
  levels.forEach((level) => {
    target[level] = print(level)
  })
  const quiet = ['groupEnd', 'time', 'timeEnd', 'timeLog', 'count', 'countReset', 'clear', 'assert']
  quiet.forEach((name) => {
    target[name] = function () {}
  })
  target.assert = (condition, ...values) => condition || target.error('Assertion failed:', ...values)
  globalThis.console = target
})
