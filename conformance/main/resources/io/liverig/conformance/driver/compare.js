'use strict';

// Compares the rows of two traces. The texts of errors differ between script engines, and nothing else does.

/** Tell the first difference as `path: recorded X, seen Y`, or null. */
function firstDifference(recorded, seen, path = '') {
  if (recorded === null || seen === null || typeof recorded !== 'object' || typeof seen !== 'object') {
    return recorded === seen ? null : `${path}: recorded ${short(recorded)}, seen ${short(seen)}`;
  }
  const names = Object.keys(recorded).concat(Object.keys(seen).filter((name) => !(name in recorded)));
  for (const name of names) {
    if (name === 'text' && 'listener' in recorded) continue;
    const at = Array.isArray(recorded) ? `${path}[${name}]` : `${path}${path === '' ? '' : '.'}${name}`;
    if (!(name in seen)) return `${at}: recorded ${short(recorded[name])}, seen nothing`;
    if (!(name in recorded)) return `${at}: recorded nothing, seen ${short(seen[name])}`;
    const difference = firstDifference(recorded[name], seen[name], at);
    if (difference !== null) return difference;
  }
  return null;
}

function short(value) {
  const text = JSON.stringify(value);
  return text.length > 160 ? `${text.slice(0, 160)}...` : text;
}

module.exports = { firstDifference };
