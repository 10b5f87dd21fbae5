/*
 * The sections of a definition, as one list of parts each, whether they come as an object or one by one from a builder:
 * https://developers.weixin.qq.com/miniprogram/dev/reference/api/Component.html
 * https://developers.weixin.qq.com/miniprogram/dev/framework/custom-component/glass-easel/chaining-api.html
 * The lifetimes and observers of a behavior that comes by two ways run once, where it comes first:
 * https://developers.weixin.qq.com/miniprogram/dev/framework/custom-component/behaviors.html
 * The engine that WeChat publishes runs such observers twice (glass-easel, src/behavior.ts, prepare), which the page denies.
 * What a builder adds runs as often as it comes, unless it says once, as in that engine.
 */
(function (rig) {
  'use strict'
  const { append, assign, create, each, isArray, keys, String } = rig.own
  const OLD = ['created', 'attached', 'ready', 'moved', 'detached']

  const section = (def, name) => (typeof def[name] === 'object' && def[name] !== null ? def[name] : {})

  /** Makes the parts of a definition that says nothing yet. */
  rig.parts = () => ({ parents: [], staticData: [], makers: [], properties: create(null), methods: create(null), observers: [],
    lifetimes: [], pageLifetimes: [], relations: create(null), inits: [], traits: [], exported: undefined })

  /** Returns the key of an observer that is given as a text or a list of paths. */
  rig.observerKey = function (paths) {
    let key = ''
    each(isArray(paths) ? paths : [paths], (path, index) => {
      key += (index === 0 ? '' : ', ') + String(path)
    })
    return key
  }

  const addCalls = (list, calls, once) => each(keys(calls), (name) => typeof calls[name] === 'function'
    && append(list, { name, call: calls[name], once }))

  const addLifetimes = function (parts, def) {
    const lifetimes = section(def, 'lifetimes')
    each(OLD, (name) => typeof def[name] === 'function' && lifetimes[name] === undefined
      && append(parts.lifetimes, { name, call: def[name], once: true }))
    addCalls(parts.lifetimes, lifetimes, true)
    addCalls(parts.pageLifetimes, section(def, 'pageLifetimes'), true)
  }

  const addObservers = function (parts, def) {
    const given = section(def, 'observers')
    const add = (paths, call) => append(parts.observers, { key: rig.observerKey(paths), call, once: true })
    if (isArray(given)) {
      each(given, (entry) => add(entry.fields || '**', entry.observer))
    } else {
      each(keys(given), (key) => add(key, given[key]))
    }
  }

  const addData = function (parts, data) {
    if (typeof data === 'function') {
      append(parts.makers, data)
    } else if (typeof data === 'object' && data !== null) {
      append(parts.staticData, data)
    }
  }

  /** Adds what an object defines. */
  rig.addDefinition = function (parts, def, owner) {
    each(rig.mixedIn(def, owner), (parent) => append(parts.parents, parent))
    addData(parts, def.data)
    assign(parts.properties, section(def, 'properties'))
    assign(parts.methods, section(def, 'methods'))
    assign(parts.relations, section(def, 'relations'))
    addObservers(parts, def)
    addLifetimes(parts, def)
    parts.exported = typeof def.export === 'function' ? def.export : parts.exported
  }
})
