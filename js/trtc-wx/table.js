'use strict';

const Ordered = require('./ordered.js');

/** Immutable rows by id, in insertion order. `rows` is the list of this moment and never changes. */
class Table {
  constructor() {
    this.clear();
  }

  clear() {
    this.rows = Ordered.EMPTY;
    this._keys = new Map();
  }

  has(id) {
    return this._keys.has(id);
  }

  get(id) {
    const key = this._keys.get(id);
    return key === undefined ? undefined : this.rows.get(key);
  }

  put(id, row) {
    const key = this._keys.get(id);
    if (key !== undefined) {
      this.rows = this.rows.replace(key, row);
      return;
    }
    this._keys.set(id, this.rows.next);
    this.rows = this.rows.append(row);
  }

  remove(id) {
    const key = this._keys.get(id);
    if (key === undefined) return;
    this._keys.delete(id);
    this.rows = this.rows.remove(key);
  }
}

module.exports = Table;
