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
  if (!(thrown instanceof Error)) return { thrown: encodeAny(thrown, false, []) };
  return { name: thrown.name, text: String(thrown.message), listener: /^listener /.test(thrown.message) ? thrown.message : null };
}

/** JSON text that stands in a row as it is. */
class Text {
  constructor(json) {
    this.json = json;
  }
}

/** Copy a value as JSON; `{"$":...}` stands for what JSON has not. Class instances are opaque unless `deep`. */
function encode(value, deep) {
  return new Text(JSON.stringify(isJson(value, deep === true, 0) ? value : encodeAny(value, deep === true, [])));
}

/** Tell whether JSON.stringify gives the value whole: the script engine's own is many times faster than a copy. */
function isJson(value, deep, depth) {
  const type = typeof value;
  if (type === 'string' || type === 'boolean' || value === null) return true;
  if (type === 'number') return Number.isFinite(value);
  if (type !== 'object' || depth > DEEPEST) return false;
  const parent = Object.getPrototypeOf(value);
  if (!deep && parent !== null && parent !== Object.prototype && parent !== Array.prototype) return false;
  const names = Object.keys(value);
  for (let i = 0; i < names.length; i += 1) {
    const child = value[names[i]];
    const kind = typeof child;
    if (kind === 'string' || kind === 'boolean') continue;
    if (kind === 'number' ? !Number.isFinite(child) : !isJson(child, deep, depth + 1)) return false;
  }
  return true;
}

/** Write a row: fields in their order, texts as they are. */
function toRow(fields) {
  const parts = [];
  Object.keys(fields).forEach((name) => {
    const value = fields[name];
    parts.push(`${JSON.stringify(name)}:${value instanceof Text ? value.json : JSON.stringify(value)}`);
  });
  return `{${parts.join(',')}}`;
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

module.exports = { guarded, describe, encode, define, cyclic, toRow };
