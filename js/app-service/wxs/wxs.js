/*
 * WXS: https://developers.weixin.qq.com/miniprogram/dev/reference/wxs/
 * Runs in a Context of its own. The language is ES5 without its constructors: what the official pages do not list is
 * taken away, `constructor` is a type's name, a date comes from getDate and a regular expression from getRegExp.
 * Number, String and Boolean turn a value into theirs when they are called, and are not to be called with new: the page
 * of the basic library is silent, and published libraries (tdesign-miniprogram, common/utils.wxs) do so on devices.
 */
(function (rig) {
  'use strict'
  const global = globalThis
  const { RegExp, Function } = global
  const { apply, assign, each, keys, Date: RealDate, Number: RealNumber, String: RealString } = rig.own
  const { getOwnPropertyNames, defineProperty } = Object
  const { now } = rig.host
  const { parse: parseDate, UTC } = RealDate
  const { parseInt, parseFloat, isNaN, isFinite } = global
  const { decodeURI, decodeURIComponent, encodeURI, encodeURIComponent } = global
  const descriptors = rig.own.map()
  const timers = rig.own.map()
  let timerIds = 0

  // https://developers.weixin.qq.com/miniprogram/dev/reference/wxs/06datatype.html ; hasOwnProperty is not listed and
  // kept, for the page lists no other way to ask.
  const types = [
    [Number, 'toString toLocaleString valueOf toFixed toExponential toPrecision'],
    [String, 'toString valueOf charAt charCodeAt concat indexOf lastIndexOf localeCompare match replace search slice '
      + 'split substring toLowerCase toLocaleLowerCase toUpperCase toLocaleUpperCase trim length'],
    [Boolean, 'toString valueOf'],
    [Object, 'toString hasOwnProperty'],
    [Function, 'toString length'],
    [Array, 'toString concat join pop push reverse shift slice sort splice unshift indexOf lastIndexOf every some '
      + 'forEach map filter reduce reduceRight length'],
    [RealDate, ''],
    [RegExp, ''],
  ]

  // https://developers.weixin.qq.com/miniprogram/dev/reference/wxs/07basiclibrary.html
  const some = function (source, names) {
    const made = {}
    each(names.split(' '), (name) => {
      made[name] = source[name]
    })
    return made
  }
  const library = {
    Math: some(Math, 'E LN10 LN2 LOG2E LOG10E PI SQRT1_2 SQRT2 abs acos asin atan atan2 ceil cos exp floor log max min '
      + 'pow random round sin sqrt tan'),
    JSON: some(JSON, 'stringify parse'),
    Number: assign((...given) => (given.length === 0 ? 0 : RealNumber(given[0])),
      some(Number, 'MAX_VALUE MIN_VALUE NEGATIVE_INFINITY POSITIVE_INFINITY')),
    String: (...given) => (given.length === 0 ? '' : RealString(given[0])),
    Boolean: (given) => !!given,
    Date: { parse: parseDate, UTC, now },
    console: some(global.console, 'log'),
    parseInt,
    parseFloat,
    isNaN,
    isFinite,
    decodeURI,
    decodeURIComponent,
    encodeURI,
    encodeURIComponent,
    getDate(...parts) {
      return parts.length === 0 ? new RealDate(now()) : new RealDate(...parts)
    },
    getRegExp(pattern, flags) {
      return new RegExp(pattern, flags)
    },
  }
  const parse = JSON.parse
  const stringify = JSON.stringify

  const hidden = (value) => ({ __proto__: null, value, writable: true, configurable: true, enumerable: false })
  const names = ['Number', 'String', 'Boolean', 'Object', 'Function', 'Array', 'Date', 'RegExp']
  each(types, (type, index) => {
    const prototype = type[0].prototype
    const kept = type[1].split(' ')
    if (type[1] !== '') {
      each(getOwnPropertyNames(prototype), (name) => {
        if (kept.indexOf(name) < 0) {
          delete prototype[name]
        }
      })
    }
    defineProperty(prototype, 'constructor', hidden(names[index]))
  })
  // The engine asks an array or a regular expression for its constructor where it makes another one; a name will not do.
  const lists = Array.prototype
  const plainly = (owner, made, name) => {
    const method = owner[name]
    const kind = made.constructor
    defineProperty(owner, name, hidden(function (...args) {
      made.constructor = undefined
      try {
        return apply(method, this, args)
      } finally {
        made.constructor = kind
      }
    }))
  }
  each(['concat', 'slice', 'splice'], (name) => plainly(lists, lists, name))
  plainly(String.prototype, RegExp.prototype, 'split')
  defineProperty(lists, 'map', hidden(function (job, self) {
    const made = []
    made.length = this.length
    for (let i = 0; i < this.length; i++) {
      if (i in this) {
        made[i] = apply(job, self, [this[i], i, this])
      }
    }
    return made
  }))
  defineProperty(lists, 'filter', hidden(function (test, self) {
    const made = []
    for (let i = 0; i < this.length; i++) {
      if (i in this && apply(test, self, [this[i], i, this])) {
        made[made.length] = this[i]
      }
    }
    return made
  }))
  each(getOwnPropertyNames(global), (name) => {
    if (name !== 'NaN' && name !== 'Infinity' && name !== 'undefined') {
      delete global[name]
    }
  })
  each(keys(library), (name) => defineProperty(global, name, hidden(library[name])))

  // ComponentDescriptor: https://developers.weixin.qq.com/miniprogram/dev/framework/view/interactive-animation.html
  const ask = (node, method, args) => {
    const answer = rig.check(rig.host.node(node, method, stringify(args)))
    return answer === null ? undefined : parse(answer)
  }

  const later = function (callback, millis, frame) {
    const id = ++timerIds
    timers.set(id, { callback, frame })
    rig.host.startTimer(id, millis)
    return id
  }

  const describe = function (node) {
    let state
    return {
      selectComponent(selector) {
        const found = ask(node, 'selectComponent', [selector])
        return found === null || found === undefined ? null : descriptor(found)
      },
      selectAllComponents: (selector) => each(ask(node, 'selectAllComponents', [selector]), descriptor),
      setStyle(style) {
        ask(node, 'setStyle', [style])
        return this
      },
      addClass(name) {
        ask(node, 'addClass', [name])
        return this
      },
      removeClass(name) {
        ask(node, 'removeClass', [name])
        return this
      },
      hasClass: (name) => ask(node, 'hasClass', [name]),
      getDataset: () => ask(node, 'getDataset', []),
      callMethod: (name, argument) => ask(node, 'callMethod', [name, argument]),
      triggerEvent: (name, detail, options) => ask(node, 'triggerEvent', [name, detail, options]),
      getState: () => (state === undefined ? (state = {}) : state),
      requestAnimationFrame: (callback) => later(callback, 16, true),
      setTimeout: (callback, millis) => later(callback, millis >= 1 ? millis : 1, false),
      clearTimeout: (id) => timers.delete(id),
      getComputedStyle: (list) => ask(node, 'getComputedStyle', [list]),
      getBoundingClientRect: () => ask(node, 'getBoundingClientRect', []),
      setClass: (name) => ask(node, 'setClass', [name]),
    }
  }

  const descriptor = function (node) {
    let known = descriptors.get(node)
    if (known === undefined) {
      known = describe(node)
      descriptors.set(node, known)
    }
    return known
  }

  return {
    parse,
    nothing: undefined,
    load: (id) => rig.load(id),
    handle(fn, event, owner, instance) {
      event.instance = descriptor(instance)
      return fn(event, descriptor(owner))
    },
    changed: (fn, value, before, owner, instance) => fn(value, before, descriptor(owner), descriptor(instance)),
    timer(id, time) {
      const timer = timers.get(id)
      if (timer !== undefined) {
        timers.delete(id)
        timer.frame ? timer.callback(time) : timer.callback()
      }
    },
    forget: (node) => descriptors.delete(node),
  }
})
