// The app of every generated program: components live in its list, observers and lifetimes write in its log.
const SPECIAL = { undefined: undefined, NaN: NaN, Infinity: Infinity, '-Infinity': -Infinity }

function copy(value) {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(copy)
  const copied = {}
  for (const key of Object.keys(value)) copied[key] = copy(value[key])
  return copied
}

function decode(value) {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(decode)
  if (typeof value.$ === 'string') return SPECIAL[value.$]
  const copied = {}
  for (const key of Object.keys(value)) copied[key] = decode(value[key])
  return copied
}

App({
  log: [],
  live: [],
  jobs: [],

  note(...words) {
    if (this.log.length < 500) this.log.push(copy(words))
  },

  /** What crosses from the view to the logic layer of a device has no undefined members; one engine in one thread keeps them. */
  crossed(value) {
    return JSON.parse(JSON.stringify(value))
  },

  /** Registers a component step by step; inits are what its init functions do. */
  build(builder, { behaviors = [], options, externalClasses, properties = {}, data, observers = {}, lifetimes = {}, ...rest }, inits) {
    const { pageLifetimes = {}, relations = {}, methods = {}, ...old } = rest
    let made = builder
    const each = (members, step) => Object.keys(members).forEach(name => (made = step(name, members[name])))
    behaviors.forEach(behavior => (made = made.behavior(behavior)))
    if (options) made = made.options(options)
    if (externalClasses) made = made.externalClasses(externalClasses)
    each(properties, (name, property) => made.property(name, property))
    if (data) made = made.data(() => copy(data))
    each(observers, (path, call) => made.observer(path, call))
    each(old, (name, call) => made.lifetime(name, call))
    each(lifetimes, (name, call) => made.lifetime(name, call))
    each(pageLifetimes, (name, call) => made.pageLifetime(name, call))
    each(relations, (key, relation) => made.relation(key, relation))
    made = made.methods(methods)
    inits.forEach(init => (made = made.init(init)))
    made.register()
  },

  enter(component) {
    this.live.push(component)
  },

  leave(component) {
    this.live = this.live.filter(each => each !== component)
  },

  changes(pairs) {
    const changes = {}
    for (const [path, value] of pairs) changes[path] = decode(value)
    return changes
  },

  value: decode,

  /** A device's view finds all handlers of a tap before the logic layer runs one of them: what they set, they set later. */
  after(job) {
    this.jobs.push(job)
  },

  forget() {
    this.jobs = []
    this.log = []
    this.live = []
  },

  look(page) {
    for (const job of this.jobs.splice(0)) job()
    const seen = { log: this.log, components: this.live.map(({ is, id, data }) => ({ is, id, data: copy(data) })) }
    if (page) seen.data = copy(page.data)
    this.log = []
    return seen
  },
})
