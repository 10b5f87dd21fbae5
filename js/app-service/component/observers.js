/*
 * Observers of data: https://developers.weixin.qq.com/miniprogram/dev/framework/custom-component/observer.html
 * Which of them a change concerns, and what they are called with, follows glass-easel (src/data_proxy.ts).
 */
(function (rig) {
  'use strict'
  const { append, create, each, keys, part, Error } = rig.own

  const isSpace = (c) => c === ' ' || c === '\n' || c === '\r' || c === '\t' || c === '\f'
  const isDigit = (c) => c >= '0' && c <= '9'
  const isLetter = (c) => (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c === '_'

  const illegal = (key, why) => {
    throw new Error('"' + key.text + '" is illegal at char ' + key.at + ' (' + why + ')')
  }

  const skipSpace = function (key) {
    while (key.at < key.text.length && isSpace(key.text[key.at])) {
      key.at++
    }
  }

  const digits = function (key) {
    const from = key.at
    while (key.at < key.text.length && isDigit(key.text[key.at])) {
      key.at++
    }
    return part(key.text, from, key.at)
  }

  // A backslash makes any character a part of the name.
  const field = function (key) {
    let name = ''
    for (; key.at < key.text.length; key.at++) {
      const c = key.text[key.at]
      if (c === '\\') {
        key.at++
        name += key.at < key.text.length ? key.text[key.at] : ''
      } else if (isLetter(c) || (isDigit(c) && name !== '')) {
        name += c
      } else {
        break
      }
    }
    return name === '' ? illegal(key, 'a field name expected, of letters, digits and _; put \\ before others') : name
  }

  const index = function (key) {
    skipSpace(key)
    const number = digits(key)
    skipSpace(key)
    if (number === '' || key.text[key.at] !== ']') {
      illegal(key, 'an index expected')
    }
    key.at++
    return number
  }

  const isWild = (key) => key.text[key.at] === '*' && key.text[key.at + 1] === '*'

  const path = function (key) {
    skipSpace(key)
    const segments = []
    for (let first = true; first || key.text[key.at] === '.' || key.text[key.at] === '['; first = false) {
      if (!first && key.text[key.at++] === '[') {
        append(segments, index(key))
      } else {
        skipSpace(key)
        if (isWild(key)) {
          key.at += 2
          skipSpace(key)
          return { segments, wild: true }
        }
        append(segments, field(key))
      }
      skipSpace(key)
    }
    return { segments, wild: false }
  }

  /**
   * Reads the key of an observer: one path or several, each perhaps with ** at its end. Unlike the paths of setData its
   * names are of letters, digits and _ unless escaped, and space may stand between (glass-easel, src/data_path.ts).
   */
  rig.observerPaths = function (text) {
    const key = { text, at: 0 }
    const paths = [path(key)]
    while (key.text[key.at] === ',') {
      key.at++
      append(paths, path(key))
    }
    return key.at === text.length ? paths : illegal(key, 'the end expected')
  }

  const node = () => ({ own: [], wild: [], sub: create(null) })

  /** Makes a tree of observers, in which those that a path concerns are found quickly. */
  rig.observerTree = function (observers) {
    const root = node()
    each(observers, (observer, index) => each(observer.paths, (path) => {
      let at = root
      each(path.segments, (segment) => {
        at = at.sub[segment] = at.sub[segment] || node()
      })
      append(path.wild ? at.wild : at.own, index)
    }))
    return root
  }

  const markAll = function (at, marks) {
    each(at.own, (index) => {
      marks[index] = true
    })
    each(at.wild, (index) => {
      marks[index] = true
    })
    each(keys(at.sub), (name) => markAll(at.sub[name], marks))
  }

  /** Marks the observers that a changed path concerns: those of it, of what is below it, and ** of what is around. */
  rig.markObservers = function (root, segments, marks) {
    let at = root
    for (let i = 0; i < segments.length; i++) {
      each(at.wild, (index) => {
        marks[index] = true
      })
      at = at.sub[segments[i]]
      if (at === undefined) {
        return
      }
    }
    markAll(at, marks)
  }

  const valueAt = function (data, path) {
    let at = data
    for (let i = 0; i < path.segments.length; i++) {
      at = typeof at === 'object' && at !== null ? at[path.segments[i]] : undefined
    }
    return at
  }

  /** Calls the marked observers once, in the order of their definition. */
  rig.callObservers = function (state, marks) {
    const observers = state.type.observers
    for (let i = 0; i < observers.length; i++) {
      if (marks[i]) {
        marks[i] = false
        const args = each(observers[i].paths, (path) => valueAt(state.data, path))
        rig.guard(state, 'observer of "' + observers[i].key + '"', observers[i].call, args)
      }
    }
  }
})
