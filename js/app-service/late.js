/*
 * What a program has no use for before it has a component, an animation or a canvas is loaded when it is first asked for:
 * most of the rig's own scripts, and of what a program of plain pages would weigh.
 */
(function (rig) {
  'use strict'
  const { apply, create, each } = rig.own
  const { Uint8ClampedArray, setTimeout, clearTimeout } = globalThis
  // What is loaded later needs of the language what a program may have replaced by then.
  rig.kept = { Uint8ClampedArray, setTimeout, clearTimeout }
  const bodies = create(null)
  for (let i = 1; i < arguments.length; i += 2) {
    bodies[arguments[i]] = arguments[i + 1]
  }

  const load = (files) => each(files, (file) => {
    const body = bodies[file]
    bodies[file] = undefined
    if (body !== undefined) {
      body(rig)
    }
  })

  /** Puts functions in place that load the files which define them, and go on there. */
  const later = (names, files) => each(names, (name) => {
    rig[name] = function () {
      load(files)
      return apply(rig[name], rig, arguments)
    }
  })

  later(['animation'], ['animation'])
  later(['canvasNode'], ['canvas'])
  later(['move'], ['motion'])
  later(['measure'], ['performance'])
  later(['canvasContext'], ['canvas', 'canvas-context'])
  later(['component', 'behaviorOf', 'trait', 'definition', 'defineComponent', 'keepRecord', 'makeComponent', 'componentType', 'shown',
    'invokeComponent', 'callComponent', 'handleNow', 'isOfType', 'typeRecord', 'mixes', 'tellLife'],
    ['properties', 'observers', 'definition', 'behavior', 'builder', 'component-data', 'relations', 'instance', 'init', 'component'])

  // As long as there is no component: what is asked of each value and each page.
  const none = () => undefined
  each(['stateOf', 'componentState', 'componentRecord', 'componentLife', 'pageLife', 'writePairs', 'dropComponent'], (name) => {
    rig[name] = none
  })

  globalThis.Component = function (def) {
    return rig.component(def)
  }
  globalThis.Behavior = function (def) {
    return rig.behaviorOf(def)
  }
  globalThis.Behavior.trait = (transform) => rig.trait(transform)
})
