/*
 * WXWebAssembly: https://developers.weixin.qq.com/miniprogram/dev/framework/performance/wasm.html
 * There is none in the rig; what a program does with it says so and is counted.
 */
(function (rig) {
  'use strict'
  const { Error, Promise } = rig.own

  const missing = function (name) {
    rig.host.notImplemented('WXWebAssembly.' + name)
    return new Error('WXWebAssembly.' + name + ' is not implemented')
  }
  const constructor = (name) => function () {
    throw missing(name)
  }

  globalThis.WXWebAssembly = {
    instantiate: () => new Promise((done, failed) => failed(missing('instantiate'))),
    Memory: constructor('Memory'),
    Table: constructor('Table'),
    Global: constructor('Global'),
  }
})
