/*
 * Behavior, and how what a component mixes in is merged:
 * https://developers.weixin.qq.com/miniprogram/dev/framework/custom-component/behaviors.html
 * What the page leaves open follows glass-easel (src/behavior.ts, prepare) and its mini-program adapter.
 */
(function (rig) {
  'use strict'
  const { append, assign, create, each, has, isArray, keys, only, part, String, Error } = rig.own
  const records = rig.own.weakMap()
  const host = rig.host
  const OLD = ['created', 'attached', 'ready', 'moved', 'detached']

  /** Says that a definition is wrong, at the line that makes it. */
  rig.definitionFault = (owner, message) => host.usageFault(owner + ': ' + message,
    'Correct the definition; this part of it is left out.', new Error())

  const builtIn = create(null)
  const define = (name, def) => {
    builtIn['wx://' + name] = rig.definition(def, 'wx://' + name)
  }

  const behaviorOf = function (given, owner) {
    if (typeof given === 'string') {
      if (builtIn[given] === undefined && part(given, 0, 5) === 'wx://') {
        host.notImplemented('behavior ' + given)
        define(part(given, 5), {})
      }
      if (builtIn[given] !== undefined) {
        return builtIn[given]
      }
    }
    const record = typeof given === 'object' && given !== null ? records.get(given) : undefined
    if (record === undefined) {
      rig.definitionFault(owner, 'behaviors holds ' + (typeof given === 'string' ? '"' + given + '"' : typeof given)
        + ', which is no behavior')
    }
    return record
  }

  const section = (def, name) => (typeof def[name] === 'object' && def[name] !== null ? def[name] : {})

  const lifetimesOf = function (def) {
    const lifetimes = section(def, 'lifetimes')
    const list = []
    each(OLD, (name) => {
      if (typeof def[name] === 'function' && lifetimes[name] === undefined) {
        append(list, { name, call: def[name] })
      }
    })
    each(keys(lifetimes), (name) => append(list, { name, call: lifetimes[name] }))
    return only(list, (entry) => typeof entry.call === 'function')
  }

  const observersOf = function (def) {
    const given = section(def, 'observers')
    return isArray(given)
      ? each(given, (entry) => ({ key: entry.fields || '**', call: entry.observer }))
      : each(keys(given), (key) => ({ key, call: given[key] }))
  }

  /** Reads a definition; the definition filters of its behaviors may change it first. */
  rig.definition = function (def, owner) {
    const given = isArray(def.behaviors) ? def.behaviors : []
    const parents = only(each(given, (behavior) => behaviorOf(behavior, owner)), (record) => record)
    each(parents, (parent) => parent.filter && rig.safely('definitionFilter', parent.filter, undefined, [def]))
    const filters = each(parents, (parent) => parent.filter || null)
    return {
      owner, def, parents,
      filter: typeof def.definitionFilter === 'function' ? (child) => def.definitionFilter(child, filters) : undefined,
    }
  }

  const merge = function (to, from) {
    each(keys(from), (key) => {
      const old = has(to, key) ? to[key] : undefined
      const now = from[key]
      if (typeof old === 'object' && typeof now === 'object' && now !== null && !isArray(now)) {
        to[key] = isArray(old) ? each(old, (item) => item) : assign({}, old)
        merge(to[key], now)
      } else {
        to[key] = now
      }
    })
  }

  const addNew = (to, from) => each(from, (entry) => only(to, (known) => known === entry).length === 0 && append(to, entry))

  const inherit = function (type, parent) {
    if (parent.staticData !== undefined) {
      type.staticData = type.staticData || {}
      merge(type.staticData, parent.staticData)
    }
    assign(type.methods, parent.methods)
    assign(type.properties, parent.properties)
    assign(type.relations, parent.relations)
    each(parent.makers, (maker) => append(type.makers, maker))
    each(parent.observers, (observer) => append(type.observers, observer))
    addNew(type.lifetimes, parent.lifetimes)
    addNew(type.pageLifetimes, parent.pageLifetimes)
    addNew(type.ancestors, parent.ancestors)
    type.exports = type.exports || parent.exports
  }

  const addProperties = function (type, def) {
    const own = each(keys(section(def, 'properties')), (name) => rig.property(type.owner, name, def.properties[name], type.methods))
    each(own, (property) => {
      type.properties[property.name] = property
    })
    append(type.makers, () => {
      const made = {}
      each(own, (property) => {
        made[property.name] = property.initial()
      })
      return made
    })
  }

  const addData = function (type, def) {
    if (typeof def.data === 'function') {
      append(type.makers, () => rig.safely('data of ' + type.owner, def.data, undefined, []) || {})
    } else if (typeof def.data === 'object' && def.data !== null) {
      const merged = type.staticData || {}
      merge(merged, def.data)
      type.staticData = merged
    }
  }

  const addObservers = (type, def) => each(observersOf(def), (entry) => {
    const call = typeof entry.call === 'string' ? type.methods[entry.call] : entry.call
    if (typeof call !== 'function') {
      rig.definitionFault(type.owner, 'the observer of "' + entry.key + '" is not a function')
      return
    }
    try {
      append(type.observers, { key: String(entry.key), paths: rig.observerPaths(String(entry.key)), call })
    } catch (error) {
      rig.definitionFault(type.owner, 'the observer "' + entry.key + '": ' + error.message)
    }
  })

  /** Merges a definition with all that it mixes in, once. */
  rig.prepare = function (record) {
    if (record.type !== undefined) {
      return record.type
    }
    const { def, owner } = record
    const type = record.type = { owner, staticData: undefined, methods: create(null), properties: create(null), relations: create(null),
      makers: [], observers: [], lifetimes: [], pageLifetimes: [], ancestors: [], exports: undefined }
    each(record.parents, (parent) => inherit(type, rig.prepare(parent)))
    const methods = section(def, 'methods')
    each(keys(methods), (name) => {
      type.methods[name] = methods[name]
    })
    const late = typeof def.data === 'function'
    if (!late) {
      addData(type, def)
    }
    addProperties(type, def)
    if (late) {
      addData(type, def)
    }
    addObservers(type, def)
    addNew(type.lifetimes, lifetimesOf(def))
    const pages = section(def, 'pageLifetimes')
    addNew(type.pageLifetimes, only(each(keys(pages), (name) => ({ name, call: pages[name] })), (entry) => typeof entry.call === 'function'))
    each(keys(section(def, 'relations')), (key) => {
      type.relations[key] = { owner, relation: def.relations[key] }
    })
    append(type.ancestors, record)
    type.exports = typeof def.export === 'function' ? def.export : type.exports
    return type
  }

  /** Tells whether a prepared definition mixes a behavior in, or is it. */
  rig.mixes = function (type, given) {
    const record = typeof given === 'string' ? builtIn[given] : (typeof given === 'object' && given !== null && records.get(given))
    return record ? only(type.ancestors, (known) => known === record).length > 0 : false
  }

  /** Returns the record behind what Behavior() gave. */
  rig.behaviorRecord = (given) => (typeof given === 'string' ? builtIn[given] : typeof given === 'object' && given !== null ? records.get(given) : undefined)

  globalThis.Behavior = function (def) {
    const face = {}
    records.set(face, rig.definition(typeof def === 'object' && def !== null ? def : {}, rig.definer() || 'behavior'))
    return face
  }

  define('form-field', { properties: { name: { type: String }, value: { type: null } } })
  define('form-field-group', {})
  define('form-field-button', {})
  define('component-export', {})
})
