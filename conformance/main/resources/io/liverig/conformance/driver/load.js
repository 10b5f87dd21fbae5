'use strict';

// Finds and evaluates the modules of an implementation. How a name becomes a path stands in INTERPRETING.md; whoever
// gathers the files beforehand goes by the same rules.

const { apply, exec, join, push, pop, slice, split, test, Error } = require('./safe.js');

const ENDINGS = ['.js', '.json', '.ts', '.cjs', '.mjs', '/index.js', '/index.json', '/index.ts'];
const FOLDERS = ['node_modules', 'miniprogram_npm'];

/** Load a CommonJS module from its files; `cache` takes what was evaluated, by path. */
function load(factories, entry, globals, cache) {
  const requireFile = (path) => {
    if (!cache.has(path)) {
      const module = { exports: {} };
      cache.set(path, module);
      const given = [(name) => requireFile(find(factories, path, name)), module, module.exports];
      for (let i = 0; i < globals.length; i += 1) push(given, globals[i]);
      apply(factories[path], module.exports, given);
    }
    return cache.get(path).exports;
  };
  return requireFile(entry);
}

function find(factories, from, name) {
  const isRelative = test(/^\.\.?(\/|$)/, name);
  const found = isRelative ? file(factories, resolve(from, name)) : inPackages(factories, from, name);
  if (found !== undefined) return found;
  throw new Error(isRelative
    ? `requires "${name}", and there is no such file beside it; correct the path, or add the file`
    : `requires the package "${name}", which is in no node_modules above it; install it there, or bundle it`);
}

function file(factories, path) {
  if (test(/\.(js|json|ts|cjs|mjs)$/, path) && factories[path] !== undefined) return path;
  const main = factories[`${path}/package.json`] === undefined ? undefined : mainOf(factories, path);
  if (main !== undefined) return main;
  for (let i = 0; i < ENDINGS.length; i += 1) if (factories[path + ENDINGS[i]] !== undefined) return path + ENDINGS[i];
  return undefined;
}

function mainOf(factories, folder) {
  const module = { exports: {} };
  apply(factories[`${folder}/package.json`], undefined, [undefined, module, module.exports]);
  const { main } = module.exports;
  const path = resolve(`${folder}/`, typeof main === 'string' ? main : '');
  return path === folder ? undefined : file(factories, path);
}

function inPackages(factories, from, name) {
  const parts = slice(split(from, '/'), 0, -1);
  for (;;) {
    for (let i = 0; i < FOLDERS.length; i += 1) {
      const found = file(factories, `${join(parts, '/')}/${FOLDERS[i]}/${name}`);
      if (found !== undefined) return found;
    }
    if (parts.length === 0) return undefined;
    pop(parts);
  }
}

function resolve(from, name) {
  const parts = slice(split(from, '/'), 0, -1);
  const added = split(name, '/');
  for (let i = 0; i < added.length; i += 1) {
    if (added[i] === '..') pop(parts);
    else if (added[i] !== '.' && added[i] !== '') push(parts, added[i]);
  }
  return join(parts, '/');
}

/** The first place in the files that were evaluated which the stack of an error names, as `file:line`, or ''. */
load.where = function where(cache, thrown) {
  const lines = split(`${thrown.stack}`, '\n');
  for (let i = 0; i < lines.length; i += 1) {
    const at = exec(/^\s*at (?:.*\()?(.+?):(\d+)(?::\d+)?\)?$/, lines[i]);
    if (at !== null && cache.has(at[1])) return `${at[1]}:${at[2]}`;
  }
  return '';
};

/** The class that a module exports: itself, as `default` or as `TRTC`. */
load.classOf = function classOf(exported) {
  if (typeof exported === 'function') return exported;
  if (typeof exported !== 'object' || exported === null) return undefined;
  const { default: usual } = exported;
  if (typeof usual === 'function') return usual;
  const { TRTC } = exported;
  return typeof TRTC === 'function' ? TRTC : undefined;
};

module.exports = load;
