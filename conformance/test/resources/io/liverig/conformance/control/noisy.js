'use strict';

const TRTC = require('./index.js');

// Ours, but every call raises every event. Reading raises none.
class Noisy extends TRTC {}

const QUIET = ['on', 'off', 'getPlayerList', 'getPusherInstance'];

require('./methods.js').filter((name) => QUIET.indexOf(name) < 0).forEach((name) => {
  Noisy.prototype[name] = function noisy(...given) {
    const result = TRTC.prototype[name].apply(this, given);
    if (!this._isNoisy) {
      this._isNoisy = true;
      Object.keys(this.EVENT).forEach((code) => this._emitter.emit(code, () => ({})));
      this._emitter.settle();
      this._isNoisy = false;
    }
    return result;
  };
});

module.exports = Noisy;
