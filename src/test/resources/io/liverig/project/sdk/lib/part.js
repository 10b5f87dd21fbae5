exports.up = require.length;
