/*
 * setData of components: https://developers.weixin.qq.com/miniprogram/dev/reference/api/Component.html
 * The order follows glass-easel (src/data_proxy.ts, applyDataUpdates): properties take their types, this.data changes,
 * data observers run until none of them changes anything, the template gets all changes at once, and then the observers
 * of properties run. What an observer sets joins the changes that it observes.
 */
(function (rig) {
  'use strict'
  const { append, each, isArray, keys, kind, matches, part, splice, Error } = rig.own
  const host = rig.host
  const MAX_ROUNDS = 200
  const MAX_NESTED = 50

  const isObject = (value) => typeof value === 'object' && value !== null && !isArray(value)

  const begin = () => ({ names: [], values: [], properties: [], count: 0 })

  const isPure = (state, name) => state.pure !== undefined && matches(state.pure, name)

  const put = (list, name, old, value) => append(list, { name, old, value })

  const applyProperty = function (state, change, updates, excluded) {
    const property = state.type.properties[change.path[0]]
    const old = state.data[property.name]
    const value = rig.coerce(state.path, property, change.value)
    state.data[property.name] = value
    let differs = old !== value
    if (change.passed && property.comparer !== undefined) {
      differs = !!rig.guard(state, 'comparer of property "' + property.name + '"', property.comparer, [change.value, old])
    }
    if (!excluded && differs) {
      put(updates.properties, property.name, old, value)
    }
    if (!excluded && (differs || !change.passed)) {
      append(updates.names, change.key)
      append(updates.values, value)
    }
  }

  const applyPath = function (state, change, updates, excluded) {
    rig.write(state.data, change.path, change.value)
    if (excluded) {
      return
    }
    if (state.type.properties[change.path[0]] !== undefined) {
      put(updates.properties, change.path[0], undefined, change.value)
    }
    append(updates.names, change.key)
    append(updates.values, change.value)
  }

  const isMarked = function (marks) {
    for (let i = 0; i < marks.length; i++) {
      if (marks[i]) {
        return true
      }
    }
    return false
  }

  // What the template gets is what was set: an observer that changes a value in place does so for itself alone. A value
  // that cannot be copied goes on as it is, and is told of where it crosses.
  const keepValues = function (values, first) {
    for (let i = first; i < values.length; i++) {
      if (typeof values[i] === 'object' && values[i] !== null) {
        try {
          values[i] = rig.copy(values[i])
        } catch (error) {
          return
        }
      }
    }
  }

  // The list itself changes; an index that it has not stands for its end.
  const applySplice = function (state, change, updates, excluded) {
    rig.reach(state.data, change.path)
    const list = rig.read(state.data, change.path)
    if (!isArray(list)) {
      host.notice('spliceArrayDataOnPath', state.path + ': "' + change.key + '" holds no list; the change is ignored')
      return
    }
    const { index, count } = change.splice
    splice(list, index >= 0 && index < list.length ? index : list.length, count, change.value)
    if (excluded) {
      return
    }
    if (change.path.length > 1 && state.type.properties[change.path[0]] !== undefined) {
      put(updates.properties, change.path[0], undefined, change.value)
    }
    append(updates.names, change.key)
    append(updates.values, list)
  }

  const runObservers = function (state, updates) {
    for (let round = 0, before = -1; before !== updates.count; round++) {
      if (round === MAX_ROUNDS) {
        rig.fault(state, 'the observers of ' + state.path + ' go on setting data, ' + MAX_ROUNDS + ' rounds by now',
          'Let an observer set data only when it differs, or set other data than it observes.')
        return
      }
      before = updates.count
      rig.callObservers(state, state.marks)
    }
  }

  const runPropertyObservers = function (state, properties) {
    for (let i = 0; i < properties.length; i++) {
      const observer = state.type.properties[properties[i].name].observer
      if (observer !== undefined) {
        rig.guard(state, 'observer of property "' + properties[i].name + '"', observer, [properties[i].value, properties[i].old])
      }
    }
  }

  /** Applies what has been scheduled for a component. */
  const apply = function (state, callback, passed) {
    const observed = state.type.observers.length > 0
    const chained = state.updates !== undefined
    const updates = chained ? state.updates : begin()
    if (observed) {
      state.updates = updates
    }
    const changes = state.pending
    const first = updates.values.length
    state.pending = []
    for (let i = 0; i < changes.length; i++) {
      const change = changes[i]
      const excluded = isPure(state, change.path[0])
      const isProperty = change.path.length === 1 && state.type.properties[change.path[0]] !== undefined
      const take = change.splice !== undefined ? applySplice : isProperty ? applyProperty : applyPath
      take(state, change, updates, excluded)
      if (observed) {
        rig.markObservers(state.type.tree, change.path, state.marks)
      }
      updates.count++
    }
    if (observed && (chained || isMarked(state.marks))) {
      keepValues(updates.values, first)
    }
    if (chained) {
      return callback === 0 ? undefined : host.afterData(state.page, callback)
    }
    if (observed) {
      runObservers(state, updates)
      state.updates = undefined
    }
    if (updates.names.length > 0 || callback !== 0) {
      const answer = host.componentData(state.page, state.number, updates.names, updates.values, callback, passed)
      if (answer !== null && answer[0] !== '!') {
        host.dataFault(answer, new Error())
      }
    }
    runPropertyObservers(state, updates.properties)
    return undefined
  }

  /** Applies scheduled changes, unless that goes on within itself for too long. */
  rig.applyData = function (state, callback, passed) {
    if (state.starting) {
      state.pending = []
      throw new Error('data of ' + state.path + ' can not be set within init; write to the fields of data, or set it in a lifetime')
    }
    if (state.nested >= MAX_NESTED) {
      state.pending = []
      rig.fault(state, 'setData of ' + state.path + ' brings about another one within itself, ' + MAX_NESTED + ' times by now',
        'Look for an observer of a property that sets the property.')
      return
    }
    state.nested++
    const around = state.updates
    try {
      apply(state, callback, passed)
    } finally {
      state.nested--
      state.updates = around
    }
  }

  /** Schedules one change by the text of its path; returns whether it is a path. */
  rig.schedule = function (state, key, value) {
    const path = rig.path(key)
    if (typeof path === 'string') {
      host.dataFault(part(path, 1), new Error())
      return false
    }
    append(state.pending, { key, path, value, passed: false, splice: undefined })
    return true
  }

  /** Schedules that items of the list at a path give way to others. */
  rig.scheduleSplice = function (state, key, index, count, items) {
    if (!isArray(items)) {
      host.notice('spliceArrayDataOnPath', state.path + ': what is put into "' + key + '" is no list; the change is ignored')
    } else if (rig.schedule(state, key, items)) {
      state.pending[state.pending.length - 1].splice = { index: index === undefined ? -1 : index, count: count || 0 }
    }
  }

  /** Schedules the members of an object. */
  rig.scheduleAll = function (state, data) {
    if (!isObject(data)) {
      host.dataFault('setData takes an object, not ' + kind(data), new Error())
      return
    }
    each(keys(data), (key) => rig.schedule(state, key, data[key]))
  }

  /** Takes the values that a template gives to properties. */
  rig.writeProperties = function (state, names, values) {
    for (let i = 0; i < names.length; i++) {
      append(state.pending, { key: names[i], path: [names[i]], value: values[i], passed: true, splice: undefined })
    }
    rig.applyData(state, 0, true)
  }
})
