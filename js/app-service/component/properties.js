/*
 * Properties of components: https://developers.weixin.qq.com/miniprogram/dev/framework/custom-component/component.html
 * Defaults, and what becomes of a value of another type, follow glass-easel (src/data_proxy.ts, convertValueToType).
 */
(function (rig) {
  'use strict'
  const { apply, each, isArray, isFinite, kind, Array, Boolean, Function, Number, Object, String } = rig.own
  const isNumber = (value) => typeof value === 'number' && isFinite(value)

  // Each type: its name, its fallback value, whether a value is of it.
  const rows = [
    { type: String, name: 'String', fallback: () => '', fits: (value) => typeof value === 'string' },
    { type: Number, name: 'Number', fallback: () => 0, fits: isNumber },
    { type: Boolean, name: 'Boolean', fallback: () => false, fits: (value) => typeof value === 'boolean' },
    { type: Object, name: 'Object', fallback: () => null,
      fits: (value) => typeof value === 'object' && !isArray(value) },
    { type: Array, name: 'Array', fallback: () => [], fits: (value) => isArray(value) },
    { type: Function, name: 'Function', fallback: () => function () {}, fits: (value) => typeof value === 'function' },
  ]
  const any = { type: null, name: 'any', fallback: () => null, fits: (value) => value !== undefined }

  const typeOf = function (given) {
    if (given === null || given === undefined) {
      return any
    }
    for (let i = 0; i < rows.length; i++) {
      if (rows[i].type === given) {
        return rows[i]
      }
    }
    return undefined
  }

  const isNothing = (value) => value === null || value === undefined

  const isNumeric = function (value) {
    try {
      return isFinite(value)
    } catch (error) {
      return false
    }
  }

  const observerOf = function (owner, name, given, methods) {
    if (typeof given === 'string' && typeof methods[given] === 'function') {
      return methods[given]
    }
    if (given !== undefined && typeof given !== 'function') {
      rig.definitionFault(owner, 'the observer of property "' + name + '" is neither a function nor a method\'s name')
      return undefined
    }
    return given
  }

  const plain = (name, type) => ({ name, type, optional: [], initial: type.fallback, fallback: type.fallback,
    observer: undefined, comparer: undefined })

  /** Reads one entry of a properties section; methods are those that an observer may name. */
  rig.property = function (owner, name, given, methods) {
    const short = typeOf(given)
    if (short !== undefined) {
      return plain(name, short)
    }
    if (typeof given !== 'object') {
      rig.definitionFault(owner, 'property "' + name + '" is neither one of String, Number, Boolean, Object, Array, null nor an object')
      return plain(name, any)
    }
    const optional = isArray(given.optionalTypes) ? rig.own.only(each(given.optionalTypes, typeOf), (type) => type) : []
    let type = typeOf(given.type)
    if (optional.length > 0 && (type === undefined || type === any)) {
      type = optional[0]
    }
    if (type === undefined) {
      rig.definitionFault(owner, 'the type of property "' + name + '" is none of String, Number, Boolean, Object, Array, null')
      type = any
    }
    const fallback = typeof given.default === 'function'
      ? () => {
        const made = rig.safely('default of property "' + name + '" of ' + owner, given.default, undefined, [])
        return made === undefined ? type.fallback() : made
      }
      : type.fallback
    const initial = typeof given.default !== 'function' && given.value !== undefined
      ? () => rig.copy(given.value)
      : fallback
    return {
      name, type, optional, initial, fallback,
      observer: observerOf(owner, name, given.observer, methods),
      comparer: typeof given.comparer === 'function' ? given.comparer : undefined,
    }
  }

  const refuse = function (owner, property, value, what) {
    const got = isNothing(value) ? String(value) : typeof value === 'number' ? String(value) : kind(value)
    rig.host.notice('property', owner + ': property "' + property.name + '" takes ' + property.type.name + ' and got '
      + got + '; ' + what)
  }

  /** Returns what a property holds when it is given a value. */
  rig.coerce = function (owner, property, value) {
    for (let i = 0; i < property.optional.length; i++) {
      if (property.optional[i].fits(value)) {
        return value
      }
    }
    const type = property.type
    if (type === any) {
      return value === undefined ? property.fallback() : value
    }
    if (type.type === Boolean) {
      return !!value
    }
    if (type.type === String && !isNothing(value)) {
      if (typeof value === 'object') {
        refuse(owner, property, value, 'it is made a text')
      }
      return String(value)
    }
    if (type.type === Number && isNumeric(value)) {
      return Number(value)
    }
    if (type.fits(value) || (type.type === Object && typeof value === 'object')) {
      return value
    }
    refuse(owner, property, value, 'its default value is used')
    return property.fallback()
  }
})
