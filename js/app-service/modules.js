/*
 * Modules: https://developers.weixin.qq.com/miniprogram/dev/framework/app-service/module.html
 * A module is a function of require, module and exports; it runs once per program, when it is first asked for.
 * Another subpackage is reached by require.async, or by require with callbacks:
 * https://developers.weixin.qq.com/miniprogram/dev/framework/subpackages/async.html
 */
(function (rig) {
  'use strict'
  const { apply, create, then, Promise, TypeError } = rig.own
  const loaded = create(null)
  const resolved = create(null)

  const resolve = function (from, request) {
    if (typeof request !== 'string') {
      throw new TypeError('require takes the path of a module as text, not ' + typeof request)
    }
    const key = from + '\n' + request
    const known = resolved[key]
    return known === undefined ? (resolved[key] = rig.check(rig.host.resolve(from, request, false))) : known
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
    const loadLater = (request) => new Promise((done) => done(load(rig.check(rig.host.resolve(from, request, true)))))
    const refused = (request, error) => ({ mod: request, errMsg: error && error.message ? error.message : '' + error })
    const require = function (request, done, failed) {
      if (typeof done !== 'function') {
        return load(resolve(from, request))
      }
      then(loadLater(request), (exported) => rig.safely('callback of require', done, undefined, [exported]), (error) => {
        if (typeof failed === 'function') {
          rig.safely('error callback of require', failed, undefined, [refused(request, error)])
        }
      })
      return undefined
    }
    require.async = (request) => then(loadLater(request), (exported) => exported, (error) => {
      throw refused(request, error)
    })
    return require
  }

  /** Runs a module by its id and returns its exports. */
  rig.load = load
})
