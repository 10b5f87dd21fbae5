/*
 * Animations by key frames: https://developers.weixin.qq.com/miniprogram/dev/framework/view/animation.html
 * The page does not say what this is in a callback; its examples bind it, so nothing is given here.
 */
(function (rig) {
  'use strict'
  const { each, isArray, keys, only, stringify, Error } = rig.own
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

  /** Defines the methods; where says the page and the number of an instance. */
  rig.giveMotion = function (prototype, where) {
    rig.own.hide(prototype, 'animate', function (selector, frames, duration, last) {
      const at = where(this, 'animate')
      const timeline = isObject(last) ? last : undefined
      const text = wrong(selector, frames, duration, timeline)
      if (text !== undefined) {
        refuse('animate', text)
        return
      }
      host.animate(at.page, at.number, stringify({ selector, keyframes: frames, duration, timeline }), keep(last))
    })
    rig.own.hide(prototype, 'clearAnimation', function (selector, options, callback) {
      const at = where(this, 'clearAnimation')
      if (typeof selector !== 'string') {
        refuse('clearAnimation', 'selector is a text')
        return
      }
      const names = isObject(options) ? only(keys(options), (name) => options[name]) : []
      if (isObject(options) && names.length === 0 && keys(options).length > 0) {
        return
      }
      host.clearAnimation(at.page, at.number, stringify({ selector, names }), keep(typeof options === 'function' ? options : callback))
    })
  }

  /** Calls the callback of an animation that has ended or was cleared. */
  rig.animated = function (id) {
    const callback = callbacks.get(id)
    callbacks.delete(id)
    rig.own.apply(callback, undefined, [])
  }

  /** Forgets the callback of an animation whose page is gone. */
  rig.animationDropped = (id) => callbacks.delete(id)
})
