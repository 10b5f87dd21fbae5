'use strict';

// Time and chance as the implementation sees them. Both come from the seed of the run, so that it repeats exactly.

const builtins = require('./builtins.js');
const { assign, defineProperty } = require('./safe.js');

const RealDate = Date;
const realRandom = Math.random;
const { construct } = Reflect;
const { imul } = Math;
const BEGIN = Date.UTC(2026, 0, 1);

class World {
  /** Begin a run; `globals` are set for its time. */
  constructor(seed, globals) {
    let state = seed >>> 0;
    let now = BEGIN + (state % 86400000);
    this._tick = () => {
      now += 20;
    };
    // mulberry32, a generator of 32 bits: https://github.com/cprosche/mulberry32
    const random = () => {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + imul(mixed ^ (mixed >>> 7), mixed | 61);
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    };
    set(Math, 'random', random);
    set(globalThis, 'Date', new Proxy(RealDate, {
      __proto__: null,
      construct: (target, given, as) => construct(target, given.length === 0 ? [now] : given, as),
      apply: () => `${new RealDate(now)}`,
      get: (target, name) => (name === 'now' ? () => now : target[name]),
    }));
    assign(globalThis, globals);
  }

  /** A little time passes with every step. */
  goOn() {
    this._tick();
  }

  /** Give the real ones back, and all that was changed meanwhile; false when something can not be given back. */
  leave() {
    const isReal = set(Math, 'random', realRandom) && set(globalThis, 'Date', RealDate);
    return builtins.restore() && isReal;
  }
}

function set(object, name, value) {
  return defineProperty(object, name, { __proto__: null, value, writable: true, enumerable: false, configurable: true });
}

module.exports = World;
