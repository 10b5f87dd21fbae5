/*
 * What a component does as it is made: the init functions of builders, and traits.
 * https://developers.weixin.qq.com/miniprogram/dev/framework/custom-component/glass-easel/chaining-api-init.html
 * The order, and what can be done when, follows glass-easel (src/component.ts, create).
 */
(function (rig) {
  'use strict'
  const { append, apply, assign, each, keys, Error } = rig.own
  const tagged = rig.own.weakMap()

  const tag = function (method) {
    if (typeof method === 'function') {
      tagged.set(method, true)
    }
    return method
  }

  const implement = function (state, record, impl) {
    state.traits = state.traits || rig.own.map()
    const made = record.transform === undefined ? undefined : rig.guard(state, 'transform of a trait', record.transform, [impl])
    state.traits.set(record, made || impl)
  }

  /** Returns what an instance gives for a trait; undefined when it does not implement it. */
  rig.traitOf = (state, record) => (state.traits === undefined ? undefined : state.traits.get(record))

  // What an instance adds to its definition is its own; lists that only it has are copied once.
  const own = function (state) {
    if (!state.ownType) {
      const copy = (list) => each(list, (item) => item)
      const { observers, lifetimes, pageLifetimes } = state.type
      state.ownType = true
      state.type = assign({}, state.type, { observers: copy(observers), lifetimes: copy(lifetimes),
        pageLifetimes: copy(pageLifetimes), more: [], links: undefined })
    }
    return state.type
  }

  const relate = function (state, relation) {
    const key = '#' + own(state).more.length
    append(own(state).more, { key, owner: state.type.owner, relation })
    const handler = { list: () => rig.related(state, key) }
    const trait = rig.traitRecord(relation.target)
    if (trait !== undefined) {
      handler.listAsTrait = () => each(rig.related(state, key), (instance) => rig.traitOf(rig.stateOf(instance), trait))
    }
    return handler
  }

  const contextOf = function (state) {
    const early = (what) => {
      if (!state.starting) {
        throw new Error(what + '() can be called within init only, and init of ' + state.path + ' is over')
      }
    }
    return {
      self: state.instance,
      data: state.data,
      setData: (data, callback) => rig.own.apply(rig.Component.prototype.setData, state.instance, [data, callback]),
      implement(trait, impl) {
        early('implement')
        const record = rig.traitRecord(trait)
        if (record === undefined) {
          rig.definitionFault(state.path, 'implement() takes what Behavior.trait() gave')
        } else {
          implement(state, record, impl)
        }
      },
      relation(relation) {
        early('relation')
        return relate(state, typeof relation === 'object' && relation !== null ? relation : {})
      },
      observer(paths, call) {
        early('observer')
        const observer = rig.observer(state.path, { key: rig.observerKey(paths), call, once: false }, state.type.methods)
        if (observer !== undefined) {
          append(own(state).observers, observer)
        }
      },
      lifetime(name, call) {
        early('lifetime')
        rig.addLifetime(own(state).lifetimes, name, call, false, state.path)
      },
      pageLifetime(name, call) {
        early('pageLifetime')
        rig.addLifetime(own(state).pageLifetimes, name, call, false, state.path)
      },
      method: tag,
      listener: tag,
    }
  }

  const takeMethods = function (state, exported) {
    if (typeof exported === 'object' && exported !== null) {
      each(keys(exported), (name) => {
        if (typeof exported[name] === 'function' && tagged.get(exported[name])) {
          state.instance[name] = exported[name]
        }
      })
    }
  }

  /** Gives an instance its traits and runs its init functions; its data is there, its nodes are not. */
  rig.initialize = function (state) {
    each(state.type.traits, ({ record, impl }) => implement(state, record, impl))
    if (state.type.inits.length > 0) {
      const context = contextOf(state)
      state.starting = true
      each(state.type.inits, (init) => rig.safely('init of ' + state.path, function () {
        takeMethods(state, apply(init, this, [context]))
      }, state.instance, []))
      state.starting = false
      if (state.ownType) {
        state.type.tree = rig.observerTree(state.type.observers)
      }
    }
  }
})
