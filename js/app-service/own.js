/*
 * The language's own functions, taken before a program can put others in their place: programs bring polyfills and add to
 * Object.prototype, and the rig must go on working for them.
 */
(function (rig) {
  'use strict'
  const { Promise } = globalThis
  const { apply, construct } = Reflect
  const { toString, hasOwnProperty } = Object.prototype
  const { slice, indexOf, split, trim } = String.prototype
  const { exec } = RegExp.prototype
  const { splice } = Array.prototype
  const { then } = Promise.prototype
  const settled = (value) => new Promise((done) => done(value))
  const { create, setPrototypeOf, getPrototypeOf, getOwnPropertyDescriptor, defineProperty } = Object

  // An object made on its own prototype: the methods it has now are the ones it keeps.
  const fixed = function (Maker, names) {
    const prototype = create(null)
    for (let i = 0; i < names.length; i++) {
      prototype[names[i]] = Maker.prototype[names[i]]
    }
    return () => setPrototypeOf(new Maker(), prototype)
  }

  rig.own = {
    apply,
    construct,
    create,
    getPrototypeOf,
    getOwnPropertyDescriptor,
    assign: Object.assign,
    keys: Object.keys,
    objects: Object.prototype,
    isArray: Array.isArray,
    parse: JSON.parse,
    stringify: JSON.stringify,
    imul: Math.imul,
    isFinite,
    Boolean,
    Object,
    Array,
    Function,
    RegExp,
    Number,
    String,
    Date,
    Error,
    EvalError,
    RangeError,
    TypeError,
    Promise,
    Proxy,
    toISOString: Date.prototype.toISOString,

    /** Makes a map whose methods no program can replace. */
    map: fixed(Map, ['get', 'set', 'delete', 'has', 'clear']),

    /** Makes a weak map whose methods no program can replace. */
    weakMap: fixed(WeakMap, ['get', 'set']),

    /** Returns a part of a text. */
    part: (text, from, to) => apply(slice, text, [from, to]),

    /** Returns whether a text holds another. */
    holds: (text, other) => apply(indexOf, text, [other]) >= 0,

    /** Returns the parts of a text between another. */
    split: (text, between) => apply(split, text, [between]),

    /** Returns a text without the space around it. */
    trim: (text) => apply(trim, text, []),

    /** Returns whether a text matches a pattern; test of the language would ask for the program's own exec. */
    matches: (pattern, text) => apply(exec, pattern, [text]) !== null,

    /** Returns whether an object has a property of its own. */
    has: (object, key) => apply(hasOwnProperty, object, [key]),

    /** Returns what kind of object a value is: Array, Date, Map. */
    kind: (value) => apply(slice, apply(toString, value, []), [8, -1]),

    /** Waits for a promise, as its then does. */
    then: (promise, done, failed) => apply(then, settled(promise), [done, failed]),

    /** Runs a function as a promise job. */
    soon: (job) => apply(then, new Promise((done) => done()), [job]),

    /** Defines a property that does not show in a listing. */
    hide: (object, name, value) => defineProperty(object, name,
      { __proto__: null, value, configurable: true, writable: true, enumerable: false }),

    /** Puts an item behind the others of a list. */
    append: (list, item) => defineProperty(list, list.length,
      { __proto__: null, value: item, configurable: true, writable: true, enumerable: true }),

    /** Takes a number of items out of a list and puts others in their place. */
    splice(list, index, count, items) {
      const args = [index, count]
      rig.own.each(items, (item) => rig.own.append(args, item))
      apply(splice, list, args)
    },

    /** Returns a list of what a function makes of each item of another. */
    each(list, job) {
      const made = []
      for (let i = 0; i < list.length; i++) {
        rig.own.append(made, job(list[i], i))
      }
      return made
    },

    /** Returns a list of those items of another that a function lets through. */
    only(list, test) {
      const kept = []
      for (let i = 0; i < list.length; i++) {
        if (test(list[i], i)) {
          rig.own.append(kept, list[i])
        }
      }
      return kept
    },
  }
})
