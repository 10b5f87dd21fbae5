// Runs programs of one page on miniprogram-simulate, which stands on the engine before the published one: one program a
// line comes in, its traces go out. Arguments: the folder where npm installed it, and a folder for programs.
'use strict'
const fs = require('fs')
const path = require('path')
const { createRequire } = require('module')

const [installed, scratch] = process.argv.slice(2)
const load = createRequire(path.join(installed, 'package.json'))
const { window } = new (load('jsdom').JSDOM)('<!doctype html><body></body>', { pretendToBeVisual: true })
const NAMES = ['document', 'Event', 'CustomEvent', 'Node', 'Element', 'HTMLElement', 'TouchEvent', 'MutationObserver',
  'requestAnimationFrame']
global.window = window
for (const name of NAMES) global[name] = window[name]
const print = process.stdout.write.bind(process.stdout)
for (const name of ['log', 'info', 'warn', 'error', 'debug']) console[name] = () => {}
const simulate = load('miniprogram-simulate')

let app
global.App = options => (app = options)
global.getApp = () => app
global.Page = ({ data, ...methods }) => global.Component({ data, methods })

let programs = 0

/** Writes a program; the compiler compiles all files below a root, and keeps their values in a global. */
function write(files) {
  const folder = path.join(scratch, 'p' + ++programs)
  if (global.__WXML_GLOBAL__) Object.assign(global.__WXML_GLOBAL__, { ops_cached: {}, ops_set: {}, ops_init: {} })
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name)
    fs.mkdirSync(path.dirname(file), { recursive: true })
    fs.writeFileSync(file, text)
  }
  return folder
}

/** Classes of a component's own nodes are written with its name before them. */
const classes = dom => (dom.getAttribute('class') || '').split(/\s+/).map(name => name.replace(/^page--/, '')).join(' ').trim()

function shown(node) {
  if (node.textContent !== undefined && node.childNodes === undefined) return [{ text: node.textContent }]
  const below = node.childNodes.flatMap(shown)
  if (node.__virtual || node.is === 'virtual' || !node.$$) return below
  const dom = node.$$
  if (!/^wx-/i.test(dom.tagName)) return below
  const attributes = {}
  if (node.id) attributes.id = node.id
  if (classes(dom)) attributes.class = classes(dom)
  if (dom.getAttribute('style')) attributes.style = dom.getAttribute('style')
  return [{ tag: dom.tagName.toLowerCase().slice(3), attributes, dataset: { ...node.dataset }, children: below }]
}

function trace(folder, { route, steps }) {
  const page = simulate.render(simulate.load(path.join(folder, route), 'page', { compiler: 'official', rootPath: folder }))
  page.attach(window.document.body.appendChild(window.document.createElement('div')))
  const look = () => ({ tree: page._exparserNode.shadowRoot.childNodes.flatMap(shown) })
  const seen = [look()]
  for (const { method, args } of steps) {
    page.instance[method](...args)
    seen.push(look())
  }
  return seen
}

function answer(line) {
  try {
    const { files, sequences } = JSON.parse(line)
    new Function(files['app.js'])()
    const folder = write(files)
    return { traces: sequences.map(sequence => trace(folder, sequence)) }
  } catch (error) {
    return { error: String((error && error.stack) || error) }
  }
}

require('readline')
  .createInterface({ input: process.stdin })
  .on('line', line => print(JSON.stringify(answer(line)) + '\n'))
