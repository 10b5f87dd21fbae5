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
    callApp: (name, argument) => rig.callApp(name, parse(argument)),
    hasMethod: (number, name) => typeof (rig.page(number) || {})[name] === 'function',
    setField: (number, key, value) => {
      const page = rig.page(number)
      if (page !== undefined) {
        const data = {}
        data[key] = parse(value)
        page.setData(data)
      }
    },
    dropPage: (number) => rig.dropPage(number),
    timer: (id) => rig.timer(id),
    reply: (id, which, text) => rig.reply(id, which, text),
    emit: (event, text) => rig.emit(event, parse(text)),
    share: (number, name, ticket, event) => rig.share(number, name, ticket, parse(event)),
    dataDone: (number, id) => rig.page(number) && rig.dataDone(rig.page(number), id),
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
