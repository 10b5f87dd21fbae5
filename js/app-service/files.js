/*
 * The file manager: https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.html
 * Its methods are rows of the host. An ArrayBuffer crosses as text of one character a byte, from U+0100 on, Stats as plain data; here
 * they become what they are for scripts.
 */
(function (rig) {
  'use strict'
  const { apply, assign, each, has, hide, isArray, keys, kind, part } = rig.own
  const { ArrayBuffer, Uint8Array } = globalThis
  const { fromCharCode } = String
  const { charCodeAt } = String.prototype
  const PIECE = 4096
  const BASE = 0x100

  const textOf = function (buffer) {
    const bytes = new Uint8Array(buffer)
    let text = ''
    for (let at = 0; at < bytes.length; at += PIECE) {
      const codes = []
      const end = at + PIECE < bytes.length ? at + PIECE : bytes.length
      for (let i = at; i < end; i++) {
        codes[i - at] = BASE + bytes[i]
      }
      text += apply(fromCharCode, undefined, codes)
    }
    return text
  }

  const bufferOf = function (text) {
    const buffer = new ArrayBuffer(text.length)
    const bytes = new Uint8Array(buffer)
    for (let i = 0; i < text.length; i++) {
      bytes[i] = apply(charCodeAt, text, [i]) - BASE
    }
    return buffer
  }

  const statsOf = function (fields) {
    const { isFile, ...stats } = fields
    hide(stats, 'isFile', () => isFile)
    hide(stats, 'isDirectory', () => !isFile)
    return stats
  }

  const lowered = (value) => (kind(value) === 'ArrayBuffer' ? { __rigBytes: textOf(value) } : value)

  const raised = function (value) {
    if (typeof value !== 'object' || value === null) {
      return value
    }
    if (isArray(value)) {
      return each(value, raised)
    }
    if (has(value, '__rigBytes')) {
      return bufferOf(value.__rigBytes)
    }
    if (has(value, '__rigStats')) {
      return statsOf(value.__rigStats)
    }
    each(keys(value), (key) => {
      value[key] = raised(value[key])
    })
    return value
  }

  const later = (method) => function (options) {
    const given = assign({}, options)
    if (has(given, 'data')) {
      given.data = lowered(given.data)
    }
    each(['success', 'complete'], (name) => {
      if (typeof given[name] === 'function') {
        given[name] = (result) => options[name](raised(result))
      }
    })
    return method(given)
  }

  const now = (method) => function (...args) {
    return raised(apply(method, undefined, each(args, lowered)))
  }

  const { wx } = globalThis
  const make = wx.getFileSystemManager
  let manager
  // The page calls it the one manager of the whole program.
  if (make !== undefined) {
    wx.getFileSystemManager = function getFileSystemManager() {
      if (manager === undefined) {
        manager = make()
        each(keys(manager), (name) => {
          manager[name] = (part(name, -4) === 'Sync' ? now : later)(manager[name])
        })
      }
      return manager
    }
  }
})
