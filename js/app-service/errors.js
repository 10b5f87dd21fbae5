/*
 * What becomes of an exception that a component's script throws: a fault, and a call of the component's error lifetime:
 * https://developers.weixin.qq.com/miniprogram/dev/framework/custom-component/lifetimes.html
 */
(function (rig) {
  'use strict'
  const host = rig.host
  let failing = false

  /**
   * Tells the error lifetime of a component what one of its methods has thrown. Whose method it is decides:
   * https://developers.weixin.qq.com/miniprogram/dev/framework/custom-component/lifetimes.html
   * The engine that WeChat publishes does so too for lifetimes, observers, relations and callbacks of setData; for the
   * handlers of events it tells the component that the event came from instead (glass-easel, src/event.ts, callListener),
   * and what devices do is not known. What is thrown while an error lifetime runs is told to nobody (src/warning.ts).
   */
  rig.tellError = function (state, error) {
    if (state !== undefined && !failing) {
      failing = true
      try {
        rig.tellLife(state, 'error', [error])
      } finally {
        failing = false
      }
    }
  }

  /** Calls a function of a component; what it throws is a fault, and its error lifetime hears of it. */
  rig.guard = function (state, what, fn, args) {
    try {
      return rig.own.apply(fn, state.instance, args)
    } catch (error) {
      try {
        rig.tellError(state, error)
      } finally {
        host.caught(what + ' of ' + host.chain(state.page, state.number), error)
      }
      return undefined
    }
  }

  /** As {@link rig.guard}, for a component, or a page that may be none. */
  rig.safelyOf = function (instance, what, fn, args) {
    const state = rig.stateOf(instance)
    return state === undefined ? rig.safely(what, fn, instance, args) : rig.guard(state, what, fn, args)
  }

  /** Calls a function of a component, or of a page that may be none, whose exceptions the caller takes down. */
  rig.callOwn = function (instance, fn, args) {
    const state = rig.stateOf(instance)
    if (state === undefined) {
      return rig.own.apply(fn, instance, args)
    }
    try {
      return rig.own.apply(fn, instance, args)
    } catch (error) {
      rig.tellError(state, error)
      throw error
    }
  }
})
