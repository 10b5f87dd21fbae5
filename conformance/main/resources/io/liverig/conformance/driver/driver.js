'use strict';

// Runs steps against one trtc-wx implementation and tells all that could be seen from outside.
// The contract, for hosts and readers of traces, is INTERPRETING.md beside the suite.

const load = require('./load.js');
const WeChat = require('./wechat.js');
const World = require('./world.js');
const { EVENTS, everyName } = require('./codes.js');
const { guarded, describe, isError, encode, define, cyclic, Thing, toRow } = require('./values.js');
const { apply, assign, create, freeze, isArray, iterator, keys, parse, push, stringify, Error, Number, OwnMap } = require('./safe.js');

/** The names that a host gives to the function it makes of each file of the implementation. */
exports.PARAMETERS = [
  'require', 'module', 'exports', 'wx', 'getApp', 'console',
  'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval',
].join(', ');

/** Open an implementation: `factories` are its files as functions, by path; `entry` is one of the paths. */
exports.open = function open(factories, entry) {
  return (request) => new Run(factories, entry, parse(request));
};

const MOST_ROUNDS = 20;

class Run {
  constructor(factories, entry, request) {
    this._factories = factories;
    this._entry = entry;
    this._steps = request.steps;
    this._globals = request.globals || {};
    this._world = new World(request.seed || 0, this._globals);
    this._next = 0;
    this._rounds = 0;
    this._rows = [];
    this._names = new OwnMap();
    this._ids = new OwnMap();
    this._modules = new OwnMap();
    this._wechat = new WeChat(
      (kind, fields) => this._row(kind, fields),
      (value) => this._idOf(value),
      (json) => this._decode(json),
    );
    this._kept = [];
    this._depth = 0;
    this._event = undefined;
  }

  /** Do the steps up to the next `drain`; false when all is done. Promise jobs run between two calls. */
  advance() {
    const fired = this._rounds > 0 && this._wechat.fireTimers();
    while (this._next < this._steps.length) {
      const at = this._next;
      this._next += 1;
      if (this._steps[at].op === 'drain') {
        this._rounds = 1;
        return true;
      }
      this._do(this._steps[at], at);
    }
    this._rounds += 1;
    if (this._rounds <= 2 || ((fired || this._wechat.isWaiting) && this._rounds < MOST_ROUNDS)) return true;
    this._compareKept();
    return false;
  }

  /** What was seen, and what has become of the globals that the request gave; `spoilt` when nothing else can run here. */
  trace() {
    const isSpoilt = !this._world.leave();
    let rows = '';
    for (let i = 0; i < this._rows.length; i += 1) rows += (i === 0 ? '' : ',') + toRow(this._rows[i]);
    return `{"rows":[${rows}],"globals":${stringify(this._globals)}${isSpoilt ? ',"spoilt":true' : ''}}`;
  }

  _row(kind, fields) {
    const row = { step: this._at, kind };
    if (this._depth > 0) row.depth = this._depth;
    push(this._rows, assign(row, fields));
    return row;
  }

  _do(step, at) {
    this._at = at;
    this._world.goOn();
    try {
      const result = this[`_op_${step.op}`](step);
      if (step.op !== 'call' && step.op !== 'new') return;
      if (step.as !== undefined) this._names.set(step.as, result);
      this._returned(result, step);
    } catch (thrown) {
      this._row('throw', { error: describe(thrown) });
    }
    if (step.look !== undefined) this._op_look(step);
  }

  _returned(result, step) {
    const isObject = typeof result === 'object' && result !== null;
    const row = this._row('return', { value: encode(result, step.show === true) });
    if (!isObject) return;
    row.id = this._idOf(result);
    this._follow(result, row.id);
  }

  /** Write down how a promise ends. What throws when it is asked is one that is rejected, as `await` takes it. */
  _follow(promise, id) {
    const settled = (how) => (value) => {
      this._row('settled', { promise: id, how, value: isError(value) ? describe(value) : encode(value) });
    };
    try {
      const { then } = promise;
      if (typeof then === 'function') apply(then, promise, [settled('fulfilled'), settled('rejected')]);
    } catch (thrown) {
      settled('rejected')(thrown);
    }
  }

  _op_new(step) {
    const TRTC = this._module(step.module || 0);
    return step.options === undefined
      ? new TRTC(this._page(step))
      : new TRTC(this._page(step), this._decode(step.options));
  }

  /** Evaluate the implementation, and do nothing with it but tell what it exports, or where it throws. */
  _op_load(step) {
    const files = new OwnMap();
    try {
      const exported = load(this._factories, this._entry, this._wechat.globals(), files);
      this._row('load', { isClass: load.classOf(exported) !== undefined, exports: guarded(() => encode(exported)) });
    } catch (thrown) {
      this._row('throw', { error: describe(thrown), at: guarded(() => load.where(files, thrown)) });
    }
  }

  _page(step) {
    const name = step.page || 'page';
    if (!this._names.has(name)) this._names.set(name, { route: `pages/${name}/${name}` });
    return this._names.get(name);
  }

  _op_let(step) {
    const value = this._decode(step.value);
    this._names.set(step.as, value);
    this._row('let', { as: step.as, id: this._idOf(value) });
  }

  _op_call(step) {
    const on = this._named(step.on);
    return apply(on[step.method], on, this._decode(step.args || []));
  }

  _op_show(step) {
    const value = this._named(step.of);
    this._row('show', { of: step.of, value: encode(value, true), id: this._idOf(value) });
  }

  _op_get(step) {
    const value = this._named(step.of)[step.name];
    if (step.as !== undefined) this._names.set(step.as, value);
    this._row('get', { of: step.of, id: this._idOf(value) });
  }

  _op_set(step) {
    let target = this._decode(step.of);
    const last = step.path.length - 1;
    for (let i = 0; i < last; i += 1) target = target[step.path[i]];
    target[step.path[last]] = this._decode(step.value);
  }

  /** Write down the player list and, unless `look` is `list`, the pusher's attributes. */
  _op_look(step) {
    const trtc = this._named(step.on);
    const row = this._row('state', { on: step.on, playerList: guarded(() => encode(trtc.getPlayerList(), true)) });
    if (step.look !== 'list') row.pusher = guarded(() => pusherOf(trtc));
  }

  _op_console() {
    this._wechat.notesConsole = true;
  }

  _op_without(step) {
    this._wechat.without(step.name);
  }

  _op_answer(step) {
    this._wechat.script(step);
  }

  /** Listen to every code, with `all` to every name that one can guess. `lists` reads the list inside the handler; `keep` compares each payload once more at the end. */
  _op_watch(step) {
    const trtc = this._named(step.on);
    const codes = step.all === true ? everyName(trtc.EVENT, step.also || []) : step.codes || EVENTS;
    for (let i = 0; i < codes.length; i += 1) {
      const code = codes[i];
      trtc.on(code, (event) => {
        const row = this._row('event', { on: step.on, code: String(code), event: encode(event, true) });
        if (step.lists === true) row.list = guarded(() => encode(trtc.getPlayerList(), true));
        if (step.keep === true) push(this._kept, { event, row: this._rows.length - 1 });
      });
    }
  }

  _op_listener(step) {
    const run = this;
    let left = step.times === undefined ? Infinity : step.times;
    this._names.set(step.as, function listener(event) {
      const heard = { by: step.as, this: this === undefined ? 0 : run._idOf(this) };
      // A getter tells the moment at which it is first read: a page may read late.
      if (step.unread !== true) heard.event = encode(event, step.bare !== true);
      run._row('heard', heard);
      if (left === 0) return;
      left -= 1;
      run._nested(step.does || [], event);
      if (step.throws === true) throw new Error(`listener ${step.as}`);
      if (step.throws !== undefined && step.throws !== false) {
        throw step.throws !== null && step.throws.$ === 'error' ? new Error(`listener ${step.as}`) : run._decode(step.throws);
      }
    });
  }

  _nested(steps, event) {
    const at = this._at;
    const outer = this._event;
    this._event = event;
    this._depth += 1;
    for (let i = 0; i < steps.length; i += 1) this._do(steps[i], at);
    this._depth -= 1;
    this._event = outer;
  }

  _named(name) {
    return this._names.get(name);
  }

  _idOf(value) {
    if (!this._ids.has(value)) this._ids.set(value, this._ids.size + 1);
    return this._ids.get(value);
  }

  /** Make a value of a step's JSON. */
  _decode(json) {
    if (json === null || typeof json !== 'object') return json;
    if (isArray(json)) {
      const list = [];
      for (let i = 0; i < json.length; i += 1) push(list, this._decode(json[i]));
      return list;
    }
    if (json.$ !== undefined) return this._special(json);
    const value = {};
    const names = keys(json);
    for (let i = 0; i < names.length; i += 1) define(value, names[i], this._decode(json[names[i]]));
    return value;
  }

  _special(json) {
    switch (json.$) {
      case 'ref': return this._named(json.name);
      case 'event': return this._ofEvent(json.path);
      case 'json': return stringify(this._decode(json.value));
      case 'frozen': return freeze(this._decode(json.value));
      case 'cyclic': return cyclic();
      case 'bare': return assign(create(null), this._decode(json.value));
      case 'thing': return new Thing();
      case 'function': return () => undefined;
      case 'symbol': return iterator;
      case 'undefined': return undefined;
      default: return Number(json.$);
    }
  }

  _ofEvent(path) {
    let value = this._event;
    for (let i = 0; i < path.length; i += 1) value = value[path[i]];
    return value;
  }

  /** Evaluate the implementation anew, with a wx and timers of its own. */
  _module(number) {
    if (!this._modules.has(number)) {
      const loaded = load(this._factories, this._entry, this._wechat.globals(), new OwnMap());
      this._modules.set(number, load.classOf(loaded));
    }
    return this._modules.get(number);
  }

  _compareKept() {
    for (let i = 0; i < this._kept.length; i += 1) {
      const kept = this._kept[i];
      const now = encode(kept.event, true);
      if (now.json !== this._rows[kept.row].event.json) this._row('changed', { row: kept.row, event: now });
    }
  }
}

/** The attributes as a page can read them: of the instance, which every version has. */
function pusherOf(trtc) {
  const pusher = trtc.getPusherInstance();
  return pusher ? encode(pusher.pusherAttributes, true) : null;
}
