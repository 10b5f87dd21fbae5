/*
 * wx: a plain, extensible, enumerable object, made of the host's rows. What has no row answers in one place.
 */
(function (rig) {
  'use strict'
  const host = rig.host
  const pending = new Map()
  const listeners = Object.create(null)
  let ids = 0

  const answer = function (text) {
    rig.check(text)
    return text === '=' ? undefined : JSON.parse(text.slice(1))
  }

  const scopeOf = (value) => (value && typeof value === 'object' && value.__rigPage ? value.__rigPage : 0)

  // A page or component is named by its number, never copied.
  const plainArgs = (args) => args.map((value) => (scopeOf(value) === 0 ? value : null))

  const options = function (first) {
    const plain = {}
    if (typeof first !== 'object' || first === null) {
      return first === undefined ? [] : [first]
    }
    Object.keys(first).forEach((key) => {
      if (typeof first[key] !== 'function') {
        plain[key] = first[key]
      }
    })
    return [plain]
  }

  const isCallback = (value, name) => value && typeof value[name] === 'function'

  const register = function (callbacks, settle) {
    const id = ++ids
    pending.set(id, { callbacks, settle, channel: undefined })
    return id
  }

  // What the functions of wx are made of; the functions themselves stand in a script that the host makes of its rows.
  const calls = {
    now(row, handle, args) {
      const list = Array.prototype.slice.call(args)
      return answer(host.callNow(row, handle, plainArgs(list), scopeOf(list[list.length - 1])))
    },

    later(row, handle, first, promises) {
      const wants = isCallback(first, 'success') || isCallback(first, 'fail') || isCallback(first, 'complete')
      if (wants || !promises) {
        host.callLater(row, handle, options(first), register(first || {}, undefined))
        return undefined
      }
      return new Promise((resolve, reject) => {
        host.callLater(row, handle, options(first), register({}, { resolve, reject }))
      })
    },

    handle(made) {
      return JSON.stringify(made === undefined ? null : made)
    },

    listen(event, callback) {
      if (typeof callback === 'function') {
        (listeners[event] = listeners[event] || []).push(callback)
      }
    },

    unlisten(event, callback) {
      listeners[event] = (listeners[event] || []).filter((known) => callback && known !== callback)
    },

    // A name that WeChat documents and the rig does not have: present, so that a program can list it, and honest.
    missing(name, first) {
      const text = host.notImplemented('wx.' + name)
      if (isCallback(first, 'fail') || isCallback(first, 'complete')) {
        host.failLater(register(first, undefined), JSON.stringify({ errMsg: name + ':fail ' + text }))
      }
      return undefined
    },
  }

  const wx = host.wx()(calls)
  wx.nextTick = (callback) => Promise.resolve().then(callback)
  wx.env = { USER_DATA_PATH: 'wxfile://usr' }
  globalThis.wx = wx

  /** Keeps the opener's channel for the success callback of navigateTo. */
  rig.lendChannel = function (id, channel) {
    const call = pending.get(id)
    if (call) {
      call.channel = channel
    }
  }

  /** Gives a call its answer, one callback at a time: success or fail first, complete as a call of its own. */
  rig.reply = function (id, which, text) {
    const call = pending.get(id)
    if (call === undefined) {
      return
    }
    const result = JSON.parse(text)
    if (call.channel && which !== 'fail') {
      result.eventChannel = call.channel
    }
    if (which === 'complete' || call.settle) {
      pending.delete(id)
    }
    if (call.settle) {
      call.settle[which === 'success' ? 'resolve' : 'reject'](result)
    } else if (isCallback(call.callbacks, which)) {
      call.callbacks[which](result)
    }
  }

  /** Calls the listeners of an event; a listener that throws does not keep the others from it. */
  rig.emit = function (event, data) {
    (listeners[event] || []).slice().forEach((callback) => rig.safely('wx listener of ' + event, callback, undefined, [data]))
  }
})
