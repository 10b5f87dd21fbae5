'use strict';

// Every method is there, and answers null.
class TRTC {}

require('./methods.js').forEach((name) => {
  TRTC.prototype[name] = () => null;
});

module.exports = TRTC;
