/*
 * Plugins: https://developers.weixin.qq.com/miniprogram/dev/framework/plugin/using.html
 * A plugin's code is not in the program, so that the rig cannot run it. A declared one answers every name with a
 * function that does nothing and is counted by its name; an undeclared one is an error, as on a device.
 */
(function (rig) {
  'use strict'
  const { host } = rig
  const { create, Error, Promise, Proxy } = rig.own
  const known = create(null)

  const absent = (alias) => new Proxy({}, {
    __proto__: null,
    get: (target, name) => {
      if (typeof name !== 'string' || name === 'then') {
        return undefined
      }
      return () => {
        host.notImplemented('plugin://' + alias + ' ' + name)
        return undefined
      }
    },
  })

  const requirePlugin = function (alias) {
    if (!host.hasPlugin('' + alias)) {
      throw new Error('plugin "' + alias + '" is not defined; declare it under "plugins" of app.json')
    }
    if (known[alias] === undefined) {
      host.notImplemented('plugin://' + alias)
      known[alias] = absent(alias)
    }
    return known[alias]
  }
  requirePlugin.async = (alias) => new Promise((done) => done(requirePlugin(alias)))
  globalThis.requirePlugin = requirePlugin
})
