/*
 * Modules: https://developers.weixin.qq.com/miniprogram/dev/framework/app-service/module.html
 * A module is a function of require, module and exports; it runs once per program, when it is first asked for.
 */
(function (rig) {
  'use strict'
  const { apply, create, Promise, TypeError } = rig.own
  const loaded = create(null)
  const resolved = create(null)

  const resolve = function (from, request) {
    if (typeof request !== 'string') {
      throw new TypeError('require takes the path of a module as text, not ' + typeof request)
    }
    const key = from + '\n' + request
    const known = resolved[key]
    return known === undefined ? (resolved[key] = rig.check(rig.host.resolve(from, request))) : known
  }

  const load = function (id) {
    let module = loaded[id]
    if (module === undefined) {
      const body = rig.check(rig.host.load(id))
      module = loaded[id] = { exports: {}, id }
      try {
        apply(body, module.exports, [requireFor(id), module, module.exports])
      } catch (error) {
        delete loaded[id]
        throw error
      }
    }
    return module.exports
  }

  const requireFor = function (from) {
    const require = (request) => load(resolve(from, request))
    require.async = (request) => new Promise((done) => done(require(request)))
    return require
  }

  /** Runs a module by its id and returns its exports. */
  rig.load = load
})
