'use strict';

const TRTC = require('./index.js');

// Ours, but on() registers nobody.
module.exports = class extends TRTC {
  on() {}
};
