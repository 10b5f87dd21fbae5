/*
 * No code from text: https://developers.weixin.qq.com/miniprogram/dev/framework/runtime/js-support.html
 * eval does not work, new Function does not either, but for new Function('return this').
 */
(function (rig) {
  'use strict'
  const { EvalError } = rig.own
  const global = globalThis
  const refuse = function (name) {
    throw new EvalError(name + ' is not available in a mini-program; ship the code as a module')
  }
  const makers = [
    Function,
    Object.getPrototypeOf(async function () {}).constructor,
    Object.getPrototypeOf(function* () {}).constructor,
    Object.getPrototypeOf(async function* () {}).constructor,
  ]
  let guardedFunction
  makers.forEach(function (Maker) {
    // The other makers inherit from Function: without this the real one is one step above them.
    if (guardedFunction) Object.setPrototypeOf(Maker, guardedFunction)
    const make = function (target, args) {
      return args.length === 1 && args[0] === 'return this' ? () => global : refuse('new Function')
    }
    const guarded = new Proxy(Maker, {
      __proto__: null,
      apply: (target, self, args) => make(target, args),
      construct: (target, args) => make(target, args),
    })
    Object.defineProperty(Maker.prototype, 'constructor', {
      value: guarded, writable: true, configurable: true, enumerable: false,
    })
    guardedFunction = guardedFunction || guarded
  })
  global.Function = Function.prototype.constructor
  global.eval = function () {
    return refuse('eval')
  }
})
