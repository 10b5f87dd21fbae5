/*
 * What setData costs, and what makes it cheaper:
 * https://developers.weixin.qq.com/miniprogram/dev/framework/custom-component/update-perf-stat.html ,
 * https://developers.weixin.qq.com/miniprogram/dev/framework/view/initial-rendering-cache.html
 *
 * Each setData is an update with a number of its own; one within another is a part of it; one within an observer of the
 * same component is merged into the update that the observer hears of. The numbers begin with the first listener. The
 * times are those of the rig's clock, on which scripts and updates take none: they differ only while a page is not shown
 * yet.
 */
(function (rig) {
  'use strict'
  const { append, each, has, isArray, keys, parse } = rig.own
  const host = rig.host
  const listeners = rig.own.weakMap()
  const passive = rig.own.weakMap()
  const running = []
  let updates = 0

  const tell = function (at, instance, result) {
    const report = () => {
      const heard = listeners.get(instance)
      if (heard !== undefined) {
        result.updateStartTimestamp = result.updateEndTimestamp = host.now()
        rig.own.apply(heard.listener, undefined, [result])
      }
    }
    host.afterData(at.page, rig.keepCallback(report, instance))
  }

  const pathsOf = (data) => rig.own.only(each(keys(data), (key) => rig.path(key)), (path) => isArray(path))

  /** Does what a setData does, and tells the listener of its page or component of it. */
  rig.measured = function (instance, data, work) {
    const state = rig.stateOf(instance)
    const merged = state !== undefined && state.updates !== undefined
    const parent = running[running.length - 1]
    const id = merged && parent !== undefined ? parent : ++updates
    const heard = listeners.get(instance)
    const result = { updateProcessId: id, isMergedUpdate: merged }
    if (heard !== undefined) {
      if (!merged && parent !== undefined) {
        result.parentUpdateProcessId = parent
      }
      if (heard.paths) {
        result.dataPaths = pathsOf(data || {})
      }
      result.pendingStartTimestamp = host.now()
    }
    append(running, id)
    try {
      work()
    } finally {
      running.length--
    }
    if (heard !== undefined) {
      tell(heard.at, instance, result)
    }
  }

  const presentPassive = function (self) {
    if (passive.get(self) !== undefined) {
      return passive.get(self)
    }
    const config = parse(host.componentConfig(self.is))
    return has(config, 'enablePassiveEvent') ? config.enablePassiveEvent : false
  }

  const methods = {
    setUpdatePerformanceListener(self, at, given) {
      const listener = given[1]
      listeners.set(self, typeof listener === 'function'
        ? { listener, paths: !!(given[0] && given[0].withDataPaths), at }
        : undefined)
    },
    // What the cache would show at the next start of the program is not drawn here.
    setInitialRenderingCache() {
      host.notice('setInitialRenderingCache', 'the rig draws no cache of a page; the call changes nothing')
    },
    // Published as types alone: a page's events are passive as its enablePassiveEvent says, or as was set last.
    // https://www.npmjs.com/package/miniprogram-api-typings
    setPassiveEvent(self, at, given) {
      passive.set(self, given[0])
    },
    getPassiveEvent(self, at, given) {
      const config = presentPassive(self)
      if (typeof given[0] === 'function') {
        rig.own.soon(() => rig.safelyOf(self, 'callback of getPassiveEvent', given[0], [config]))
      }
    },
  }

  /** Does what a method of a page or a component does; at says the page and the number of the instance. */
  rig.measure = (name, self, at, given) => methods[name](self, at, given)
})
