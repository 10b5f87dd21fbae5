// The composed tree of the published engine as plain data: what is on the page once slots are filled.
'use strict'
const { encode } = require('./values.js')

const isText = node => typeof node.textContent === 'string' && node.childNodes === undefined

function attributes(element) {
  const found = {}
  if (element.id) found.id = element.id
  if (element.class) found.class = element.class
  if (element.style) found.style = element.style
  for (const { name, value } of element.attributes) found[name] = encode(value)
  return found
}

function children(glassEasel, parent) {
  const nodes = []
  parent.forEachNonVirtualComposedChild(child => {
    nodes.push(node(glassEasel, child))
  })
  return nodes
}

function node(glassEasel, it) {
  if (isText(it)) return { text: it.textContent }
  const isComponent = glassEasel.Component.isComponent(it)
  const shown = { tag: isComponent ? it.tagName : it.is, attributes: attributes(it) }
  const dataset = encode(it.dataset || {})
  if (Object.keys(dataset).length) shown.dataset = dataset
  shown.children = children(glassEasel, it)
  return shown
}

/** Lists the elements below a page: each component, then what is inside it, then what its user put there. */
function elements(glassEasel, page) {
  const all = []
  const visit = child => {
    if (isText(child)) return
    if (!glassEasel.VirtualNode.isVirtualNode(child)) all.push(child)
    if (glassEasel.Component.isComponent(child)) child.getShadowRoot().childNodes.forEach(visit)
    child.childNodes.forEach(visit)
  }
  page.getShadowRoot().childNodes.forEach(visit)
  return all
}

module.exports = { children, elements }
