'use strict';

const BITS = 5;
const WIDTH = 1 << BITS;

/**
 * An immutable list in insertion order: append, replace and remove give a new list and share all
 * but a few nodes of 32 places with the old one. So a payload can keep the list of its moment
 * for the price of a reference, however many users are in the room.
 */
class Ordered {
  constructor(root, shift, next, size) {
    this._root = root;
    this._shift = shift;
    /** The key that the next appended value gets. */
    this.next = next;
    this.size = size;
  }

  get(key) {
    let node = this._root;
    for (let shift = this._shift; node !== undefined && shift >= 0; shift -= BITS) {
      node = node[(key >>> shift) & (WIDTH - 1)];
    }
    return node;
  }

  append(value) {
    let root = this._root;
    let shift = this._shift;
    if (this.next >>> shift >= WIDTH) {
      const wider = emptyNode();
      wider[0] = root;
      root = wider;
      shift += BITS;
    }
    return new Ordered(write(root, shift, this.next, value), shift, this.next + 1, this.size + 1);
  }

  replace(key, value) {
    return new Ordered(write(this._root, this._shift, key, value), this._shift, this.next, this.size);
  }

  remove(key) {
    if (this.size === 1) return Ordered.EMPTY;
    return new Ordered(write(this._root, this._shift, key, undefined), this._shift, this.next, this.size - 1);
  }

  map(change) {
    const result = [];
    if (this._root !== undefined) collect(this._root, this._shift, change, result);
    return result;
  }
}

Ordered.EMPTY = new Ordered(undefined, 0, 0, 0);

function write(node, shift, key, value) {
  const copy = node === undefined ? emptyNode() : node.slice();
  const place = (key >>> shift) & (WIDTH - 1);
  copy[place] = shift === 0 ? value : write(copy[place], shift - BITS, key, value);
  return copy[place] === undefined && isEmpty(copy) ? undefined : copy;
}

function collect(node, shift, change, result) {
  for (let place = 0; place < WIDTH; place += 1) {
    const child = node[place];
    if (child === undefined) continue;
    if (shift === 0) result.push(change(child));
    else collect(child, shift - BITS, change, result);
  }
}

function emptyNode() {
  return new Array(WIDTH).fill(undefined);
}

function isEmpty(node) {
  for (let place = 0; place < WIDTH; place += 1) {
    if (node[place] !== undefined) return false;
  }
  return true;
}

module.exports = Ordered;
