/*
 * App and getApp: https://developers.weixin.qq.com/miniprogram/dev/reference/api/App.html
 * onLaunch and onShow run inside App(), before any page's file.
 */
(function (rig) {
  'use strict'
  const { assign, parse, Error } = rig.own
  let app
  const early = {}

  globalThis.App = function (options) {
    if (app !== undefined) {
      rig.host.usageFault('App() was called twice', 'Call App() once, in app.js.', new Error())
      return
    }
    app = assign(early, options)
    const launch = parse(rig.host.launchOptions())
    rig.callApp('onLaunch', launch)
    rig.callApp('onShow', launch)
  }

  /** Calls a life-cycle function of the app in the midst of another call. */
  rig.callApp = function (name, argument) {
    rig.host.appLife(name)
    if (app !== undefined && typeof app[name] === 'function') {
      rig.safely('App ' + name, app[name], app, [argument])
      return true
    }
    return false
  }

  /** Returns whether the app has a function of this name. */
  rig.appHas = (name) => app !== undefined && typeof app[name] === 'function'

  globalThis.getApp = (options) => (app === undefined && options && options.allowDefault ? early : app)
})
