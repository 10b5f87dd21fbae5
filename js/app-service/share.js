/*
 * What the user's menu asks of a page: onShareAppMessage, onShareTimeline, onAddToFavorites, onSaveExitState.
 * https://developers.weixin.qq.com/miniprogram/dev/reference/api/Page.html
 */
(function (rig) {
  'use strict'
  const { has, then } = rig.own
  const isObject = (value) => typeof value === 'object' && value !== null

  /**
   * Calls the function and hands its answer to the host; a promise in it brings another answer later. Returns whether
   * the page has the function.
   */
  rig.share = function (number, name, ticket, event) {
    const page = rig.page(number)
    if (page === undefined || typeof page[name] !== 'function') {
      return false
    }
    const given = page[name](event)
    const answer = isObject(given) ? given : {}
    const promise = has(answer, 'promise') ? answer.promise : undefined
    const waits = isObject(promise) && typeof promise.then === 'function'
    rig.host.shared(ticket, answer, waits)
    if (waits) {
      const late = (value) => rig.host.shared(ticket, isObject(value) ? value : {}, false)
      then(promise, late, () => late({}))
    }
    return true
  }
})
