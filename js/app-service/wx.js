/*
 * wx: a plain, extensible, enumerable object, made of the host's rows. What has no row answers in one place.
 */
(function (rig) {
  'use strict'
  const host = rig.host
  const { append, create, each, keys, only, stringify, Error, Promise } = rig.own
  const pending = rig.own.map()
  const listeners = create(null)
  const origins = rig.own.weakMap()
  let ids = 0

  const answer = function (text) {
    rig.check(text)
    return text === '=' ? undefined : rig.raised(rig.own.part(text, 1))
  }

  // A page or component is named by its number, never copied.
  const plainArgs = (args) => each(args, (value) => (rig.numberOf(value) === 0 ? rig.lowered(value) : null))

  const flat = function (given) {
    const plain = {}
    if (rig.numberOf(given) !== 0) {
      return null
    }
    each(keys(given), (key) => {
      const value = given[key]
      if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
        plain[key] = value
      }
    })
    return plain
  }

  const options = function (first) {
    const plain = {}
    if (typeof first !== 'object' || first === null) {
      return first === undefined ? [] : [first]
    }
    each(keys(first), (key) => {
      if (typeof first[key] !== 'function') {
        plain[key] = rig.lowered(first[key])
      }
    })
    return [plain]
  }

  const isCallback = (value, name) => value && typeof value[name] === 'function'

  const register = function (callbacks, settle, where) {
    const id = ++ids
    pending.set(id, { callbacks, settle, where, channel: undefined })
    return id
  }

  // Names of functions that return no promise.
  const plainly = /Sync$|Manager$|^(on|off|create)[A-Z]/

  // A promise that fails is a fault of who waits for it, not of who calls and goes on.
  const failing = function (failure) {
    const where = new Error()
    const promise = new Promise((resolve, reject) => {
      host.failLater(register({}, { resolve, reject }, where), failure)
    })
    rig.own.then(promise, undefined, () => {})
    return promise
  }

  // What the functions of wx are made of; the functions themselves stand in a script that the host makes of its rows.
  const calls = {
    now(row, handle, args) {
      return answer(host.callNow(row, handle, plainArgs(args), rig.numberOf(args[args.length - 1])))
    },

    // What makes a context takes names and options; programs also hand it objects of their own, which it never looks into.
    make(row, args) {
      const plain = each(args, (value) => (typeof value === 'object' && value !== null ? flat(value) : value))
      return answer(host.callNow(row, '', plain, rig.numberOf(args[args.length - 1])))
    },

    later(row, handle, first, promises) {
      const wants = isCallback(first, 'success') || isCallback(first, 'fail') || isCallback(first, 'complete')
      if (wants || !promises) {
        host.callLater(row, handle, options(first), register(first || {}, undefined))
        return undefined
      }
      const where = new Error()
      return new Promise((resolve, reject) => {
        const events = first ? first.events : undefined
        host.callLater(row, handle, options(first), register({ events }, { resolve, reject }, where))
      })
    },

    // What goes on beneath an object of its own: the object is there at once, also when nothing can begin.
    begin(row, first) {
      return answer(host.begin(row, options(first), register(first || {}, undefined)))
    },

    read: (row, handle) => answer(host.read(row, handle)),

    write(row, handle, value) {
      host.write(row, handle, [rig.lowered(value)])
    },

    handle(made) {
      return stringify(made === undefined ? null : made)
    },

    listen(event, callback) {
      if (typeof callback === 'function') {
        append(listeners[event] = listeners[event] || [], callback)
      }
    },

    unlisten(event, callback) {
      listeners[event] = only(listeners[event] || [], (known) => callback && known !== callback)
    },

    scripted: rig.scripted,

    // A name that WeChat documents and the rig does not have: present, so that a program can list it, and honest.
    missing: (name, first) => calls.absent('wx.' + name, first, !rig.own.matches(plainly, name)),

    absent(full, first, promises) {
      const names = rig.own.split(full, '.')
      const text = host.notImplemented(full)
      const failure = stringify({ errMsg: names[names.length - 1] + ':fail ' + text })
      if (isCallback(first, 'success') || isCallback(first, 'fail') || isCallback(first, 'complete')) {
        host.failLater(register(first, undefined), failure)
        return undefined
      }
      return promises ? failing(failure) : undefined
    },
  }

  const wx = host.wx()(calls)
  wx.nextTick = (callback) => {
    rig.own.soon(callback)
  }
  wx.env = { USER_DATA_PATH: 'wxfile://usr' }
  globalThis.wx = wx

  // A place for what a program wants to have everywhere, not the global object itself; it begins empty:
  // https://developers.weixin.qq.com/community/develop/article/doc/000e8a624d0190e3b72a3e93351413
  globalThis.global = {}

  /** Returns an error that was made where the call that failed with a reason began; undefined for any other reason. */
  rig.origin = (reason) => (typeof reason === 'object' && reason !== null ? origins.get(reason) : undefined)

  /**
   * Keeps the opener's channel for the success callback of navigateTo, and puts the listeners of its option events on it:
   * https://developers.weixin.qq.com/miniprogram/dev/api/route/wx.navigateTo.html
   */
  rig.lendChannel = function (id, channel) {
    const call = pending.get(id)
    if (call) {
      call.channel = channel
      const events = call.callbacks.events || {}
      each(keys(events), (name) => {
        if (typeof events[name] === 'function') {
          channel.on(name, events[name])
        }
      })
    }
  }

  /** Gives a call its answer, one callback at a time: success or fail first, complete as a call of its own. */
  rig.reply = function (id, which, text) {
    const call = pending.get(id)
    if (call === undefined) {
      return
    }
    const result = rig.raised(text)
    if (call.channel && which !== 'fail') {
      result.eventChannel = call.channel
    }
    if (which === 'complete' || call.settle) {
      pending.delete(id)
    }
    if (call.settle) {
      origins.set(result, call.where)
      call.settle[which === 'success' ? 'resolve' : 'reject'](result)
    } else if (isCallback(call.callbacks, which)) {
      call.callbacks[which](result)
    }
  }

  // Events that App has a function for; it is called first.
  const ofApp = { __proto__: null, themeChange: 'onThemeChange', pageNotFound: 'onPageNotFound', error: 'onError' }

  /** Calls the listeners of an event; a listener that throws does not keep the others from it. */
  rig.emit = function (event, data) {
    if (ofApp[event] !== undefined && rig.appHas(ofApp[event])) {
      rig.callApp(ofApp[event], data)
    }
    const present = only(listeners[event] || [], () => true)
    each(present, (callback) => rig.safely('wx listener of ' + event, callback, undefined, [data]))
  }
})
