'use strict';

// The built-ins as they are before an implementation is evaluated. It may replace any of them; the driver goes on with
// these. Nor does the driver iterate (for-of, spread, destructured lists): that calls what can be replaced.

const { apply, ownKeys, getPrototypeOf, getOwnPropertyDescriptor, defineProperty, deleteProperty } = Reflect;
const { bind, call } = Function.prototype;

/** A method as a function of its `this` and its arguments. */
const unbound = bind.bind(call);

/** A subclass whose instances find the methods on itself. */
function own(Base) {
  class Own extends Base {}
  ownKeys(Base.prototype).forEach((name) => {
    if (name !== 'constructor') defineProperty(Own.prototype, name, getOwnPropertyDescriptor(Base.prototype, name));
  });
  Object.setPrototypeOf(Own.prototype, null);
  return Own;
}

const exec = unbound(RegExp.prototype.exec);

module.exports = {
  apply,
  ownKeys,
  getPrototypeOf,
  getOwnPropertyDescriptor,
  defineProperty,
  deleteProperty,
  assign: Object.assign,
  create: Object.create,
  freeze: Object.freeze,
  keys: Object.keys,
  isArray: Array.isArray,
  isFinite: Number.isFinite,
  parse: JSON.parse,
  stringify: JSON.stringify,
  exec,
  test: (pattern, text) => exec(pattern, text) !== null,
  push: unbound(Array.prototype.push),
  pop: unbound(Array.prototype.pop),
  slice: unbound(Array.prototype.slice),
  join: unbound(Array.prototype.join),
  split: unbound(String.prototype.split),
  Error,
  Number,
  ObjectPrototype: Object.prototype,
  ArrayPrototype: Array.prototype,
  String,
  iterator: Symbol.iterator,
  OwnMap: own(Map),
};
