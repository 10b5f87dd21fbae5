'use strict';

// Time and chance as the implementation sees them. Both come from the seed of the run, so that it repeats exactly.

const RealDate = Date;
const realRandom = Math.random;
const BEGIN = Date.UTC(2026, 0, 1);

class World {
  constructor(seed) {
    let state = seed >>> 0;
    let now = BEGIN + (state % 86400000);
    this._tick = () => {
      now += 20;
    };
    // mulberry32, a generator of 32 bits: https://github.com/cprosche/mulberry32
    Math.random = () => {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    };
    globalThis.Date = new Proxy(RealDate, {
      construct: (target, given, as) => Reflect.construct(target, given.length === 0 ? [now] : given, as),
      apply: () => new RealDate(now).toString(),
      get: (target, name) => (name === 'now' ? () => now : target[name]),
    });
  }

  /** A little time passes with every step. */
  goOn() {
    this._tick();
  }

  /** Give the real ones back. */
  leave() {
    Math.random = realRandom;
    globalThis.Date = RealDate;
  }
}

module.exports = World;
