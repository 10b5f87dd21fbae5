/*
 * Component() and Behavior() without an argument: a builder that takes one part after the other.
 * https://developers.weixin.qq.com/miniprogram/dev/framework/custom-component/glass-easel/chaining-api.html
 * The calls follow WeChat's published adapter (glass-easel-miniprogram-adapter, src/builder).
 */
(function (rig) {
  'use strict'
  const { append, apply, assign, create, each, hide, keys } = rig.own
  const traits = rig.own.weakMap()
  const types = rig.own.weakMap()

  /** Returns the record behind what Behavior.trait() gave; undefined for anything else. */
  rig.traitRecord = (given) => (typeof given === 'object' && given !== null ? traits.get(given) : undefined)

  /** Returns the record behind what register() of a component gave; undefined for anything else. */
  rig.typeRecord = (given) => (typeof given === 'object' && given !== null ? types.get(given) : undefined)

  rig.trait = function (transform) {
    const face = {}
    traits.set(face, { trait: true, transform: typeof transform === 'function' ? transform : undefined })
    return face
  }

  // Hidden on the builder itself: a chaining filter may give out an object that is made on it.
  const begin = function (prototype, owner, extra) {
    const builder = create(prototype)
    hide(builder, '__rigChain', assign({ owner, parts: rig.parts(), def: {} }, extra))
    return builder
  }

  const wrong = (chain, what) => rig.definitionFault(chain.owner, what)

  const steps = {
    behavior(chain, given) {
      const parents = rig.mixedIn({ behaviors: [given] }, chain.owner)
      each(parents, (parent) => append(chain.parts.parents, parent))
      return parents.length === 0 ? undefined : parents[0].chaining
    },
    implement(chain, trait, impl) {
      const record = rig.traitRecord(trait)
      if (record === undefined) {
        wrong(chain, 'implement() takes what Behavior.trait() gave')
      } else {
        append(chain.parts.traits, { record, impl })
      }
    },
    externalClasses(chain, list) {
      chain.def.externalClasses = rig.own.isArray(list) ? list : []
    },
    export(chain, give) {
      chain.parts.exported = give
    },
    data(chain, make) {
      if (typeof make === 'function') {
        append(chain.parts.makers, make)
      } else {
        wrong(chain, 'data() takes a function that returns the fields; staticData() takes the fields')
      }
    },
    staticData(chain, data) {
      append(chain.parts.staticData, data)
    },
    property(chain, name, given) {
      chain.parts.properties[name] = given
    },
    methods(chain, methods) {
      assign(chain.parts.methods, methods)
    },
    observer(chain, paths, call, once) {
      append(chain.parts.observers, { key: rig.observerKey(paths), call, once: !!once })
    },
    lifetime(chain, name, call, once) {
      append(chain.parts.lifetimes, { name, call, once: !!once })
    },
    pageLifetime(chain, name, call, once) {
      append(chain.parts.pageLifetimes, { name, call, once: !!once })
    },
    relation(chain, name, relation) {
      chain.parts.relations[name] = relation
    },
    init(chain, init) {
      if (typeof init === 'function') {
        append(chain.parts.inits, init)
      } else {
        wrong(chain, 'init() takes a function')
      }
    },
    definition(chain, def) {
      rig.addDefinition(chain.parts, def, chain.owner)
      each(['options', 'externalClasses', 'definitionFilter'], (key) => {
        chain.def[key] = def[key] === undefined ? chain.def[key] : def[key]
      })
    },
    extraThisFieldsType() {},
  }

  // Each step gives the builder back, unless the filter of a behavior gives another out.
  const giveSteps = (prototype, own) => each(keys(own), (name) => hide(prototype, name, function (a, b, c) {
    const filter = own[name](this.__rigChain, a, b, c)
    return typeof filter === 'function' ? apply(filter, undefined, [this]) : this
  }))

  const forBehaviors = {}
  giveSteps(forBehaviors, steps)
  giveSteps(forBehaviors, {
    chainingFilter(chain, filter) {
      chain.chaining = filter
    },
  })
  hide(forBehaviors, 'register', function () {
    const { owner, parts, def, chaining } = this.__rigChain
    return rig.behavior(assign(rig.record(parts, def, owner), { chaining }))
  })

  const forComponents = {}
  giveSteps(forComponents, steps)
  giveSteps(forComponents, {
    options(chain, options) {
      chain.def.options = options
    },
    pageDefinition(chain, options) {
      const def = rig.asComponent(options)
      rig.addDefinition(chain.parts, def, chain.owner)
      chain.def.options = def.options === undefined ? chain.def.options : def.options
      chain.def.fields = assign(chain.def.fields || {}, def.fields)
    },
  })
  hide(forComponents, 'register', function () {
    const { owner, parts, def, keep } = this.__rigChain
    const record = rig.record(parts, def, owner)
    const face = {}
    types.set(face, record)
    keep(record)
    return face
  })

  /** Begins a behavior. */
  rig.behaviorBuilder = (owner) => begin(forBehaviors, owner, { chaining: undefined })

  /** Begins a component; keep receives it when it is registered. */
  rig.componentBuilder = (owner, keep) => begin(forComponents, owner, { keep })
})
