/*
 * EventChannel between a page and the one that opened it:
 * https://developers.weixin.qq.com/miniprogram/dev/api/route/EventChannel.html
 * What was emitted before the first listener came is kept for it.
 */
(function (rig) {
  'use strict'
  const { append, create, each, only } = rig.own
  class Side {
    constructor() {
      this.listeners = create(null)
      this.waiting = create(null)
    }

    deliver(name, args) {
      const listeners = this.listeners[name]
      if (!listeners || listeners.length === 0) {
        append(this.waiting[name] = this.waiting[name] || [], args)
        return
      }
      each(only(listeners, () => true), (entry) => {
        if (entry.once) {
          this.off(name, entry.callback)
        }
        rig.safely('eventChannel ' + name, entry.callback, undefined, args)
      })
    }

    add(name, callback, once) {
      append(this.listeners[name] = this.listeners[name] || [], { callback, once })
      const waiting = this.waiting[name] || []
      delete this.waiting[name]
      each(waiting, (args) => this.deliver(name, args))
    }

    off(name, callback) {
      this.listeners[name] = only(this.listeners[name] || [], (entry) => callback && entry.callback !== callback)
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
