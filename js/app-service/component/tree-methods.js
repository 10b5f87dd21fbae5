/*
 * What components and pages can do alike: select, trigger events, ask for the tab bar.
 * https://developers.weixin.qq.com/miniprogram/dev/reference/api/Component.html
 */
(function (rig) {
  'use strict'
  const { append, each, hide, parse, Error } = rig.own
  const host = rig.host
  const details = []
  const MAX_EVENTS = 60

  /** Takes down a fault of a component or page at the line that runs. */
  rig.fault = (state, message, remedy) => host.usageFault(message + ' (' + host.chain(state.page, state.number) + ')', remedy, new Error())

  /** Returns a component or, for 0, the page. */
  rig.instanceOf = (page, number) => (number === 0 ? rig.page(page) : (rig.componentState(number) || {}).instance)

  // A component gives out what its export says instead of itself.
  const given = function (page, number) {
    const state = rig.componentState(number)
    if (state === undefined) {
      return number === 0 ? rig.page(page) : null
    }
    const made = state.type.exports === undefined || !rig.mixes(state.type, 'wx://component-export')
      ? undefined
      : rig.guard(state, 'export', state.type.exports, [])
    return made === undefined ? state.instance : made
  }

  const select = function (page, number, selector) {
    const answer = host.select(page, number, typeof selector === 'string' ? selector : '')
    if (answer[0] === '!') {
      host.notice('selectComponent', rig.own.part(answer, 1))
      return []
    }
    return parse(answer)
  }

  /** Returns whether a number, 0 for what is no component, is that of a component of a type; any type when none is named. */
  const fits = (number, type) => number !== 0 && (type === undefined || rig.isOfType(rig.componentState(number), type))

  const flag = (options, name) => !!(options && options[name])

  /** Defines the methods that components and pages share; where says the page and the number of an instance. */
  rig.defineTreeMethods = function (prototype, where) {
    const methods = {
      // The first that the selector means, component or not: glass-easel-miniprogram-adapter, src/component.ts.
      selectComponent(selector, type) {
        const at = where(this, 'selectComponent')
        const found = select(at.page, at.number, selector)
        return found.length > 0 && fits(found[0], type) ? given(at.page, found[0]) : null
      },
      selectAllComponents(selector, type) {
        const at = where(this, 'selectAllComponents')
        const found = rig.own.only(select(at.page, at.number, selector), (each) => fits(each, type))
        return each(found, (each) => given(at.page, each))
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
        const bar = number === 0 ? null : (rig.componentState(number) || { instance: null }).instance
        if (typeof callback === 'function') {
          rig.own.soon(() => rig.safely('callback of getTabBar', callback, this, [bar]))
        }
        return bar
      },
      groupSetData(callback) {
        if (typeof callback === 'function') {
          rig.safelyOf(this, 'callback of groupSetData', callback, [])
        }
      },
    }
    each(rig.own.keys(methods), (name) => hide(prototype, name, methods[name]))
    each(['animate', 'clearAnimation'], (name) => hide(prototype, name, function (...given) {
      return rig.move(name, this, where(this, name), given)
    }))
    each(['setUpdatePerformanceListener', 'setInitialRenderingCache', 'setPassiveEvent', 'getPassiveEvent'],
      (name) => hide(prototype, name, function (...given) {
        return rig.measure(name, this, where(this, name), given)
      }))
  }

  /** Does what a setData does; as long as nobody listens, nothing is measured. */
  rig.measured = (instance, data, work) => work()

  /** Gives an event that runs now the detail that its component sent. */
  rig.presentDetail = () => details[details.length - 1]
})
