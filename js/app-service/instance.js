/*
 * What every component instance can do: https://developers.weixin.qq.com/miniprogram/dev/reference/api/Component.html
 */
(function (rig) {
  'use strict'
  const { append, each, hide, isArray, parse, Error } = rig.own
  const host = rig.host
  const states = rig.own.weakMap()
  const components = rig.own.map()
  const details = []
  const MAX_EVENTS = 60

  /** Returns what the rig knows of an instance; undefined for anything else. */
  rig.stateOf = (value) => (typeof value === 'object' && value !== null ? states.get(value) : undefined)

  /** Returns what the rig knows of a component by its number, also of one that is being removed. */
  rig.componentState = (number) => components.get(number)

  /** Takes down a fault of a component at the line that runs. */
  rig.fault = (state, message, remedy) => host.usageFault(message + ' (' + host.chain(state.page, state.number) + ')', remedy, new Error())

  /** Calls a function of a component; what it throws is a fault, and its error lifetime hears of it. */
  rig.guard = function (state, what, fn, args) {
    try {
      return rig.own.apply(fn, state.instance, args)
    } catch (error) {
      host.caught(what + ' of ' + host.chain(state.page, state.number), error)
      if (!state.failing) {
        state.failing = true
        rig.tellLife(state, 'error', [error])
        state.failing = false
      }
      return undefined
    }
  }

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

  const instanceOf = (page, number) => (number === 0 ? rig.page(page) : (components.get(number) || {}).instance)

  // A component gives out what its export says instead of itself.
  const given = function (page, number) {
    const state = components.get(number)
    if (state === undefined) {
      return number === 0 ? rig.page(page) : null
    }
    const made = state.type.exports === undefined || !rig.mixes(state.type, 'wx://component-export')
      ? undefined
      : rig.guard(state, 'export', state.type.exports, [])
    return made === undefined ? state.instance : made
  }

  const pathOf = (path) => (isArray(path) ? rig.pathText(path) : rig.own.String(path))

  const isInstance = function (state, type) {
    const record = rig.typeRecord(type)
    return record !== undefined && rig.own.only(state.type.ancestors, (known) => known === record).length > 0
  }

  const select = function (page, number, selector, type) {
    const answer = host.select(page, number, typeof selector === 'string' ? selector : '')
    if (answer[0] === '!') {
      host.notice('selectComponent', rig.own.part(answer, 1))
      return []
    }
    const found = type === undefined ? parse(answer) : rig.own.only(parse(answer), (each) => isInstance(components.get(each), type))
    return each(found, (each) => given(page, each))
  }

  const flag = (options, name) => !!(options && options[name])

  /** Defines the methods that components and pages share; where says the page and the number of an instance. */
  rig.defineTreeMethods = function (prototype, where) {
    const methods = {
      selectComponent(selector, type) {
        const at = where(this, 'selectComponent')
        const found = select(at.page, at.number, selector, type)
        return found.length === 0 ? null : found[0]
      },
      selectAllComponents(selector, type) {
        const at = where(this, 'selectAllComponents')
        return select(at.page, at.number, selector, type)
      },
      selectOwnerComponent() {
        const at = where(this, 'selectOwnerComponent')
        const owner = host.owner(at.page, at.number)
        return owner < 0 ? null : given(at.page, owner)
      },
      triggerEvent(name, detail, options) {
        const at = where(this, 'triggerEvent')
        if (details.length >= MAX_EVENTS) {
          rig.fault(at, 'event "' + name + '" is triggered within ' + MAX_EVENTS + ' others and is not sent',
            'Look for a handler that triggers the event that it handles.')
          return
        }
        append(details, detail)
        try {
          host.trigger(at.page, at.number, rig.own.String(name), flag(options, 'bubbles'), flag(options, 'composed'), flag(options, 'capturePhase'))
        } finally {
          details.length--
        }
      },
      getPageId() {
        return 'pageId:' + where(this, 'getPageId').page
      },
      getOpenerEventChannel() {
        return this.__rigChannel
      },
      // The page below does not say when the callback runs; by the rig's rule it is not within the call.
      // https://developers.weixin.qq.com/miniprogram/dev/framework/ability/custom-tabbar.html
      getTabBar(callback) {
        const number = host.tabBar(where(this, 'getTabBar').page, 0)
        const bar = number === 0 ? null : (components.get(number) || { instance: null }).instance
        if (typeof callback === 'function') {
          rig.own.soon(() => rig.safely('callback of getTabBar', callback, this, [bar]))
        }
        return bar
      },
      groupSetData(callback) {
        if (typeof callback === 'function') {
          rig.own.apply(callback, this, [])
        }
      },
    }
    each(rig.own.keys(methods), (name) => hide(prototype, name, methods[name]))
  }

  /** Gives an event that runs now the detail that its component sent. */
  rig.presentDetail = () => details[details.length - 1]

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
      rig.applyData(state, rig.keepCallback(callback, this), false)
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
      return isInstance(need(this, 'asInstanceOf'), type) ? this : null
    }

    getRelationNodes(key) {
      return rig.related(need(this, 'getRelationNodes'), key)
    }
  }
  rig.Component = Component
  rig.defineTreeMethods(Component.prototype, need)

  /** Keeps an instance under its number, and what the rig knows of it. */
  rig.keepInstance = function (state) {
    states.set(state.instance, state)
    if (state.number !== 0) {
      components.set(state.number, state)
    }
  }

  /** Forgets a component's number; what a script still holds of it goes on living. */
  rig.dropComponent = (number) => components.delete(number)

  /** Returns a component or, for 0, the page. */
  rig.instanceOf = instanceOf
})
