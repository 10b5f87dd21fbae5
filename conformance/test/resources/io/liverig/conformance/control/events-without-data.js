'use strict';

const TRTC = require('./index.js');

// Ours, but no event carries data.
module.exports = class extends TRTC {
  constructor(...given) {
    super(...given);
    const emitter = this._emitter;
    const emit = emitter.emit;
    emitter.emit = (code) => emit.call(emitter, code);
  }
};
