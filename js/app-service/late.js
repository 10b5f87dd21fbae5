/*
 * What a program has no use for before it has a component, an animation or a canvas is loaded when it is first asked for:
 * most of the rig's own scripts, and of what a program of plain pages would weigh. Which names load which files stands in
 * order.json.
 */
(function (rig, groups) {
  'use strict'
  const { apply, create, each } = rig.own
  const { Uint8ClampedArray, setTimeout, clearTimeout } = globalThis
  // What is loaded later needs of the language what a program may have replaced by then.
  rig.kept = { Uint8ClampedArray, setTimeout, clearTimeout }
  const bodies = create(null)
  for (let i = 2; i < arguments.length; i += 2) {
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

  each(groups, ({ names, files }) => later(names, files))

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
