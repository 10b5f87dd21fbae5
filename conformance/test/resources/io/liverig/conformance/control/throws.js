'use strict';

// Every method is there, and throws.
class TRTC {}

require('./methods.js').forEach((name) => {
  TRTC.prototype[name] = () => {
    throw new Error(`${name} throws`);
  };
});

module.exports = TRTC;
