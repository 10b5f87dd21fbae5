'use strict';

// Every method is there, and does nothing.
class TRTC {}

require('./methods.js').forEach((name) => {
  TRTC.prototype[name] = () => undefined;
});

module.exports = TRTC;
