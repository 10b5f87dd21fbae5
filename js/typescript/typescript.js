/*
 * Loads sucrase (MIT, https://github.com/alangpierce/sucrase) in a context of its own, which no program shares, and returns
 * a function that takes the types out of TypeScript. Lines stay where they are.
 */
(function (module) {
  'use strict'
  const loaded = Object.create(null)

  // What sucrase asks for and typeless output does not need: source maps, debug listings, the check of its own options.
  const unused = {
    '@jridgewell/gen-mapping': {},
    'lines-and-columns': { default: class {} },
  }
  loaded['Options.js'] = { validateOptions: () => {} }

  const path = function (from, request) {
    const parts = from.split('/').slice(0, -1)
    for (const part of request.split('/')) {
      if (part === '..') {
        parts.pop()
      } else if (part !== '.') {
        parts.push(part)
      }
    }
    return parts.join('/')
  }

  const load = function (name) {
    if (loaded[name] === undefined) {
      const made = { exports: loaded[name] = {} }
      module(name).call(made.exports, (request) => require(name, request), made, made.exports)
      loaded[name] = made.exports
    }
    return loaded[name]
  }

  const require = function (from, request) {
    if (request[0] !== '.') {
      return unused[request]
    }
    const full = path(from, request)
    return load(loaded[full + '.js'] || module(full + '.js') ? full + '.js' : full + '/index.js')
  }

  const { transform } = load('index.js')
  return (text) => {
    try {
      return transform(text, { transforms: ['typescript'], disableESTransforms: true, keepUnusedImports: false }).code
    } catch (error) {
      return { message: error.message, line: error.loc ? error.loc.line : 0, column: error.loc ? error.loc.column : 0 }
    }
  }
})
