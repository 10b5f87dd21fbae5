'use strict';

// Values as they stand in traces.

const DEEPEST = 12;

/** Read a value, or the error that reading it throws. */
function guarded(read) {
  try {
    return read();
  } catch (thrown) {
    return { $: 'thrown', error: describe(thrown) };
  }
}

/** Only the driver's own messages are kept apart from `text`, which differs between script engines. */
function describe(thrown) {
  if (!(thrown instanceof Error)) return { thrown: encode(thrown) };
  return { name: thrown.name, text: String(thrown.message), listener: /^listener /.test(thrown.message) ? thrown.message : null };
}

/** Copy a value as JSON; `{"$":...}` stands for what JSON has not. Class instances are opaque unless `deep`. */
function encode(value, deep) {
  return encodeAny(value, deep === true, []);
}

function encodeAny(value, deep, above) {
  switch (typeof value) {
    case 'string': case 'boolean': return value;
    case 'number': return Number.isFinite(value) ? value : { $: String(value) };
    case 'object': return value === null ? null : encodeObject(value, deep, above);
    default: return { $: typeof value };
  }
}

function encodeObject(value, deep, above) {
  if (above.length >= DEEPEST) return { $: 'deeper' };
  if (above.indexOf(value) >= 0) return { $: 'cycle' };
  above.push(value);
  const copy = Array.isArray(value) ? encodeArray(value, deep, above) : encodeRecord(value, deep, above);
  above.pop();
  return copy;
}

function encodeArray(value, deep, above) {
  const copy = [];
  for (let i = 0; i < value.length; i += 1) copy.push(encodeAny(value[i], deep, above));
  return copy;
}

function encodeRecord(value, deep, above) {
  if (typeof value.then === 'function') return { $: 'promise' };
  const parent = Object.getPrototypeOf(value);
  if (!deep && parent !== null && parent !== Object.prototype) return { $: 'instance' };
  const copy = {};
  const names = Object.keys(value);
  for (let i = 0; i < names.length; i += 1) {
    const name = names[i];
    const child = value[name];
    const type = typeof child;
    const encoded = type === 'string' || type === 'boolean' ? child : encodeAny(child, deep, above);
    if (name === '__proto__') define(copy, name, encoded);
    else copy[name] = encoded;
  }
  return copy;
}

/** Set a property whatever its name, `__proto__` included. */
function define(target, name, value) {
  if (name !== '__proto__') target[name] = value;
  else Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
}

function cyclic() {
  const value = { name: 'cyclic' };
  value.self = value;
  return value;
}

module.exports = { guarded, describe, encode, define, cyclic };
