// The composed tree of the published engine as plain data: what is on the page once slots are filled.
'use strict'
const { encode } = require('./values.js')

const isText = node => typeof node.textContent === 'string' && node.childNodes === undefined

/** The names of a class attribute, those from outside of a component as what its user gives for them. */
function shownClasses(element, text) {
  const host = element.ownerShadowRoot && element.ownerShadowRoot.getHostNode()
  return text.split(/\s+/).filter(Boolean).flatMap(name =>
    host && host.hasExternalClass(name)
      ? shownClasses(host, (host.getExternalClasses()[name] || []).join(' '))
      : [name],
  )
}

function attributes(element) {
  const found = {}
  if (element.id) found.id = element.id
  const classes = shownClasses(element, element.class)
  if (classes.length) found.class = classes.join(' ')
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
