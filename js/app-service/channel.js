/*
 * EventChannel between a page and the one that opened it:
 * https://developers.weixin.qq.com/miniprogram/dev/api/route/EventChannel.html
 * What was emitted before the first listener came is kept for it.
 */
(function (rig) {
  'use strict'
  class Side {
    constructor() {
      this.listeners = Object.create(null)
      this.waiting = Object.create(null)
    }

    deliver(name, args) {
      const listeners = this.listeners[name]
      if (!listeners || listeners.length === 0) {
        (this.waiting[name] = this.waiting[name] || []).push(args)
        return
      }
      listeners.slice().forEach((entry) => {
        if (entry.once) {
          this.off(name, entry.callback)
        }
        rig.safely('eventChannel ' + name, entry.callback, undefined, args)
      })
    }

    add(name, callback, once) {
      (this.listeners[name] = this.listeners[name] || []).push({ callback, once })
      const waiting = this.waiting[name] || []
      delete this.waiting[name]
      waiting.forEach((args) => this.deliver(name, args))
    }

    off(name, callback) {
      this.listeners[name] = (this.listeners[name] || []).filter((entry) => callback && entry.callback !== callback)
    }
  }

  const face = (near, far) => ({
    emit: (name, ...args) => far.deliver(name, args),
    on: (name, callback) => near.add(name, callback, false),
    once: (name, callback) => near.add(name, callback, true),
    off: (name, callback) => near.off(name, callback),
  })

  /** Makes a channel: the opener's end and the opened page's end. */
  rig.channel = function () {
    const opener = new Side()
    const opened = new Side()
    return { opener: face(opener, opened), opened: face(opened, opener) }
  }
})
