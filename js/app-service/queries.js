/*
 * Questions about what stands on a page, and what watches it:
 * https://developers.weixin.qq.com/miniprogram/dev/api/wxml/SelectorQuery.html ,
 * https://developers.weixin.qq.com/miniprogram/dev/api/wxml/IntersectionObserver.html
 *
 * The questions are put together here and answered by the host, as a task of its own behind all setData before it.
 */
(function (rig) {
  'use strict'
  const host = rig.host
  const { append, assign, each, keys, parse, stringify } = rig.own
  const waiting = rig.own.map()
  const watching = rig.own.map()
  const canvases = rig.own.map()
  let ids = 0

  // Where a page or component stands: its page and its number, 0 for the page; the page on top for anything else.
  const where = function (instance) {
    const state = rig.stateOf(instance)
    return state === undefined ? { page: rig.numberOf(instance), number: 0 } : state
  }

  // What stands for a node of an answer: the context of its component, or nothing yet.
  const contexts = {
    __proto__: null,
    'live-player': (id, scope) => globalThis.wx.createLivePlayerContext(id, scope),
    'live-pusher': (id, scope) => globalThis.wx.createLivePusherContext(scope),
    video: (id, scope) => globalThis.wx.createVideoContext(id, scope),
    map: (id, scope) => globalThis.wx.createMapContext(id, scope),
    camera: () => globalThis.wx.createCameraContext(),
    canvas: (id, scope) => globalThis.wx.createCanvasContext(id, scope),
  }

  // A canvas of the older kind, without a type, has no node: it is drawn on by wx.createCanvasContext.
  const nodeOf = function (where) {
    if (where.tag !== 'canvas' || where.type === '') {
      host.notImplemented('NodesRef.node of <' + where.tag + '>' + (where.tag === 'canvas' ? ' without a type' : ''))
      return null
    }
    let node = canvases.get(where.number)
    if (node === undefined) {
      node = rig.canvasNode(where.type)
      canvases.set(where.number, node)
    }
    return node
  }

  const finish = function (found, asked, scope) {
    const where = found.__node
    delete found.__node
    if (asked.context) {
      const nameless = where.tag === 'live-player' && where.id === ''
      found.context = contexts[where.tag] && !nameless ? contexts[where.tag](where.id, scope) : null
      if (found.context === null) {
        host.notImplemented('NodesRef.context of <' + where.tag + '>' + (nameless ? ' without an id' : ''))
      }
    }
    if (asked.node) {
      found.node = nodeOf(where)
    }
    if (asked.ref) {
      host.notImplemented('NodesRef.ref of <' + where.tag + '>')
      found.ref = null
    }
  }

  const finished = function (answer, asked, scope) {
    if (asked.context || asked.node || asked.ref) {
      each(rig.own.isArray(answer) ? answer : [answer], (found) => found && finish(found, asked, scope))
    }
    return answer
  }

  const RECT = { id: true, dataset: true, rect: true, size: true }
  const SCROLL = { id: true, dataset: true, scrollOffset: true }

  class NodesRef {
    constructor(query, selector, single) {
      rig.own.hide(this, '__rigAsk', (fields, callback) => query.__rigAdd({ selector, single, fields }, callback))
    }

    fields(fields, callback) {
      return this.__rigAsk(assign({}, fields), callback)
    }

    boundingClientRect(callback) {
      return this.__rigAsk(RECT, callback)
    }

    scrollOffset(callback) {
      return this.__rigAsk(SCROLL, callback)
    }

    context(callback) {
      return this.__rigAsk({ context: true }, callback)
    }

    node(callback) {
      return this.__rigAsk({ node: true }, callback)
    }
  }

  class SelectorQuery {
    constructor(scope) {
      const requests = []
      const callbacks = []
      rig.own.hide(this, '__rigScope', scope)
      rig.own.hide(this, '__rigAdd', (request, callback) => {
        append(requests, request)
        append(callbacks, callback)
        return this
      })
      rig.own.hide(this, '__rigRun', (callback) => {
        const id = ++ids
        const asked = { requests: each(requests, (one) => one), callbacks: each(callbacks, (one) => one) }
        waiting.set(id, { asked, callback, scope: this.__rigScope })
        const at = where(this.__rigScope)
        host.query(at.page, at.number, stringify(requests), id)
      })
    }

    in(scope) {
      this.__rigScope = scope
      return this
    }

    select(selector) {
      return new NodesRef(this, rig.own.String(selector), true)
    }

    selectAll(selector) {
      return new NodesRef(this, rig.own.String(selector), false)
    }

    selectViewport() {
      return new NodesRef(this, null, true)
    }

    exec(callback) {
      this.__rigRun(callback)
      return this
    }
  }

  /** Hands the answers of one query out: to each callback its own, then all of them to that of exec. */
  rig.queryDone = function (id, text) {
    const { asked, callback, scope } = waiting.get(id)
    waiting.delete(id)
    const answers = each(parse(text), (answer, i) => finished(answer, asked.requests[i].fields, scope))
    each(answers, (answer, i) => {
      if (typeof asked.callbacks[i] === 'function') {
        rig.safely('callback of a selector query', asked.callbacks[i], scope, [answer])
      }
    })
    if (typeof callback === 'function') {
      rig.safely('callback of SelectorQuery.exec', callback, scope, [answers])
    }
  }

  /** Forgets a query whose page is gone. */
  rig.queryDropped = (id) => waiting.delete(id)

  const watch = function (kind, scope, asked, callback) {
    const id = ++ids
    watching.set(id, callback)
    const at = where(scope)
    host.observe(kind, at.page, at.number, stringify(asked), id)
    return id
  }

  const unwatch = function (id) {
    watching.delete(id)
    host.unobserve(id)
  }

  class IntersectionObserver {
    constructor(scope, options) {
      const given = options || {}
      const asked = {
        thresholds: given.thresholds || [0],
        initialRatio: given.initialRatio || 0,
        observeAll: given.observeAll === true,
        relatives: [],
      }
      const own = []
      rig.own.hide(this, '__rigRelate', (selector, margins) => {
        append(asked.relatives, { selector, margins: margins || {} })
        return this
      })
      rig.own.hide(this, '__rigObserve', (target, callback) => {
        append(own, watch('intersection', scope, assign({}, asked, { target }), callback))
      })
      rig.own.hide(this, '__rigEnd', () => each(own, unwatch))
    }

    relativeTo(selector, margins) {
      return this.__rigRelate(rig.own.String(selector), margins)
    }

    relativeToViewport(margins) {
      return this.__rigRelate(null, margins)
    }

    observe(selector, callback) {
      this.__rigObserve(rig.own.String(selector), callback)
    }

    disconnect() {
      this.__rigEnd()
    }
  }

  class MediaQueryObserver {
    constructor(scope) {
      let id = 0
      rig.own.hide(this, '__rigObserve', (descriptor, callback) => {
        id = watch('media', scope, descriptor || {}, callback)
      })
      rig.own.hide(this, '__rigEnd', () => unwatch(id))
    }

    observe(descriptor, callback) {
      this.__rigObserve(descriptor, callback)
    }

    disconnect() {
      this.__rigEnd()
    }
  }

  /** Tells an observer what it waits for. */
  rig.observed = function (id, text) {
    const callback = watching.get(id)
    if (typeof callback === 'function') {
      rig.safely('callback of an observer', callback, undefined, [parse(text)])
    }
  }

  /** What of wx, and of pages and components as this, is made here. */
  rig.scripted = {
    createAnimation: (options) => rig.animation(options),
    createCanvasContext: () => rig.canvasContext(),
    createSelectorQuery: () => new SelectorQuery(undefined),
    createIntersectionObserver: (scope, options) => new IntersectionObserver(scope, options),
    createMediaQueryObserver: (scope) => new MediaQueryObserver(scope),
  }

  /** Gives a page or component its own ways to ask; it is the place where they look. */
  rig.giveQueries = function (prototype) {
    const ways = {
      createSelectorQuery() { return new SelectorQuery(this) },
      createIntersectionObserver(options) { return new IntersectionObserver(this, options) },
      createMediaQueryObserver() { return new MediaQueryObserver(this) },
    }
    each(keys(ways), (name) => rig.own.hide(prototype, name, ways[name]))
  }
})
