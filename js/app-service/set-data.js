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
  const { keys, isArray, part, Error } = rig.own
  const callbacks = rig.own.map()
  const copies = rig.host.copiesData()
  let ids = 0

  const isObject = (value) => typeof value === 'object' && value !== null && !isArray(value)

  const accept = function (page, key, value, names, values) {
    const segments = rig.path(key)
    if (typeof segments === 'string') {
      rig.host.dataFault(part(segments, 1), new Error())
      return
    }
    if (value === undefined) {
      rig.host.notice('setData', 'data path "' + key + '" is undefined and is not set; use null to clear it')
      return
    }
    rig.write(page.data, segments, copies ? rig.copy(value) : value)
    names[names.length] = key
    values[values.length] = value
  }

  /** Does what page.setData does, for the page with the given number. */
  rig.setData = function (page, number, data, callback) {
    if (!isObject(data)) {
      rig.host.dataFault('setData takes an object, not ' + rig.own.kind(data), new Error())
      return
    }
    const names = []
    const values = []
    const given = keys(data)
    for (let i = 0; i < given.length; i++) {
      accept(page, given[i], data[given[i]], names, values)
    }
    const answer = rig.host.setData(number, names, values, rig.keepCallback(callback, page))
    if (answer !== null && answer[0] !== '!') {
      rig.host.dataFault(answer, new Error())
    }
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
