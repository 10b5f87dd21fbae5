/*
 * Which file defines: Page(), Component() and Behavior() belong to the file of a page or component that is being loaded.
 */
(function (rig) {
  'use strict'
  const defining = []
  const places = rig.own.create(null)

  /** Keeps where a definition was made: an error looks ten calls up, and some of it is read only when it is used. */
  rig.defined = function (owner, error) {
    places[owner] = error
  }

  /** Returns what was kept of where a definition was made. */
  rig.definedAt = (owner) => places[owner]

  /** Returns the file that is being loaded as a page's or a component's own, without its extension; "" for none. */
  rig.definer = () => (defining.length === 0 ? '' : defining[defining.length - 1])

  /** Runs a file as the own one of a page or a component. */
  rig.defineIn = function (path, module) {
    rig.own.append(defining, path)
    try {
      rig.load(module)
    } finally {
      defining.length--
    }
  }
})
