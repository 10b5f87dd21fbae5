/*
 * Relations: https://developers.weixin.qq.com/miniprogram/dev/framework/custom-component/relations.html
 * Which nodes are related, and in which order both sides hear of it, follows glass-easel (src/relation.ts).
 */
(function (rig) {
  'use strict'
  const { append, create, each, keys, only, parse } = rig.own
  const host = rig.host
  const PARENTS = { __proto__: null, parent: 'child', ancestor: 'descendant', 'parent-common-node': 'child-common-node' }
  const CHILDREN = { __proto__: null, child: 'parent', descendant: 'ancestor', 'child-common-node': 'parent-common-node' }
  const ORDER = ['parent-common-node', 'parent', 'ancestor']

  const targetOf = function (key, entry) {
    const target = entry.relation.target
    if (target !== undefined && typeof target !== 'string') {
      return rig.behaviorRecord(target) || rig.typeRecord(target) || rig.traitRecord(target)
    }
    return rig.componentRecord(host.componentPath(entry.owner, target || key))
  }

  /** Reads the relations of a component, once; those that cannot be are left out with a fault. */
  const linksOf = function (type) {
    if (type.links === undefined) {
      type.links = []
      const all = each(keys(type.relations), (key) => ({ key, owner: type.relations[key].owner, relation: type.relations[key].relation }))
      each(type.more || [], (entry) => append(all, entry))
      each(all, (entry) => {
        const { key, relation: given } = entry
        if (typeof given !== 'object' || given === null) {
          return
        }
        if (PARENTS[given.type] === undefined && CHILDREN[given.type] === undefined) {
          rig.definitionFault(entry.owner, 'relation "' + key + '" has no type that there is: ' + given.type)
          return
        }
        const target = targetOf(key, entry)
        if (target === undefined) {
          host.notice('relations', entry.owner + ': the target of relation "' + key + '" is no component and no behavior')
          return
        }
        append(type.links, { key, relation: given, target })
      })
    }
    return type.links
  }

  const mixes = (state, record) => (record.trait
    ? rig.traitOf(state, record) !== undefined
    : only(state.type.ancestors, (known) => known === record).length > 0)

  const otherSide = function (child, parent, link) {
    const wanted = PARENTS[link.relation.type]
    return mixes(parent, link.target)
      ? only(linksOf(parent.type), (other) => other.relation.type === wanted && mixes(child, other.target))[0]
      : undefined
  }

  const find = function (state, link) {
    const around = parse(host.ancestors(state.page, state.number))
    for (let i = 0; i < around.length; i++) {
      const parent = around[i] === 0 ? undefined : rig.componentState(around[i])
      const other = parent === undefined ? undefined : otherSide(state, parent, link)
      if (other !== undefined) {
        return { parent, other }
      }
      if (link.relation.type === 'parent-common-node' || (link.relation.type === 'parent' && around[i] !== 0)) {
        return undefined
      }
    }
    return undefined
  }

  const tell = function (name, child, link, found) {
    const say = (state, relation, target) => typeof relation[name] === 'function'
      && rig.guard(state, name + ' of relation "' + link.key + '"', relation[name], [target.instance])
    say(found.parent, found.other.relation, child)
    say(child, link.relation, found.parent)
  }

  const relink = function (state, link, leaves) {
    const before = state.links[link.key]
    const now = leaves ? undefined : find(state, link)
    state.links[link.key] = now
    const same = before && now && before.parent === now.parent && before.other === now.other
    if (before) {
      tell(same ? 'linkChanged' : 'unlinked', state, link, before)
    }
    if (now && !same) {
      tell('linked', state, link, now)
    }
    if (!leaves && !now && typeof link.relation.linkFailed === 'function') {
      rig.guard(state, 'linkFailed of relation "' + link.key + '"', link.relation.linkFailed, [])
    }
  }

  /** Looks for the nodes that a component is related to as the child: it has entered, moved or left. */
  rig.relate = function (state, leaves) {
    const links = linksOf(state.type)
    if (links.length > 0) {
      state.links = state.links || create(null)
      each(ORDER, (kind) => each(links, (link) => link.relation.type === kind && relink(state, link, leaves)))
    }
  }

  const collect = function (state, link, nodes, found) {
    each(nodes, (node) => {
      const number = node[0]
      const child = number === 0 ? undefined : rig.componentState(number)
      if (child !== undefined) {
        const linked = only(linksOf(child.type), (other) => {
          const held = child.links && child.links[other.key]
          return held && held.parent === state && held.other === link
        })
        each(linked, () => append(found, child.instance))
      }
      if (link.relation.type === 'descendant' || (link.relation.type === 'child' && number === 0)) {
        collect(state, link, node[1], found)
      }
    })
    return found
  }

  /** Returns the instances that a component is related to by the key of a relation. */
  rig.related = function (state, key) {
    const link = only(linksOf(state.type), (known) => known.key === key)[0]
    if (link === undefined) {
      host.notice('relations', state.path + ' has no relation "' + key + '"')
      return []
    }
    if (PARENTS[link.relation.type] !== undefined) {
      const held = state.links && state.links[key]
      return held ? [held.parent.instance] : []
    }
    return collect(state, link, parse(host.below(state.page, state.number)), [])
  }
})
