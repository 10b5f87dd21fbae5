/*
 * Updates of a page's data that are scheduled first and applied later, as components have them: WeChat's published adapter
 * gives them to pages too (glass-easel-miniprogram-adapter, src/component.ts).
 */
(function (rig) {
  'use strict'
  const { append, apply, each, hide, isArray, keys, kind, part, Error, TypeError } = rig.own
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

  /** Takes what has been scheduled for a page; the caller makes these changes. */
  rig.takeScheduled = function (page) {
    const changes = scheduled.get(page) || []
    scheduled.set(page, undefined)
    return changes
  }

  /** Applies what has been scheduled for a page. */
  rig.applyPageData = function (page) {
    const changes = rig.takeScheduled(page)
    if (changes.length > 0) {
      rig.changeData(page, changes, undefined)
    }
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
