module.exports = { name: 'own', part: require('./lib/part') };
