'use strict';

const BITS = 5;
const WIDTH = 1 << BITS;

/**
 * An immutable list in insertion order: append, replace and remove give a new list and share all
 * but a few nodes of 32 places with the old one. So a payload can keep the list of its moment
 * for the price of a reference, however many users are in the room.
 */
class Ordered {
  constructor(root, shift, next) {
    this._root = root;
    this._shift = shift;
    /** The key that the next appended value gets. */
    this.next = next;
  }

  /** Returns the value of a key that is in the list. */
  get(key) {
    let node = this._root;
    for (let shift = this._shift; shift >= 0; shift -= BITS) {
      node = node[(key >>> shift) & (WIDTH - 1)];
    }
    return node;
  }

  append(value) {
    let root = this._root;
    let shift = this._shift;
    if (this.next >>> shift >= WIDTH) {
      root = [root];
      shift += BITS;
    }
    return new Ordered(write(root, shift, this.next, value), shift, this.next + 1);
  }

  replace(key, value) {
    return new Ordered(write(this._root, this._shift, key, value), this._shift, this.next);
  }

  remove(key) {
    return new Ordered(write(this._root, this._shift, key, undefined), this._shift, this.next);
  }

  map(change) {
    const result = [];
    if (this._root !== undefined) collect(this._root, this._shift, change, result);
    return result;
  }
}

Ordered.EMPTY = new Ordered(undefined, 0, 0);

function write(node, shift, key, value) {
  const copy = node === undefined ? [] : node.slice();
  const place = (key >>> shift) & (WIDTH - 1);
  copy[place] = shift === 0 ? value : write(copy[place], shift - BITS, key, value);
  return copy.every((child) => child === undefined) ? undefined : copy;
}

function collect(node, shift, change, result) {
  node.forEach((child) => {
    if (child === undefined) return;
    if (shift === 0) result.push(change(child));
    else collect(child, shift - BITS, change, result);
  });
}

module.exports = Ordered;
