/*
 * Data paths on the live objects of a page. The host parses and checks a path once; here it is only walked.
 */
(function (rig) {
  'use strict'
  const { has, holds, isArray, keys, objects, getPrototypeOf, parse, RangeError } = rig.own
  const parsed = rig.own.map()
  const MAX_DEPTH = 200
  const MAX_KNOWN = 2000
  let known = 0

  /** Returns a path's segments, or a text that begins with "!" and says why it is none. */
  rig.path = function (text) {
    let segments = parsed.get(text)
    if (segments === undefined) {
      const answer = rig.host.path(text)
      segments = answer[0] === '!' ? answer : parse(answer)
      known++
      if (known > MAX_KNOWN) {
        parsed.clear()
        known = 1
      }
      parsed.set(text, segments)
    }
    return segments
  }

  // What is missing on the way is made, also in place of a value of another kind (glass-easel, src/data_proxy.ts).
  const step = function (parent, key, next) {
    const child = has(parent, key) ? parent[key] : undefined
    if (typeof next === 'number') {
      return isArray(child) ? child : (parent[key] = [])
    }
    return typeof child === 'object' && child !== null && !isArray(child) ? child : (parent[key] = {})
  }

  const escaped = function (field) {
    const text = rig.own.String(field)
    let safe = ''
    for (let i = 0; i < text.length; i++) {
      safe += (holds('.[]\\', text[i]) ? '\\' : '') + text[i]
    }
    return safe
  }

  /** Returns the text of a path that is given as a list of fields and indexes. */
  rig.pathText = function (segments) {
    let text = ''
    rig.own.each(segments, (segment) => {
      text += typeof segment === 'number' ? '[' + segment + ']' : (text === '' ? '' : '.') + escaped(segment)
    })
    return text
  }

  /** Makes what is missing on the way to a place in a live object. */
  rig.reach = function (target, segments) {
    let at = target
    for (let i = 0; i < segments.length - 1; i++) {
      at = step(at, segments[i], segments[i + 1])
    }
    return at
  }

  /** Writes a value into a live object. */
  rig.write = function (target, segments, value) {
    rig.reach(target, segments)[segments[segments.length - 1]] = value
  }

  /** Reads a live object at a path; undefined where there is nothing. */
  rig.read = function (target, segments) {
    let at = target
    for (let i = 0; i < segments.length && at !== undefined && at !== null; i++) {
      at = at[segments[i]]
    }
    return at
  }

  const isPlain = function (value) {
    const proto = getPrototypeOf(value)
    return proto === objects || proto === null
  }

  const copy = function (value, depth) {
    const list = isArray(value)
    if (!list && (typeof value !== 'object' || value === null || !isPlain(value))) {
      return value
    }
    if (depth > MAX_DEPTH) {
      throw new RangeError('a value nests deeper than ' + MAX_DEPTH + ' levels; does it contain itself?')
    }
    if (list) {
      return rig.own.each(value, (item) => copy(item, depth + 1))
    }
    const made = {}
    const names = keys(value)
    for (let i = 0; i < names.length; i++) {
      made[names[i]] = copy(value[names[i]], depth + 1)
    }
    return made
  }

  /** Copies arrays and plain objects deeply; everything else is kept as it is. */
  rig.copy = (value) => copy(value, 0)
})
