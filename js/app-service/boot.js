/*
 * Gathers the host's functions into one object and takes the engine's own doors out of the global.
 * Runs first; every further file receives the object that this one returns.
 */
(function () {
  'use strict'
  const host = {}
  for (let i = 0; i < arguments.length; i += 2) {
    host[arguments[i]] = arguments[i + 1]
  }
  const rig = { host }

  // Rejections that nobody handles; the engine reports them after all promise jobs of a turn have run.
  Graal.setUnhandledPromiseRejectionHandler(function (reason) {
    host.rejected(reason, rig.origin(reason))
    rig.emit('unhandledRejection', { reason })
    rig.callApp('onUnhandledRejection', { reason })
  })

  // Doors that do not exist in a mini-program's logic layer.
  const doors = ['Graal', 'load', 'loadWithNewGlobal', 'print', 'printErr', 'arguments', 'SharedArrayBuffer', 'Atomics',
    'WeakRef', 'FinalizationRegistry']
  doors.forEach(function (name) {
    delete globalThis[name]
  })

  /** Throws what a host call answered as a failure; returns everything else. */
  rig.check = function (answer) {
    if (typeof answer === 'string' && answer[0] === '!') {
      throw new rig.own.Error(rig.own.part(answer, 1))
    }
    return answer
  }

  /** Calls a function of the program in the midst of another call; its exception is a fault and goes no further. */
  rig.safely = function (what, fn, self, args) {
    try {
      return rig.own.apply(fn, self, args)
    } catch (error) {
      host.caught(what, error)
      return undefined
    }
  }
  return rig
})
