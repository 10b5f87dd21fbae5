'use strict';

// `import TRTC from` and `require()` both get the class itself.
module.exports = require('./trtc.js');
