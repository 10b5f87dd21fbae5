/*
 * Timers on the rig's clock: https://developers.weixin.qq.com/miniprogram/dev/api/base/timer/setTimeout.html
 */
(function (rig) {
  'use strict'
  const timers = new Map()
  let ids = 0

  const start = (periodic) => function (callback, delay, ...args) {
    if (typeof callback !== 'function') {
      throw new TypeError((periodic ? 'setInterval' : 'setTimeout') + ' takes a function, not ' + typeof callback)
    }
    const id = ++ids
    timers.set(id, { callback, args, periodic })
    rig.host.startTimer(id, Number(delay) > 0 ? Number(delay) : 0, periodic, callback.name || '')
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
    timer.callback.apply(undefined, timer.args)
  }
})
