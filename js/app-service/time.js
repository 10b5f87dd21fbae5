/*
 * All time and chance come from the rig: Date, Intl without an argument, Math.random.
 */
(function (rig) {
  'use strict'
  const { apply, construct: make, imul, hide, getOwnPropertyDescriptor, Date: RealDate } = rig.own
  const now = rig.host.now

  // A Proxy, not a replacement: class D extends Date must go on working.
  const RigDate = new Proxy(RealDate, {
    __proto__: null,
    construct(target, args, newTarget) {
      return make(target, args.length === 0 ? [now()] : args, newTarget)
    },
    apply(target) {
      return new target(now()).toString()
    },
  })
  hide(RealDate, 'now', () => now())
  hide(RealDate.prototype, 'constructor', RigDate)
  globalThis.Date = RigDate

  const define = function (object, name, descriptor) {
    Object.defineProperty(object, name, Object.assign({ configurable: true, enumerable: false }, descriptor))
  }
  const dates = Intl.DateTimeFormat.prototype
  const format = getOwnPropertyDescriptor(dates, 'format').get
  define(dates, 'format', {
    get() {
      const bound = apply(format, this, [])
      return (date) => bound(date === undefined ? now() : date)
    },
  })
  const parts = dates.formatToParts
  define(dates, 'formatToParts', {
    writable: true,
    value(date) {
      return apply(parts, this, [date === undefined ? now() : date])
    },
  })

  // mulberry32: 32 bits of state, one draw a call, the same on every machine.
  let state = rig.host.seed() | 0
  define(Math, 'random', {
    writable: true,
    value() {
      state = (state + 0x6d2b79f5) | 0
      let t = imul(state ^ (state >>> 15), 1 | state)
      t = (t + imul(t ^ (t >>> 7), 61 | t)) ^ t
      return ((t ^ (t >>> 14)) >>> 0) / 4294967296
    },
  })
})
