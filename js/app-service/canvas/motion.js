/*
 * Animations by key frames: https://developers.weixin.qq.com/miniprogram/dev/framework/view/animation.html
 * The page does not say what this is in a callback; its examples bind it, so nothing is given here.
 */
(function (rig) {
  'use strict'
  const { isArray, keys, only, stringify, Error } = rig.own
  const host = rig.host
  const callbacks = rig.own.map()
  let ids = 0

  const keep = function (callback) {
    if (typeof callback !== 'function') {
      return 0
    }
    callbacks.set(++ids, callback)
    return ids
  }

  const isObject = (value) => typeof value === 'object' && value !== null && !isArray(value)

  const isOffset = (value) => value === undefined || (typeof value === 'number' && value >= 0 && value <= 1)

  const isTime = (value) => typeof value === 'number' && value >= 0 && rig.own.isFinite(value)

  const wrongFrames = (frames) => !isArray(frames)
    || only(frames, (frame) => !isObject(frame) || !isOffset(frame.offset)).length > 0

  // What is wrong with a timeline of scrolling; undefined for none.
  const wrongTimeline = function (timeline) {
    if (typeof timeline.scrollSource !== 'string') {
      return 'scrollSource is a selector of a scroll-view'
    }
    const bad = only(['startScrollOffset', 'endScrollOffset', 'timeRange'], (name) => typeof timeline[name] !== 'number')
    return bad.length > 0 ? bad[0] + ' is a number' : undefined
  }

  const wrong = function (selector, frames, duration, timeline) {
    return typeof selector !== 'string' ? 'selector is a text'
      : wrongFrames(frames) ? 'keyframes is a list of objects, each with an offset from 0 to 1 or none'
        : !isTime(duration) ? 'duration is a number of milliseconds'
          : timeline === undefined ? undefined : wrongTimeline(timeline)
  }

  const refuse = (name, text) => host.usageFault(name + ': ' + text, 'Correct the call; nothing is animated.', new Error())

  const methods = {
    animate(at, given) {
      const last = given[3]
      const timeline = isObject(last) ? last : undefined
      const text = wrong(given[0], given[1], given[2], timeline)
      if (text !== undefined) {
        refuse('animate', text)
        return
      }
      const asked = { selector: given[0], keyframes: given[1], duration: given[2], timeline }
      host.animate(at.page, at.number, stringify(asked), keep(last))
    },
    clearAnimation(at, given) {
      const options = given[1]
      if (typeof given[0] !== 'string') {
        refuse('clearAnimation', 'selector is a text')
        return
      }
      const names = isObject(options) ? only(keys(options), (name) => options[name]) : []
      if (isObject(options) && names.length === 0 && keys(options).length > 0) {
        return
      }
      const callback = typeof options === 'function' ? options : given[2]
      host.clearAnimation(at.page, at.number, stringify({ selector: given[0], names }), keep(callback))
    },
  }

  /** Does what a method of a page or a component does; at says the page and the number of the instance. */
  rig.move = (name, self, at, given) => methods[name](at, given)

  /** Calls the callback of an animation that has ended or was cleared. */
  rig.animated = function (id) {
    const callback = callbacks.get(id)
    callbacks.delete(id)
    rig.own.apply(callback, undefined, [])
  }

  /** Forgets the callback of an animation whose page is gone. */
  rig.animationDropped = (id) => callbacks.delete(id)
})
