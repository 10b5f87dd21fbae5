/*
 * What every component instance can do: https://developers.weixin.qq.com/miniprogram/dev/reference/api/Component.html
 */
(function (rig) {
  'use strict'
  const { hide, isArray, parse } = rig.own
  const host = rig.host
  const states = rig.own.weakMap()
  const components = rig.own.map()

  /** Returns what the rig knows of an instance; undefined for anything else. */
  rig.stateOf = (value) => (typeof value === 'object' && value !== null ? states.get(value) : undefined)

  /** Returns what the rig knows of a component by its number, also of one that is being removed. */
  rig.componentState = (number) => components.get(number)

  /** Calls the functions of a lifetime in the order in which they were mixed in. */
  rig.tellLife = function (state, name, args) {
    const lifetimes = state.type.lifetimes
    for (let i = 0; i < lifetimes.length; i++) {
      if (lifetimes[i].name === name) {
        rig.guard(state, name, lifetimes[i].call, args)
      }
    }
  }

  const need = function (self, name) {
    const state = rig.stateOf(self)
    if (state === undefined) {
      throw new rig.own.TypeError(name + ' was called on something that is no component or page')
    }
    return state
  }

  const pathOf = (path) => (isArray(path) ? rig.pathText(path) : rig.own.String(path))

  /** Returns whether an instance is of a type: of a component, or with a behavior, that a program names. */
  rig.isOfType = function (state, type) {
    const record = rig.typeRecord(type)
    return record !== undefined && rig.own.only(state.type.ancestors, (known) => known === record).length > 0
  }

  class Component {
    get id() {
      return host.nodeId(need(this, 'id').page, need(this, 'id').number)
    }

    set id(value) {
      hide(this, 'id', value)
    }

    get dataset() {
      return parse(host.nodeDataset(need(this, 'dataset').page, need(this, 'dataset').number))
    }

    set dataset(value) {
      hide(this, 'dataset', value)
    }

    setData(data, callback) {
      const state = need(this, 'setData')
      rig.scheduleAll(state, data)
      rig.measured(this, data, () => rig.applyData(state, rig.keepCallback(callback, this), false))
    }

    updateData(data) {
      rig.scheduleAll(need(this, 'updateData'), data)
    }

    replaceDataOnPath(path, value) {
      rig.schedule(need(this, 'replaceDataOnPath'), pathOf(path), value)
    }

    spliceArrayDataOnPath(path, index, count, items) {
      rig.scheduleSplice(need(this, 'spliceArrayDataOnPath'), pathOf(path), index, count, items)
    }

    applyDataUpdates() {
      rig.applyData(need(this, 'applyDataUpdates'), 0, false)
    }

    groupUpdates(callback) {
      const state = need(this, 'groupUpdates')
      const result = rig.guard(state, 'groupUpdates', callback, [])
      rig.applyData(state, 0, false)
      return result
    }

    hasBehavior(behavior) {
      const state = need(this, 'hasBehavior')
      const trait = rig.traitRecord(behavior)
      return trait === undefined ? rig.mixes(state.type, behavior) : rig.traitOf(state, trait) !== undefined
    }

    traitBehavior(trait) {
      const record = rig.traitRecord(trait)
      return record === undefined ? undefined : rig.traitOf(need(this, 'traitBehavior'), record)
    }

    general() {
      return this
    }

    asInstanceOf(type) {
      return rig.isOfType(need(this, 'asInstanceOf'), type) ? this : null
    }

    getRelationNodes(key) {
      return rig.related(need(this, 'getRelationNodes'), key)
    }
  }
  rig.Component = Component
  rig.defineTreeMethods(Component.prototype, need)
  rig.leaveOut(Component.prototype, 'Component')
  rig.giveQueries(Component.prototype)

  /** Keeps an instance under its number, and what the rig knows of it. */
  rig.keepInstance = function (state) {
    states.set(state.instance, state)
    if (state.number !== 0) {
      components.set(state.number, state)
    }
  }

  /** Forgets a component's number; what a script still holds of it goes on living. */
  rig.dropComponent = (number) => components.delete(number)
})
