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

  class PageInstance {
    setData(data, callback) {
      rig.measured(this, data, () => rig.setData(this, data, callback))
    }
  }
  rig.giveUpdates(PageInstance.prototype)

  rig.defineTreeMethods(PageInstance.prototype, (self) => ({ page: rig.numberOf(self), number: 0 }))

  const absent = ['getAppBar', 'applyAnimatedStyle', 'clearAnimatedStyle']
  /** Gives methods that the rig does not have yet: they answer null and are counted. */
  rig.leaveOut = (prototype, owner) => each(absent, (name) => {
    hide(prototype, name, function () {
      host.notImplemented(owner + '.prototype.' + name)
      return null
    })
  })
  rig.leaveOut(PageInstance.prototype, 'Page')
  hide(PageInstance.prototype, 'hasBehavior', () => false)
  hide(PageInstance.prototype, 'getRelationNodes', () => [])

  const isMixed = (options) => options && rig.own.only(['behaviors', 'observers', 'properties', 'relations', 'lifetimes'],
    (name) => options[name] !== undefined).length > 0

  // A page that mixes behaviors in is a component underneath (glass-easel-miniprogram-adapter, pageDefinition): functions
  // are its methods, all fields but data stand on the instance as copies.
  rig.asComponent = function (options) {
    const def = { methods: {}, fields: {} }
    each(keys(options), (key) => {
      if (typeof options[key] === 'function' && key !== 'data') {
        def.methods[key] = options[key]
      } else {
        def[key === 'methods' ? 'left' : key] = options[key]
        def.fields[key] = options[key]
      }
    })
    return def
  }

  rig.giveQueries(PageInstance.prototype)

  globalThis.Page = function (options) {
    const route = rig.definer()
    if (route === '') {
      host.usageFault('Page() was called outside of a page\'s own file', 'Call Page() while the file of a page that '
        + 'app.json lists is loaded.', new Error())
      return
    }
    if (isMixed(options)) {
      rig.defined(route, new Error())
      rig.keepRecord(route, rig.asComponent(options))
    } else {
      definitions[route] = options || {}
    }
  }

  /** Runs the page's file once; returns whether it called Page() or Component(). */
  rig.definePage = function (route, module) {
    const known = () => definitions[route] !== undefined || rig.componentRecord(route) !== undefined
    if (!known()) {
      rig.defineIn(route, module)
    }
    return known()
  }

  // A field that cannot be read or copied is a fault; the page lives on without it.
  const take = function (page, route, definition, key) {
    try {
      page[key] = rig.copy(definition[key])
    } catch (error) {
      host.caught('"' + key + '" of page ' + route, error)
    }
  }

  const plain = function (route, number) {
    const definition = definitions[route] || {}
    const page = new PageInstance()
    hide(page, '__wxWebviewId__', number)
    each(keys(definition), (key) => take(page, route, definition, key))
    page.data = page.data === undefined || page.data === null ? {} : page.data
    return page
  }

  const asInstance = function (route, number, query) {
    const state = rig.makeComponent(number, 0, route)
    host.pageIsComponent(number)
    const fields = rig.componentRecord(route).def.fields || {}
    each(keys(fields), (key) => key !== 'data' && key !== 'behaviors' && take(state.instance, route, fields, key))
    state.query = query
    return state.instance
  }

  /** Makes an instance; fields that are neither functions nor data are copied, as the official page says. */
  rig.makePage = function (number, route, query, channel) {
    const isComponent = rig.componentRecord(route) !== undefined && definitions[route] === undefined
    const page = isComponent ? asInstance(route, number, query) : plain(route, number)
    numbers.set(page, number)
    hide(page, '__rigChannel', channel || rig.channel().opened)
    page.options = query
    page.route = route
    page.__route__ = route
    page.is = route
    pages.set(number, page)
    return isComponent ? rig.shown(rig.stateOf(page)) : page.data
  }

  /** Returns the number of a page instance, or of the page that a component is in; 0 for anything else. */
  rig.numberOf = (value) => (value && typeof value === 'object' && (numbers.get(value) || (rig.stateOf(value) || {}).page)) || 0

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
    rig.hearInput(argument, rig.callOwn(page, page[name], [argument]))
    return true
  }

  /** Forgets a page that has been unloaded; what a script still holds of it goes on living. */
  rig.dropPage = (number) => pages.delete(number)

  globalThis.getCurrentPages = () => rig.own.only(each(parse(host.stack()), (number) => pages.get(number)), (page) => page)
})
