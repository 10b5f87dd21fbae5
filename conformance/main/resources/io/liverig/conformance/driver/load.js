'use strict';

/** Load a CommonJS module from its files. */
function load(factories, entry, globals) {
  const cache = new Map();
  const requireFile = (path) => {
    if (!cache.has(path)) {
      if (factories[path] === undefined) throw new Error(`the implementation requires ${path}, which it does not have`);
      const module = { exports: {} };
      cache.set(path, module);
      factories[path].call(module.exports, (name) => requireFile(resolve(path, name)), module, module.exports, ...globals);
    }
    return cache.get(path).exports;
  };
  return requireFile(entry);
}

function resolve(from, name) {
  const parts = from.split('/').slice(0, -1);
  name.split('/').forEach((part) => {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  });
  const path = parts.join('/');
  return /\.js$/.test(path) ? path : `${path}.js`;
}

module.exports = load;
