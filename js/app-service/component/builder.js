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

  // Runs a step when what it was given is of a type.
  const given = function (chain, what, type, value, step) {
    if (typeof value === type && value !== null) {
      step()
    } else {
      wrong(chain, what + (type === 'function' ? ' a function' : ' an object'))
    }
  }

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
      if (rig.own.isArray(list)) {
        chain.def.externalClasses = list
      } else {
        wrong(chain, 'externalClasses() takes a list')
      }
    },
    export(chain, give) {
      given(chain, 'export() takes', 'function', give, () => {
        chain.parts.exported = give
      })
    },
    data(chain, make) {
      if (typeof make === 'function') {
        append(chain.parts.makers, make)
      } else {
        wrong(chain, 'data() takes a function that returns the fields; staticData() takes the fields')
      }
    },
    staticData(chain, data) {
      given(chain, 'staticData() takes', 'object', data, () => append(chain.parts.staticData, data))
    },
    property(chain, name, property) {
      chain.parts.properties[name] = property
    },
    methods(chain, methods) {
      given(chain, 'methods() takes', 'object', methods, () => assign(chain.parts.methods, methods))
    },
    observer(chain, paths, call, once) {
      rig.addObserver(chain.parts, paths, call, !!once, chain.owner)
    },
    lifetime(chain, name, call, once) {
      rig.addLifetime(chain.parts.lifetimes, name, call, !!once, chain.owner)
    },
    pageLifetime(chain, name, call, once) {
      rig.addLifetime(chain.parts.pageLifetimes, name, call, !!once, chain.owner)
    },
    relation(chain, name, relation) {
      rig.addRelation(chain.parts, name, relation, chain.owner)
    },
    init(chain, init) {
      given(chain, 'init() takes', 'function', init, () => append(chain.parts.inits, init))
    },
    definition(chain, def) {
      given(chain, 'definition() takes', 'object', def, () => {
        rig.addDefinition(chain.parts, def, chain.owner)
        each(['options', 'externalClasses', 'definitionFilter'], (key) => {
          chain.def[key] = def[key] === undefined ? chain.def[key] : def[key]
        })
      })
    },
    extraThisFieldsType() {},
  }

  const chainOf = function (builder, name) {
    if (builder === undefined || builder === null || builder.__rigChain === undefined) {
      throw new rig.own.TypeError(name + '() was called without its builder; call it as a method: Component().' + name + '(...)')
    }
    return builder.__rigChain
  }

  // Each step gives the builder back, unless the filter of a behavior gives another out.
  const giveSteps = (prototype, own) => each(keys(own), (name) => hide(prototype, name, function (a, b, c) {
    const filter = own[name](chainOf(this, name), a, b, c)
    return typeof filter === 'function' ? apply(filter, undefined, [this]) : this
  }))

  const forBehaviors = {}
  giveSteps(forBehaviors, steps)
  giveSteps(forBehaviors, {
    chainingFilter(chain, filter) {
      given(chain, 'chainingFilter() takes', 'function', filter, () => {
        chain.chaining = filter
      })
    },
  })
  hide(forBehaviors, 'register', function () {
    const { owner, parts, def, chaining } = chainOf(this, 'register')
    return rig.behavior(assign(rig.record(parts, def, owner), { chaining }))
  })

  const forComponents = {}
  giveSteps(forComponents, steps)
  giveSteps(forComponents, {
    options(chain, options) {
      given(chain, 'options() takes', 'object', options, () => {
        chain.def.options = options
      })
    },
    pageDefinition(chain, options) {
      given(chain, 'pageDefinition() takes', 'object', options, () => {
        const def = rig.asComponent(options)
        rig.addDefinition(chain.parts, def, chain.owner)
        chain.def.options = def.options === undefined ? chain.def.options : def.options
        chain.def.fields = assign(chain.def.fields || {}, def.fields)
      })
    },
  })
  hide(forComponents, 'register', function () {
    const { owner, parts, def, keep } = chainOf(this, 'register')
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
