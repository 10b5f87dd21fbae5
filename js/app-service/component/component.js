/*
 * Component: https://developers.weixin.qq.com/miniprogram/dev/reference/api/Component.html
 */
(function (rig) {
  'use strict'
  const { assign, create, each, hide, keys, matches, only, stringify, RegExp, Error } = rig.own
  const host = rig.host
  const records = create(null)

  /** What Component() does. */
  rig.component = function (def) {
    const path = rig.definer()
    if (path === '') {
      host.usageFault('Component() was called outside of a component\'s own file', 'Call Component() while the file of a '
        + 'component or a page is loaded.', new Error())
      return def === undefined ? rig.componentBuilder('component', () => {}) : undefined
    }
    rig.defined(path, new Error())
    if (def === undefined) {
      return rig.componentBuilder(path, (record) => {
        records[path] = record
      })
    }
    records[path] = rig.definition(typeof def === 'object' && def !== null ? def : {}, path)
    return undefined
  }

  /** Loads a component's file once; one that does not call Component() is an empty component. */
  rig.defineComponent = function (path, module) {
    if (records[path] === undefined) {
      try {
        rig.defineIn(path, module)
      } finally {
        if (records[path] === undefined) {
          records[path] = rig.definition({}, path)
          records[path].missing = true
        }
      }
    }
    return !records[path].missing
  }

  /** Returns what Component() was given for a path, if it was called. */
  rig.componentRecord = (path) => records[path]

  /** Makes a definition known under a path: a page that is a component underneath. */
  rig.keepRecord = function (path, def) {
    records[path] = rig.definition(def, path)
  }

  // What the JSON says goes before what the script says, as in WeChat's published adapter (src/space.ts); addGlobalClass
  // counts only without styleIsolation.
  // https://developers.weixin.qq.com/miniprogram/dev/framework/custom-component/wxml-wxss.html
  const stylesOf = function (record, options) {
    const config = rig.own.parse(host.componentConfig(record.owner))
    const shared = config.addGlobalClass || options.addGlobalClass ? 'apply-shared' : 'isolated'
    return rig.own.String(config.styleIsolation || options.styleIsolation || shared)
  }

  const describe = function (record, type) {
    const options = record.def.options || {}
    const classes = record.def.externalClasses
    return stringify({
      slots: options.dynamicSlots ? 'DYNAMIC' : options.multipleSlots ? 'MULTIPLE' : 'SINGLE',
      styles: stylesOf(record, options),
      virtualHost: !!options.virtualHost,
      properties: keys(type.properties),
      externalClasses: rig.own.isArray(classes) ? classes : [],
      mixes: only(['wx://form-field', 'wx://form-field-group', 'wx://form-field-button'], (name) => rig.mixes(type, name)),
    })
  }

  const finish = function (record) {
    const type = rig.prepare(record)
    if (type.proto === undefined) {
      type.tree = rig.observerTree(type.observers)
      type.proto = assign(create(rig.Component.prototype), type.methods)
      const config = rig.own.parse(host.componentConfig(record.owner))
      const pattern = config.pureDataPattern ? new RegExp(config.pureDataPattern) : (record.def.options || {}).pureDataPattern
      type.pure = rig.own.kind(pattern) === 'RegExp' ? pattern : undefined
      type.description = describe(record, type)
    }
    return type
  }

  // A definition that throws as it is read is a fault; the component is an empty one, and the page around it lives on.
  const typeOf = function (path) {
    if (records[path] === undefined) {
      records[path] = rig.definition({}, path)
      rig.definitionFault(path, 'is used as a component, and its file does not call Component()')
    }
    try {
      return finish(records[path])
    } catch (error) {
      host.caught('definition of ' + path, error)
      records[path] = rig.definition({}, path)
      return finish(records[path])
    }
  }

  /** Describes a component to the view, as JSON. */
  rig.componentType = (path) => typeOf(path).description

  const staticOf = function (type) {
    try {
      return rig.copy(type.staticData)
    } catch (error) {
      rig.definitionFault(type.owner, 'data: ' + error.message)
      return {}
    }
  }

  const dataOf = function (type) {
    const data = type.staticData === undefined ? {} : staticOf(type)
    each(type.makers, (make) => assign(data, make()))
    return data
  }

  // What the template sees: everything but pure data.
  rig.shown = function (state) {
    if (state.pure === undefined) {
      return state.data
    }
    const seen = {}
    each(only(keys(state.data), (name) => !matches(state.pure, name)), (name) => {
      seen[name] = state.data[name]
    })
    return seen
  }

  /** Makes an instance, or for number 0 the page itself; returns what the rig knows of it. */
  rig.makeComponent = function (page, number, path) {
    const type = typeOf(path)
    const instance = create(type.proto)
    const state = { page, number, path, type, instance, pure: type.pure, data: dataOf(type), pending: [], marks: [], nested: 0,
      updates: undefined, links: undefined, starting: false, ownType: false, traits: undefined, query: undefined }
    hide(instance, 'data', state.data)
    hide(instance, 'properties', state.data)
    hide(instance, 'is', path)
    hide(instance, '__wxWebviewId__', page)
    rig.keepInstance(state)
    rig.initialize(state)
    return state
  }

  const life = {
    CREATED(state) {
      rig.tellLife(state, 'created', [])
      if (state.query !== undefined) {
        const names = only(keys(state.query), (name) => state.type.properties[name] !== undefined)
        rig.writeProperties(state, names, each(names, (name) => state.query[name]))
      }
    },
    ATTACHED(state) {
      rig.tellLife(state, 'attached', [])
      rig.relate(state, false)
    },
    MOVED(state) {
      rig.tellLife(state, 'moved', [])
      rig.relate(state, false)
    },
    READY: (state) => rig.tellLife(state, 'ready', []),
    DETACHED(state) {
      rig.tellLife(state, 'detached', [])
      rig.relate(state, true)
    },
  }

  const stateAt = (page, number) => (number === 0 ? rig.stateOf(rig.page(page)) : rig.componentState(number))

  /** Tells an instance of a moment in its life. */
  rig.componentLife = function (page, number, moment) {
    const state = stateAt(page, number)
    if (state !== undefined) {
      life[moment](state)
    }
  }

  /** Tells an instance of a moment in its page's life. */
  rig.pageLife = function (page, number, name, argument) {
    const state = stateAt(page, number)
    if (state !== undefined) {
      each(state.type.pageLifetimes, (entry) => entry.name === name
        && rig.guard(state, name + ' of the page', entry.call, argument === undefined ? [] : [argument]))
    }
  }

  /** Takes property names and values in turns. */
  rig.writePairs = function (page, number, pairs) {
    const state = stateAt(page, number)
    if (state !== undefined) {
      const names = only(pairs, (pair, index) => index % 2 === 0)
      rig.writeProperties(state, names, only(pairs, (pair, index) => index % 2 === 1))
    }
  }

  /** Calls a method of a component for a test; returns what it returns. */
  rig.invokeComponent = function (number, name, args) {
    const state = rig.componentState(number)
    if (state === undefined || typeof state.instance[name] !== 'function') {
      throw new rig.own.TypeError((state === undefined ? 'the component' : '"' + state.path + '"') + ' has no method "' + name + '"')
    }
    return rig.own.apply(state.instance[name], state.instance, args)
  }

  /** Calls a method of a component by its name; returns whether it has it. */
  rig.callComponent = function (number, name, args) {
    const state = rig.componentState(number)
    if (state === undefined || typeof state.instance[name] !== 'function') {
      return state === undefined
    }
    rig.hearInput(args[0], rig.callOwn(state.instance, state.instance[name], args))
    return true
  }

  /** Calls a handler of an event that is on its way; its exception is a fault and goes no further. */
  rig.handleNow = function (page, number, name, what, event) {
    event.detail = rig.presentDetail()
    const self = rig.instanceOf(page, number)
    if (self === undefined || typeof self[name] !== 'function') {
      return self === undefined
    }
    rig.safelyOf(self, what, self[name], [event])
    return true
  }
})
