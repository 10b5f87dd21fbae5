'use strict';

/**
 * Add a property that is worked out when first read and is an ordinary value from then on.
 * `make` must depend on immutable state only: then it does not matter when the page reads it, and
 * a page that never reads the lists of an event never pays for them.
 */
function defineLazily(target, name, make) {
  Object.defineProperty(target, name, {
    configurable: true,
    enumerable: true,
    get() {
      return settle(target, name, make());
    },
    set(value) {
      settle(target, name, value);
    },
  });
  return target;
}

function settle(target, name, value) {
  if (!Object.isSealed(target)) {
    Object.defineProperty(target, name, { value, configurable: true, enumerable: true, writable: true });
  }
  return value;
}

module.exports = { defineLazily };
