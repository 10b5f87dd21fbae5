/*
 * Behavior, and how what a component mixes in is merged:
 * https://developers.weixin.qq.com/miniprogram/dev/framework/custom-component/behaviors.html
 * What the page leaves open follows glass-easel (src/behavior.ts, prepare) and its mini-program adapter.
 */
(function (rig) {
  'use strict'
  const { append, assign, create, each, has, isArray, keys, kind, only, part, String, Error } = rig.own
  const records = rig.own.weakMap()
  const host = rig.host

  /** Says that a definition is wrong, at the line that makes it. */
  rig.definitionFault = (owner, message) => host.usageFault(owner + ': ' + message,
    'Correct the definition; this part of it is left out.', new Error(), rig.definedAt(owner), owner)

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

  /** Reads a definition; the definition filters of its behaviors may change it first. */
  rig.definition = function (def, owner) {
    const parts = rig.parts()
    rig.addDefinition(parts, def, owner)
    return rig.record(parts, def, owner)
  }

  /** Returns the behaviors that a definition names, after each of them has had its look at the definition. */
  rig.mixedIn = function (def, owner) {
    const given = isArray(def.behaviors) ? def.behaviors : []
    if (given !== def.behaviors && def.behaviors !== undefined && def.behaviors !== null) {
      rig.definitionFault(owner, 'behaviors is a list, not ' + kind(def.behaviors))
    }
    const parents = only(each(given, (behavior) => behaviorOf(behavior, owner)), (record) => record)
    each(parents, (parent) => parent.filter && rig.safely('definitionFilter', parent.filter, undefined, [def]))
    return parents
  }

  /** Makes what is known of a component or a behavior. */
  rig.record = function (parts, def, owner) {
    const filters = each(parts.parents, (parent) => parent.filter || null)
    return {
      owner, def, parts, type: undefined, trait: false, missing: false, chaining: undefined,
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

  const addNew = (to, from) => each(from, (entry) => (!entry.once || only(to, (known) => known === entry).length === 0) && append(to, entry))

  const addAncestor = (type, record) => only(type.ancestors, (known) => known === record).length === 0 && append(type.ancestors, record)

  const inherit = function (type, parent) {
    if (parent.staticData !== undefined) {
      type.staticData = type.staticData || {}
      merge(type.staticData, parent.staticData)
    }
    assign(type.methods, parent.methods)
    assign(type.properties, parent.properties)
    assign(type.relations, parent.relations)
    each(parent.makers, (maker) => append(type.makers, maker))
    addNew(type.observers, parent.observers)
    addNew(type.lifetimes, parent.lifetimes)
    addNew(type.pageLifetimes, parent.pageLifetimes)
    each(parent.inits, (init) => append(type.inits, init))
    each(parent.traits, (trait) => append(type.traits, trait))
    each(parent.ancestors, (known) => addAncestor(type, known))
    type.exports = type.exports || parent.exports
  }

  const addProperties = function (type, parts) {
    const own = each(keys(parts.properties), (name) => rig.property(type.owner, name, parts.properties[name], type.methods))
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

  const addData = function (type, parts) {
    each(parts.staticData, (data) => {
      type.staticData = type.staticData || {}
      merge(type.staticData, data)
    })
    addProperties(type, parts)
    each(parts.makers, (make) => append(type.makers,
      () => rig.safely('data of ' + type.owner, () => assign({}, make()), undefined, []) || {}))
  }

  /** Makes an observer of what a definition gives; undefined, with a fault, when that is none. */
  rig.observer = function (owner, entry, methods) {
    const call = typeof entry.call === 'string' ? methods[entry.call] : entry.call
    if (typeof call !== 'function') {
      rig.definitionFault(owner, 'the observer of "' + entry.key + '" is not a function')
      return undefined
    }
    try {
      return { key: entry.key, paths: rig.observerPaths(entry.key), call, once: entry.once }
    } catch (error) {
      rig.definitionFault(owner, 'the observer "' + entry.key + '": ' + error.message)
      return undefined
    }
  }

  /** Merges a definition with all that it mixes in, once. */
  rig.prepare = function (record) {
    if (record.type !== undefined) {
      return record.type
    }
    const { owner, parts } = record
    const type = { owner, staticData: undefined, methods: create(null), properties: create(null), relations: create(null),
      makers: [], observers: [], lifetimes: [], pageLifetimes: [], inits: [], traits: [], ancestors: [], exports: undefined, tree: undefined, proto: undefined,
      pure: undefined, description: undefined, more: undefined, links: undefined }
    each(parts.parents, (parent) => inherit(type, rig.prepare(parent)))
    assign(type.methods, parts.methods)
    addData(type, parts)
    each(parts.observers, (entry) => {
      const observer = rig.observer(owner, entry, type.methods)
      return observer && append(type.observers, observer)
    })
    addNew(type.lifetimes, parts.lifetimes)
    addNew(type.pageLifetimes, parts.pageLifetimes)
    each(keys(parts.relations), (key) => {
      type.relations[key] = { owner, relation: parts.relations[key] }
    })
    each(parts.inits, (init) => append(type.inits, init))
    each(parts.traits, (trait) => append(type.traits, trait))
    append(type.ancestors, record)
    type.exports = parts.exported || type.exports
    record.type = type
    return type
  }

  /** Returns whether a prepared definition mixes a behavior in, or is it. */
  rig.mixes = function (type, given) {
    const record = typeof given === 'string' ? builtIn[given] : (typeof given === 'object' && given !== null && records.get(given))
    return record ? only(type.ancestors, (known) => known === record).length > 0 : false
  }

  /** Returns the record behind what Behavior() gave. */
  rig.behaviorRecord = (given) => (typeof given === 'string' ? builtIn[given] : typeof given === 'object' && given !== null ? records.get(given) : undefined)

  /** Gives a behavior the face by which a program knows it. */
  rig.behavior = function (record) {
    const face = {}
    records.set(face, record)
    return face
  }

  /** What Behavior() does. */
  rig.behaviorOf = function (def) {
    const owner = rig.definer() || 'behavior'
    rig.defined(owner, new Error())
    return def === undefined
      ? rig.behaviorBuilder(owner)
      : rig.behavior(rig.definition(typeof def === 'object' && def !== null ? def : {}, owner))
  }

  define('form-field', { properties: { name: { type: String }, value: { type: null } } })
  define('form-field-group', {})
  define('form-field-button', {})
  define('component-export', {})
})
