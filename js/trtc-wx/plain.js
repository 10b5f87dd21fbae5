'use strict';

/**
 * Copy plain data through and through. Cycles survive, `__proto__` keys do not, and what is not
 * plain data (functions, class instances, host objects) is kept by reference.
 */
function cloneDeep(value) {
  if (!isContainer(value)) return value;
  return isFlat(value) ? { ...value } : cloneContainer(value, new Map());
}

/** Nearly all records are flat, as netStatus is: no cycle can be in them, and a spread is many times cheaper. */
function isFlat(value) {
  if (Array.isArray(value)) return false;
  const keys = Object.keys(value);
  for (let i = 0; i < keys.length; i += 1) {
    if (keys[i] === '__proto__' || isContainer(value[keys[i]])) return false;
  }
  return true;
}

function cloneContainer(value, seen) {
  const known = seen.get(value);
  if (known !== undefined) return known;
  const copy = Array.isArray(value) ? [] : {};
  seen.set(value, copy);
  Object.keys(value).forEach((key) => {
    if (key === '__proto__') return;
    const child = value[key];
    copy[key] = isContainer(child) ? cloneContainer(child, seen) : child;
  });
  return copy;
}

function isContainer(value) {
  return typeof value === 'object' && value !== null && (Array.isArray(value) || isPlain(value));
}

/** Plain means without a class, also when the object comes from another global. */
function isPlain(value) {
  const parent = Object.getPrototypeOf(value);
  return parent === null || Object.getPrototypeOf(parent) === null;
}

/** Tell whether the value can be read as a set of named attributes. */
function isRecord(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

module.exports = { cloneDeep, isContainer, isRecord };
