/*
 * Timers on the rig's clock: https://developers.weixin.qq.com/miniprogram/dev/api/base/timer/setTimeout.html
 * The page is silent on a delay of 0; it is 1 ms, as in the engines that devices have (V8's and JavaScriptCore's hosts
 * clamped so for years), so that a timer that re-arms itself lets the clock move on.
 */
(function (rig) {
  'use strict'
  const { apply, Number, TypeError } = rig.own
  const timers = rig.own.map()
  let ids = 0

  // What no 32 bits hold counts as the shortest, as in the engines that devices have.
  const wait = (millis) => (millis >= 1 && millis <= 0x7fffffff ? millis : 1)

  const nameOf = (callback) => (typeof callback.name === 'string' ? callback.name : '')

  const start = (periodic) => function (callback, delay, ...args) {
    if (typeof callback !== 'function') {
      throw new TypeError((periodic ? 'setInterval' : 'setTimeout') + ' takes a function, not ' + typeof callback)
    }
    const id = ++ids
    timers.set(id, { callback, args, periodic })
    rig.host.startTimer(id, wait(Number(delay)), periodic, nameOf(callback), callback)
    return id
  }

  const stop = function (id) {
    if (timers.delete(id)) {
      rig.host.stopTimer(id)
    }
  }

  globalThis.setTimeout = start(false)
  globalThis.setInterval = start(true)
  globalThis.clearTimeout = stop
  globalThis.clearInterval = stop

  /** Runs a timer that has come due; called as an outermost call. */
  rig.timer = function (id) {
    const timer = timers.get(id)
    if (timer === undefined) {
      return
    }
    if (!timer.periodic) {
      timers.delete(id)
    }
    apply(timer.callback, undefined, timer.args)
  }
})
