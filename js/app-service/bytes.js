/*
 * What crosses to the host and back in a form of its own: an ArrayBuffer as text of one character a byte, from U+0100 on;
 * Stats of files as plain data, which here become what they are for scripts:
 * https://developers.weixin.qq.com/miniprogram/dev/api/file/Stats.html
 */
(function (rig) {
  'use strict'
  const { apply, each, has, hide, holds, isArray, keys, kind, parse } = rig.own
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

  /** Makes an ArrayBuffer ready to cross; any other value is as it was. */
  rig.lowered = (value) => (typeof value === 'object' && kind(value) === 'ArrayBuffer' ? { __rigBytes: textOf(value) } : value)

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

  /** Reads what the host says, as JSON. */
  rig.raised = function (text) {
    const value = parse(text)
    return holds(text, '"__rig') ? raised(value) : value
  }
})
