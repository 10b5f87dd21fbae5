/*
 * setData: https://developers.weixin.qq.com/miniprogram/dev/reference/api/Page.html
 *
 * - this.data changes at once, the view later (the same page).
 * - A value that is undefined is not set (the same page).
 * - this.data holds the very value that was passed, the view a copy of its own (glass-easel, src/data_proxy.ts: a
 *   change's value goes into data as it is and into innerData as a deep copy). The rig can be told to copy on the way
 *   into this.data too, as the older engine did.
 * - The callback runs when the view has the data, as a call of its own with the page as this (the same page, and
 *   glass-easel-miniprogram-adapter, src/component.ts).
 */
(function (rig) {
  'use strict'
  const { append, each, keys, isArray, part, Error } = rig.own
  const callbacks = rig.own.map()
  const copies = rig.host.copiesData()
  let ids = 0

  const isObject = (value) => typeof value === 'object' && value !== null && !isArray(value)

  // A change of the items of a list gives the list itself, changed; undefined where there is none.
  const spliced = function (page, change, segments) {
    const list = rig.read(page.data, segments)
    if (!isArray(list) || !isArray(change.value)) {
      rig.host.notice('spliceArrayDataOnPath', '"' + change.key + '" holds no list, or what is put into it is none; the change is ignored')
      return undefined
    }
    const { index, count } = change.splice
    rig.own.splice(list, index >= 0 && index < list.length ? index : list.length, count, change.value)
    return list
  }

  const write = function (page, { key, value }, segments) {
    if (value === undefined) {
      rig.host.notice('setData', 'data path "' + key + '" is undefined and is not set; use null to clear it')
      return undefined
    }
    rig.write(page.data, segments, copies ? rig.copy(value) : value)
    return value
  }

  const accept = function (page, change, names, values) {
    const segments = rig.path(change.key)
    if (typeof segments === 'string') {
      rig.host.dataFault(part(segments, 1), new Error())
      return
    }
    const value = (change.splice === undefined ? write : spliced)(page, change, segments)
    if (value !== undefined) {
      append(names, change.key)
      append(values, value)
    }
  }

  /** Makes changes of a page's data, {key, value, splice} each, one after the other, in one update of the view. */
  rig.changeData = function (page, changes, callback) {
    const number = rig.numberOf(page)
    const names = []
    const values = []
    each(changes, (change) => accept(page, change, names, values))
    const answer = rig.host.setData(number, names, values, rig.keepCallback(callback, page))
    if (answer !== null && answer[0] !== '!') {
      rig.host.dataFault(answer, new Error())
    }
  }

  /** Does what page.setData does, after what has been scheduled for the page, in one update. */
  rig.setData = function (page, data, callback) {
    if (!isObject(data)) {
      rig.applyPageData(page)
      rig.host.dataFault('setData takes an object, not ' + rig.own.kind(data), new Error())
      return
    }
    const changes = rig.takeScheduled(page)
    each(keys(data), (key) => append(changes, { key, value: data[key], splice: undefined }))
    rig.changeData(page, changes, callback)
  }

  /** Keeps the callback of a setData until the view has the data; returns its number, 0 for none. */
  rig.keepCallback = function (callback, self) {
    if (typeof callback !== 'function') {
      return 0
    }
    callbacks.set(++ids, { callback, self })
    return ids
  }

  /** Runs the callback of a setData whose data the view has. */
  rig.dataDone = function (id) {
    const kept = callbacks.get(id)
    callbacks.delete(id)
    rig.callOwn(kept.self, kept.callback, [])
  }

  /** Forgets the callback of a setData whose data never reaches the view. */
  rig.dataDropped = function (id) {
    callbacks.delete(id)
  }
})
