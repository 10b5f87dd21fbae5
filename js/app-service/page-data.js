/*
 * Updates of a page's data that are scheduled first and applied later, as components have them: WeChat's published adapter
 * gives them to pages too (glass-easel-miniprogram-adapter, src/component.ts).
 */
(function (rig) {
  'use strict'
  const { append, apply, each, has, hide, isArray, keys, kind, part, Error, TypeError } = rig.own
  const host = rig.host
  const scheduled = rig.own.weakMap()

  const schedule = function (page, name, key, value, splice) {
    if (rig.numberOf(page) === 0) {
      throw new TypeError(name + ' was called on something that is no component or page')
    }
    const path = rig.path(key)
    if (typeof path === 'string') {
      host.dataFault(part(path, 1), new Error())
      return
    }
    if (scheduled.get(page) === undefined) {
      scheduled.set(page, [])
    }
    append(scheduled.get(page), { key, value, splice })
  }

  // What a list holds after its items have changed; undefined where there is no list.
  const spliced = function (page, change) {
    const list = rig.read(page.data, rig.path(change.key))
    if (!isArray(list) || !isArray(change.value)) {
      host.notice('spliceArrayDataOnPath', '"' + change.key + '" holds no list, or what is put into it is none; the change is ignored')
      return undefined
    }
    const { index, count } = change.splice
    rig.own.splice(list, index >= 0 && index < list.length ? index : list.length, count, change.value)
    return list
  }

  /** Applies what has been scheduled for a page; a path that comes twice begins another update. */
  rig.applyPageData = function (page) {
    const changes = scheduled.get(page)
    if (changes === undefined || changes.length === 0) {
      return
    }
    scheduled.set(page, [])
    let data = {}
    const flush = () => {
      if (keys(data).length > 0) {
        rig.setData(page, rig.numberOf(page), data)
        data = {}
      }
    }
    each(changes, (change) => {
      if (change.splice !== undefined || has(data, change.key)) {
        flush()
      }
      const value = change.splice === undefined ? change.value : spliced(page, change)
      if (change.splice === undefined || value !== undefined) {
        data[change.key] = value
      }
    })
    flush()
  }

  const pathOf = (path) => (isArray(path) ? rig.pathText(path) : rig.own.String(path))

  const methods = {
    updateData(data) {
      if (typeof data !== 'object' || data === null) {
        host.dataFault('updateData takes an object, not ' + kind(data), new Error())
        return
      }
      each(keys(data), (key) => schedule(this, 'updateData', key, data[key], undefined))
    },
    replaceDataOnPath(path, value) {
      schedule(this, 'replaceDataOnPath', pathOf(path), value, undefined)
    },
    spliceArrayDataOnPath(path, index, count, items) {
      schedule(this, 'spliceArrayDataOnPath', pathOf(path), items, { index: index === undefined ? -1 : index, count: count || 0 })
    },
    applyDataUpdates() {
      rig.applyPageData(this)
    },
    groupUpdates(callback) {
      const result = rig.safely('groupUpdates', () => apply(callback, this, []), undefined, [])
      rig.applyPageData(this)
      return result
    },
  }

  /** Gives these methods to pages. */
  rig.giveUpdates = (prototype) => each(keys(methods), (name) => hide(prototype, name, methods[name]))
})
