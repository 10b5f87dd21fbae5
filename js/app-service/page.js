/*
 * Page: https://developers.weixin.qq.com/miniprogram/dev/reference/api/Page.html
 */
(function (rig) {
  'use strict'
  const host = rig.host
  const { create, each, hide, keys, parse, Error } = rig.own
  const definitions = create(null)
  const pages = rig.own.map()
  const numbers = rig.own.weakMap()
  let defining = ''

  class PageInstance {
    setData(data, callback) {
      rig.setData(this, rig.numberOf(this), data, callback)
    }

    groupSetData(callback) {
      if (typeof callback === 'function') {
        rig.own.apply(callback, this, [])
      }
    }

    getOpenerEventChannel() {
      return this.__rigChannel
    }

    getPageId() {
      return 'pageId:' + rig.numberOf(this)
    }
  }

  // Methods of a page that the rig does not have yet: they answer null and are counted.
  const absent = ['selectComponent', 'selectAllComponents', 'selectOwnerComponent', 'createSelectorQuery',
    'createIntersectionObserver', 'createMediaQueryObserver', 'getRelationNodes', 'getTabBar', 'getAppBar', 'animate',
    'clearAnimation', 'applyAnimatedStyle', 'clearAnimatedStyle', 'setUpdatePerformanceListener', 'triggerEvent',
    'hasBehavior', 'setInitialRenderingCache', 'getPassiveEvent', 'setPassiveEvent']
  each(absent, (name) => {
    PageInstance.prototype[name] = function () {
      host.notImplemented('Page.prototype.' + name)
      return null
    }
  })

  globalThis.Page = function (options) {
    if (defining === '') {
      host.usageFault('Page() was called outside of a page\'s own file', 'Call Page() while the file of a page that '
        + 'app.json lists is loaded.', new Error())
      return
    }
    definitions[defining] = options || {}
  }

  const notYet = (name) => function () {
    host.notImplemented(name)
    if (name === 'Component' && defining !== '') {
      definitions[defining] = definitions[defining] || {}
    }
    return name === 'Behavior' ? {} : undefined
  }
  globalThis.Component = notYet('Component')
  globalThis.Behavior = notYet('Behavior')

  /** Runs the page's file once; returns whether it called Page(). */
  rig.definePage = function (route, module) {
    if (definitions[route] === undefined) {
      defining = route
      try {
        rig.load(module)
      } finally {
        defining = ''
      }
    }
    return definitions[route] !== undefined
  }

  // A field that can not be read or copied is a fault; the page lives on without it.
  const take = function (page, route, definition, key) {
    try {
      page[key] = rig.copy(definition[key])
    } catch (error) {
      host.caught('"' + key + '" of page ' + route, error)
    }
  }

  /** Makes an instance; fields that are neither functions nor data are copied, as the official page says. */
  rig.makePage = function (number, route, query, channel) {
    const definition = definitions[route] || {}
    const page = new PageInstance()
    numbers.set(page, number)
    hide(page, '__rigChannel', channel || rig.channel().opened)
    hide(page, '__wxWebviewId__', number)
    each(keys(definition), (key) => take(page, route, definition, key))
    page.data = page.data === undefined || page.data === null ? {} : page.data
    page.options = query
    page.route = route
    page.__route__ = route
    page.is = route
    pages.set(number, page)
    return page.data
  }

  /** Returns the number of a page instance, 0 for anything else. */
  rig.numberOf = (value) => (value && typeof value === 'object' && numbers.get(value)) || 0

  /** Returns a page instance by its number. */
  rig.page = (number) => pages.get(number)

  /**
   * Tells what a handler of an input event makes of the text: a text, or an object with value.
   * https://developers.weixin.qq.com/miniprogram/dev/component/input.html
   */
  rig.hearInput = function (event, result) {
    if (event && event.type === 'input' && result !== undefined && result !== null) {
      const text = typeof result === 'object' ? result.value : result
      if (typeof text === 'string') {
        host.returned(text)
      }
    }
  }

  /** Calls a method of a page when it has it; returns whether it has. */
  rig.callPage = function (number, name, argument) {
    const page = pages.get(number)
    if (page === undefined || typeof page[name] !== 'function') {
      return false
    }
    rig.hearInput(argument, page[name](argument))
    return true
  }

  /** Forgets a page that has been unloaded; what a script still holds of it goes on living. */
  rig.dropPage = (number) => pages.delete(number)

  globalThis.getCurrentPages = () => rig.own.only(each(parse(host.stack()), (number) => pages.get(number)), (page) => page)
})
