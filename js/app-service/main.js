/*
 * What Java calls: each of these is an outermost call, with an empty stack below it.
 */
(function (rig) {
  'use strict'
  const { apply, TypeError } = rig.own
  const parse = (text) => (text === '' ? undefined : rig.own.parse(text))
  const getApp = globalThis.getApp
  let lent

  return {
    load: (id) => rig.load(id),
    definePage: (route, module) => rig.definePage(route, module),
    makePage: (number, route, query) => {
      const channel = lent
      lent = undefined
      return rig.makePage(number, route, parse(query), channel)
    },
    openChannel: (replyId) => {
      const channel = rig.channel()
      lent = channel.opened
      rig.lendChannel(replyId, channel.opener)
    },
    callPage: (number, name, argument) => rig.callPage(number, name, parse(argument)),
    defineComponent: (path, module) => rig.defineComponent(path, module),
    within: () => rig.host.within(),
    callApp: (name, argument) => rig.callApp(name, parse(argument)),
    hasMethod: (number, component, name) => typeof (rig.instanceOf(number, component) || {})[name] === 'function',
    setField: (number, component, key, value) => {
      const owner = rig.instanceOf(number, component)
      if (owner !== undefined) {
        const data = {}
        data[key] = parse(value)
        rig.safely('two-way binding', owner.setData, owner, [data])
      }
    },
    dropPage: (number) => rig.dropPage(number),
    componentType: (path) => rig.componentType(path),
    makeComponent: (page, number, path) => rig.shown(rig.makeComponent(page, number, path)),
    componentLife: (page, number, moment) => rig.componentLife(page, number, moment),
    pageLife: (page, number, name, text) => rig.pageLife(page, number, name, parse(text)),
    writeProperties: (page, number, ...pairs) => rig.writePairs(page, number, pairs),
    dropComponent: (number) => rig.dropComponent(number),
    callComponent: (number, name, argument) => rig.callComponent(number, name, [parse(argument)]),
    handleNow: (page, number, name, what, event) => rig.handleNow(page, number, name, what, parse(event)),
    invokeComponent: (number, name, args) => rig.invokeComponent(number, name, parse(args)),
    componentData: (number, path) => {
      const data = rig.componentState(number).data
      return path === '' ? data : rig.read(data, rig.check(rig.path(path)))
    },
    timer: (id) => rig.timer(id),
    reply: (id, which, text) => rig.reply(id, which, text),
    emit: (event, text) => rig.emit(event, rig.raised(text)),
    queryDone: (id, text) => rig.queryDone(id, text),
    queryDropped: (id) => rig.queryDropped(id),
    animated: (id) => rig.animated(id),
    animationDropped: (id) => rig.animationDropped(id),
    observed: (id, text) => rig.observed(id, text),
    dataDone: (number, id) => rig.page(number) && rig.dataDone(id),
    share: (number, name, ticket, event) => rig.share(number, name, ticket, parse(event)),
    dataDropped: (id) => rig.dataDropped(id),
    invoke: (number, name, args) => {
      const page = rig.page(number)
      if (typeof page[name] !== 'function') {
        throw new TypeError('page "' + page.route + '" has no method "' + name + '"')
      }
      return apply(page[name], page, parse(args))
    },
    data: (number, path) => {
      const page = rig.page(number)
      return path === '' ? page.data : rig.read(page.data, rig.check(rig.path(path)))
    },
    globalData: (path) => rig.read(getApp({ allowDefault: true }), rig.check(rig.path(path))),
  }
})
