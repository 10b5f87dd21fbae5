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
  const { append, assign, create, each, isArray, keys, kind, String } = rig.own
  const OLD = ['created', 'attached', 'ready', 'moved', 'detached']

  const isNothing = (value) => value === undefined || value === null

  const isObject = (value) => typeof value === 'object' && value !== null

  const section = function (def, name, owner) {
    if (!isObject(def[name]) && !isNothing(def[name])) {
      rig.definitionFault(owner, name + ' is an object, not ' + kind(def[name]))
    }
    return isObject(def[name]) ? def[name] : {}
  }

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

  /** Adds a function of a lifetime to a list; anything else is a fault. */
  rig.addLifetime = function (list, name, call, once, owner) {
    if (typeof call === 'function') {
      append(list, { name, call, once })
    } else {
      rig.definitionFault(owner, 'the lifetime "' + String(name) + '" is not a function')
    }
  }

  /** Adds an observer; one that cannot be is a fault. A text names a method, which may come later. */
  rig.addObserver = function (parts, paths, call, once, owner) {
    const key = rig.observerKey(paths)
    if (rig.observer(owner, { key, call: typeof call === 'string' ? () => {} : call, once }, {}) !== undefined) {
      append(parts.observers, { key, call, once })
    }
  }

  /** Adds a relation; one that is no object is a fault. */
  rig.addRelation = function (parts, name, relation, owner) {
    if (isObject(relation)) {
      parts.relations[name] = relation
    } else {
      rig.definitionFault(owner, 'the relation "' + String(name) + '" is an object, not ' + kind(relation))
    }
  }

  const addCalls = (list, calls, owner) => each(keys(calls), (name) => !isNothing(calls[name])
    && rig.addLifetime(list, name, calls[name], true, owner))

  const addLifetimes = function (parts, def, owner) {
    const lifetimes = section(def, 'lifetimes', owner)
    each(OLD, (name) => typeof def[name] === 'function' && lifetimes[name] === undefined
      && append(parts.lifetimes, { name, call: def[name], once: true }))
    addCalls(parts.lifetimes, lifetimes, owner)
    addCalls(parts.pageLifetimes, section(def, 'pageLifetimes', owner), owner)
  }

  const addObservers = function (parts, def, owner) {
    const given = section(def, 'observers', owner)
    const add = (paths, call) => rig.addObserver(parts, paths, call, true, owner)
    if (isArray(given)) {
      each(given, (entry) => (isObject(entry) ? add(entry.fields || '**', entry.observer)
        : rig.definitionFault(owner, 'observers holds ' + kind(entry) + ', which is no observer')))
    } else {
      each(keys(given), (key) => add(key, given[key]))
    }
  }

  const addData = function (parts, def, owner) {
    if (typeof def.data === 'function') {
      append(parts.makers, def.data)
    } else if (!isNothing(def.data)) {
      append(parts.staticData, section(def, 'data', owner))
    }
  }

  /** Adds what an object defines. */
  rig.addDefinition = function (parts, def, owner) {
    each(rig.mixedIn(def, owner), (parent) => append(parts.parents, parent))
    addData(parts, def, owner)
    assign(parts.properties, section(def, 'properties', owner))
    assign(parts.methods, section(def, 'methods', owner))
    const relations = section(def, 'relations', owner)
    each(keys(relations), (key) => !isNothing(relations[key]) && rig.addRelation(parts, key, relations[key], owner))
    addObservers(parts, def, owner)
    addLifetimes(parts, def, owner)
    parts.exported = typeof def.export === 'function' ? def.export : parts.exported
  }
})
