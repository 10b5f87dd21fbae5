'use strict';

// Values as they stand in traces. An implementation may give anything: reading it may throw, and it may have no end.

const {
  defineProperty, getPrototypeOf, isArray, isFinite, keys, stringify, test, Error, ObjectPrototype, ArrayPrototype, String,
} = require('./safe.js');

const DEEPEST = 12;
const MOST_VALUES = 20000;
const LONGEST = 20000;

/** How many values may still be written of the one at hand. */
let left = 0;

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
  try {
    if (!isError(thrown)) return { thrown: encode(thrown) };
    const text = String(thrown.message);
    return { name: String(thrown.name), text, listener: test(/^listener /, text) ? text : null };
  } catch (unreadable) {
    return { thrown: { $: 'thrown' } };
  }
}

/** Tell whether a value is an error of the built-in kind. */
function isError(value) {
  try {
    return value instanceof Error;
  } catch (unreadable) {
    return false;
  }
}

/** JSON text that stands in a row as it is. */
class Text {
  constructor(json) {
    this.json = json;
  }
}

/** Copy a value as JSON; `{"$":...}` stands for what JSON has not. Class instances are opaque unless `deep`. */
function encode(value, deep) {
  return new Text(isPlain(value, deep === true) ? stringify(value) : whole(value, deep === true));
}

function isPlain(value, deep) {
  left = MOST_VALUES;
  try {
    return isJson(value, deep, 0);
  } catch (unreadable) {
    return false;
  }
}

function whole(value, deep) {
  left = MOST_VALUES;
  return write(value, deep, []);
}

/** Tell whether JSON.stringify gives the value whole: the script engine's own is many times faster than a copy. */
function isJson(value, deep, depth) {
  const type = typeof value;
  if (type === 'string') return value.length <= LONGEST;
  if (type === 'boolean' || value === null) return true;
  if (type === 'number') return isFinite(value);
  if (type !== 'object' || depth > DEEPEST || value.toJSON !== undefined) return false;
  const parent = getPrototypeOf(value);
  if (!deep && parent !== null && parent !== ObjectPrototype && parent !== ArrayPrototype) return false;
  if (isArray(value) && value.length > MOST_VALUES) return false;
  const names = keys(value);
  left -= names.length;
  if (left < 0) return false;
  for (let i = 0; i < names.length; i += 1) {
    const child = value[names[i]];
    const kind = typeof child;
    if (names[i].length > LONGEST) return false;
    if (kind === 'boolean') continue;
    if (kind === 'number' ? !isFinite(child) : !isJson(child, deep, depth + 1)) return false;
  }
  return true;
}

/** Write a row: fields in their order, texts as they are. */
function toRow(fields) {
  const names = keys(fields);
  let text = '{';
  for (let i = 0; i < names.length; i += 1) {
    const value = fields[names[i]];
    text += `${i === 0 ? '' : ','}${stringify(names[i])}:${typeof value === 'number' ? value : whole(value, true)}`;
  }
  return `${text}}`;
}

function write(value, deep, above) {
  left -= 1;
  switch (typeof value) {
    case 'string': return value.length > LONGEST ? `{"$":"long","length":${value.length}}` : stringify(value);
    case 'boolean': return value ? 'true' : 'false';
    case 'number': return isFinite(value) ? `${value}` : `{"$":"${value}"}`;
    case 'object': return value === null ? 'null' : writeObject(value, deep, above);
    default: return `{"$":"${typeof value}"}`;
  }
}

function writeObject(value, deep, above) {
  if (left < 0) return '{"$":"more"}';
  if (above.length >= DEEPEST) return '{"$":"deeper"}';
  for (let i = 0; i < above.length; i += 1) if (above[i] === value) return '{"$":"cycle"}';
  const depth = above.length;
  above[depth] = value;
  try {
    if (value instanceof Text) return value.json;
    return isArray(value) ? writeArray(value, deep, above) : writeRecord(value, deep, above);
  } catch (unreadable) {
    return '{"$":"thrown"}';
  } finally {
    above.length = depth;
  }
}

function writeArray(value, deep, above) {
  const length = typeof value.length === 'number' ? value.length : 0;
  let text = '[';
  for (let i = 0; i < length; i += 1) {
    text += `${i === 0 ? '' : ','}${writeChild(value, i, deep, above)}`;
    if (left < 0) break;
  }
  return `${text}]`;
}

function writeRecord(value, deep, above) {
  if (typeof value.then === 'function') return '{"$":"promise"}';
  const parent = getPrototypeOf(value);
  if (!deep && parent !== null && parent !== ObjectPrototype) return '{"$":"instance"}';
  const names = keys(value);
  let text = '{';
  for (let i = 0; i < names.length && left >= 0; i += 1) {
    if (names[i].length <= LONGEST) {
      text += `${text === '{' ? '' : ','}${stringify(names[i])}:${writeChild(value, names[i], deep, above)}`;
    }
  }
  return `${text}}`;
}

function writeChild(value, name, deep, above) {
  let child;
  try {
    child = value[name];
  } catch (thrown) {
    return '{"$":"thrown"}';
  }
  return write(child, deep, above);
}

/** Set a property whatever its name and whatever it would inherit, `__proto__` included. */
function define(target, name, value) {
  defineProperty(target, name, { __proto__: null, value, enumerable: true, configurable: true, writable: true });
}

function cyclic() {
  const value = { name: 'cyclic' };
  value.self = value;
  return value;
}

/** An object of a class, as a page may hand one in. */
class Thing {
  constructor() {
    this.x = 1;
  }
}

module.exports = { guarded, describe, isError, encode, define, cyclic, Thing, toRow };
