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

  const asynchronous = (row, handle) => function (first) {
    const wants = isCallback(first, 'success') || isCallback(first, 'fail') || isCallback(first, 'complete')
    if (wants || !row.promise) {
      const id = register(first || {}, undefined)
      host.callLater(row.index, handle, options(first), id)
      return undefined
    }
    return new Promise((resolve, reject) => {
      const id = register({}, { resolve, reject })
      host.callLater(row.index, handle, options(first), id)
    })
  }

  const synchronous = (row, handle) => function (...args) {
    return answer(host.callNow(row.index, handle, plainArgs(args), scopeOf(args[args.length - 1])))
  }

  const factory = (row, handle) => function (...args) {
    const made = answer(host.callNow(row.index, handle, plainArgs(args), scopeOf(args[args.length - 1])))
    const text = JSON.stringify(made === undefined ? null : made)
    const object = {}
    rig.rows.filter((method) => method.name.startsWith(row.type + '.')).forEach((method) => {
      object[method.name.slice(row.type.length + 1)] = shape(method, text)
    })
    return object
  }

  const listen = (row) => function (callback) {
    if (typeof callback === 'function') {
      (listeners[row.event] = listeners[row.event] || []).push(callback)
    }
  }

  const unlisten = (row) => function (callback) {
    listeners[row.event] = (listeners[row.event] || []).filter((known) => callback && known !== callback)
  }

  const shapes = { sync: synchronous, async: asynchronous, factory, listen, unlisten }
  const shape = (row, handle) => shapes[row.kind](row, handle)

  rig.rows = JSON.parse(host.rows()).map((row, index) => Object.assign(row, { index }))
  const wx = {}
  const put = function (target, parts, value) {
    const next = parts[0]
    if (parts.length === 1) {
      target[next] = value
    } else {
      put((target[next] = target[next] || {}), parts.slice(1), value)
    }
  }
  rig.rows.filter((row) => !/^[A-Z]/.test(row.name)).forEach((row) => put(wx, row.name.split('.'), shape(row, '')))

  // Names that WeChat documents and the rig does not have: present, so that a program can list them, and honest.
  JSON.parse(host.missing()).forEach((name) => {
    wx[name] = function (first) {
      const text = host.notImplemented('wx.' + name)
      const failure = { errMsg: name + ':fail ' + text }
      if (isCallback(first, 'fail') || isCallback(first, 'complete')) {
        const id = register(first, undefined)
        host.failLater(id, JSON.stringify(failure))
      }
      return undefined
    }
  })
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
