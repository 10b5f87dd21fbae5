/*
 * Observers of data: https://developers.weixin.qq.com/miniprogram/dev/framework/custom-component/observer.html
 * Which of them a change concerns, and what they are called with, follows glass-easel (src/data_proxy.ts).
 */
(function (rig) {
  'use strict'
  const { append, create, each, keys, part, split, trim, Error } = rig.own

  const parse = function (text) {
    const wild = text === '**' ? '' : text.length > 3 && part(text, text.length - 3) === '.**' ? part(text, 0, text.length - 3) : undefined
    const segments = wild === '' ? [] : rig.path(wild === undefined ? text : wild)
    if (typeof segments === 'string') {
      throw new Error(part(segments, 1))
    }
    return { segments, wild: wild !== undefined }
  }

  /** Reads the key of an observer: one path or several, each perhaps with ** at its end. */
  rig.observerPaths = (key) => each(split(key, ','), (path) => parse(trim(path)))

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
