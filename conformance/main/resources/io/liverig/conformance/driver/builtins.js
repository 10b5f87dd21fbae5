'use strict';

// Puts back what an implementation changed of the built-ins, so that the next run finds them as they were.

const { defineProperty, deleteProperty, getOwnPropertyDescriptor, getPrototypeOf, ownKeys, OwnMap } = require('./safe.js');

/** Every built-in object that a script can reach: its names, and its properties as they were. */
const KNOWN = [];

const PLAIN = ['length', 'name'];
const seen = new OwnMap();
const waiting = [];
[globalThis, () => undefined, function* generator() {}, async () => undefined, async function* asyncGenerator() {},
  [][Symbol.iterator](), new Map().entries(), new Set().entries(), ''[Symbol.iterator](), /a/[Symbol.matchAll]('')].forEach(reach);
while (waiting.length > 0) note(waiting.pop());

function reach(value) {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value)) return;
  seen.set(value, true);
  waiting.push(value);
}

function note(object) {
  const names = ownKeys(object);
  const properties = [];
  const values = [];
  names.forEach((name) => {
    const property = getOwnPropertyDescriptor(object, name);
    properties.push(property);
    values.push(property.value);
    reach(property.value);
  });
  reach(getPrototypeOf(object));
  // Of most functions there is nothing but a name and a length, which nobody changes.
  if (typeof object !== 'function' || names.some((name) => !PLAIN.includes(name))) {
    KNOWN.push({ object, names, properties, values });
  }
}

/** Put everything back; false when something can not be put back, as after Object.freeze. */
exports.restore = function restore() {
  let whole = true;
  for (let i = 0; i < KNOWN.length; i += 1) {
    if (isChanged(KNOWN[i]) && !putBack(KNOWN[i])) whole = false;
  }
  return whole;
};

function isChanged(known) {
  const { object, names, properties, values } = known;
  if (ownKeys(object).length !== names.length) return true;
  for (let i = 0; i < names.length; i += 1) {
    const was = properties[i];
    if (was.get === undefined && was.set === undefined) {
      if (object[names[i]] !== values[i] && values[i] === values[i]) return true;
    } else {
      const now = getOwnPropertyDescriptor(object, names[i]);
      if (now === undefined || now.get !== was.get || now.set !== was.set) return true;
    }
  }
  return false;
}

function putBack(known) {
  const { object, names, properties } = known;
  const now = ownKeys(object);
  const expected = new OwnMap();
  for (let i = 0; i < names.length; i += 1) expected.set(names[i], true);
  let whole = true;
  for (let i = 0; i < now.length; i += 1) {
    if (!expected.has(now[i]) && !deleteProperty(object, now[i])) whole = false;
  }
  for (let i = 0; i < names.length; i += 1) {
    const is = getOwnPropertyDescriptor(object, names[i]);
    const was = properties[i];
    if (is === undefined || is.value !== was.value || is.get !== was.get || is.set !== was.set) {
      if (!defineProperty(object, names[i], was)) whole = false;
    }
  }
  return whole;
}
