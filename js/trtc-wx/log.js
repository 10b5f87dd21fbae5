'use strict';

const METHODS = { 1: 'info', 2: 'warn', 3: 'error' };

/** Writes to the console from a level on: 0 all, 1 info, 2 warnings, 3 errors (default), 4 nothing. */
class Log {
  constructor() {
    this._level = 3;
  }

  setLevel(level) {
    if (typeof level === 'number' && level >= 0) this._level = level;
  }

  info(text) {
    this._write(1, text);
  }

  warn(text) {
    this._write(2, text);
  }

  error(text) {
    this._write(3, text);
  }

  _write(level, text) {
    if (level < this._level || typeof console === 'undefined') return;
    console[METHODS[level]](`trtc-wx: ${text}`);
  }
}

module.exports = Log;
