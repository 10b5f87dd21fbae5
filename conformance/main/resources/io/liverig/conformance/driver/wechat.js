'use strict';

// What WeChat offers an implementation: wx, its native contexts and timers, all of them on record.

const { apply, assign, create, push, split, test, String } = require('./safe.js');
const { describe, encode } = require('./values.js');
const NAMES = require('./wx-names.js');

const PUSHER = [
  'start', 'stop', 'pause', 'resume', 'switchCamera', 'snapshot', 'toggleTorch', 'sendMessage', 'playBGM', 'stopBGM',
  'pauseBGM', 'resumeBGM', 'setBGMVolume', 'setMICVolume', 'startPreview', 'stopPreview', 'startDumpAudio',
  'stopDumpAudio',
];
const PLAYER = ['play', 'stop', 'mute', 'pause', 'resume', 'snapshot', 'requestFullScreen', 'exitFullScreen'];
const LOG = { log() {}, info() {}, warn() {}, error() {}, debug() {}, setFilterMsg() {}, addFilterMsg() {}, tag: () => LOG };
const CONSOLE = ['log', 'info', 'warn', 'error', 'debug'];
const ANSWERED = ['request', 'getSystemInfo', 'getStorage', 'saveImageToPhotosAlbum'];

/** The one whose run goes on; the functions below are made once for all runs. */
let current;

/** Every name that WeChat documents, as a function that says it is not implemented. */
const LACKING = {};
NAMES.forEach((name) => {
  const parts = split(name, '.');
  const last = parts.pop();
  let at = LACKING;
  parts.forEach((part) => {
    at[part] = at[part] || {};
    at = at[part];
  });
  at[last] = (...args) => current._lacks(name, args);
});

/** A value as the console writes it, whatever its own words do. */
function textOf(value) {
  try {
    return String(value);
  } catch (thrown) {
    return '?';
  }
}

class WeChat {
  /** `note` writes a row of the trace, `idOf` numbers an object, `decode` makes a value of a step's JSON. */
  constructor(note, idOf, decode) {
    this._note = note;
    this._idOf = idOf;
    this._decode = decode;
    this._answers = create(null);
    this._timers = [];
    this._numbers = 0;
    this._contexts = 0;
    this._missing = [];
    /** Whether the console is on record; it never shows anything. */
    this.notesConsole = false;
    current = this;
  }

  /** Have modules that are loaded from now on do without one of the globals. */
  without(name) {
    push(this._missing, name);
  }

  get isWaiting() {
    return this._timers.length > 0;
  }

  /** Script what a method answers from now on. */
  script(step) {
    this._answers[step.method] = step;
  }

  /** What a module finds in place of the globals: wx to clearInterval, in the order of PARAMETERS. */
  globals() {
    const set = (action, delay, ...rest) => this._later(action, rest);
    const clear = (number) => {
      const kept = [];
      for (let i = 0; i < this._timers.length; i += 1) if (this._timers[i].number !== number) push(kept, this._timers[i]);
      this._timers = kept;
    };
    const timer = this._lacksGlobal('setTimeout') ? undefined : set;
    return [this._wx(), () => ({ globalData: {} }), this._console(), timer, clear, () => 0, () => undefined];
  }

  _lacksGlobal(name) {
    for (let i = 0; i < this._missing.length; i += 1) if (this._missing[i] === name) return true;
    return false;
  }

  _console() {
    if (this._lacksGlobal('console')) return undefined;
    const console = {};
    for (let i = 0; i < CONSOLE.length; i += 1) {
      const method = CONSOLE[i];
      console[method] = (...said) => {
        if (!this.notesConsole) return;
        let text = '';
        for (let k = 0; k < said.length; k += 1) text += `${k > 0 ? ' ' : ''}${textOf(said[k])}`;
        this._note('console', { method, text });
      };
    }
    return console;
  }

  /** Run what is due; tells whether there was anything. */
  fireTimers() {
    const due = this._timers;
    this._timers = [];
    for (let i = 0; i < due.length; i += 1) {
      try {
        apply(due[i].action, undefined, due[i].rest);
      } catch (thrown) {
        this._note('apart', { error: describe(thrown) });
      }
    }
    return due.length > 0;
  }

  _later(action, rest) {
    this._numbers += 1;
    push(this._timers, { number: this._numbers, action, rest });
    return this._numbers;
  }

  _wx() {
    const wx = create(LACKING);
    wx.createLivePusherContext = (...args) => this._native('pusher', PUSHER, args);
    wx.createLivePlayerContext = (...args) => this._native('player', PLAYER, args);
    for (let i = 0; i < ANSWERED.length; i += 1) {
      const method = ANSWERED[i];
      wx[method] = (options) => {
        this._note('wx', { method, args: encode([options], true) });
        this._answer(method, options, { how: 'success', value: { errMsg: `${method}:ok` } });
      };
    }
    wx.getLogManager = () => LOG;
    wx.getRealtimeLogManager = () => LOG;
    wx.getStorageSync = () => '';
    wx.getSystemInfoSync = () => ({});
    wx.nextTick = (action) => {
      this._later(action, []);
    };
    wx.env = { USER_DATA_PATH: 'http://usr' };
    return wx;
  }

  /** A function of wx that the driver does not have: on record, and it fails, as one of a foreign platform does. */
  _lacks(method, args) {
    this._note('wx', { method, args: encode(args, true) });
    if (!test(/Sync$/, method)) {
      this._answer(method, args[0], { how: 'fail', value: { errMsg: `${method}:fail is not implemented by the driver` } });
    }
  }

  _native(tag, methods, args) {
    this._contexts += 1;
    const context = this._contexts;
    this._note('create', { tag, context, args: encode(args), ids: this._idsOf(args) });
    const native = {};
    for (let i = 0; i < methods.length; i += 1) {
      const method = methods[i];
      native[method] = (...given) => {
        this._note('native', { tag, context, method, args: encode(given), ids: this._idsOf(given) });
        const value = { errMsg: `${method}:ok` };
        if (method === 'snapshot') value.tempImagePath = 'tmp/picture.jpg';
        this._answer(method, given[0], { how: 'success', value });
      };
    }
    return native;
  }

  _idsOf(values) {
    const ids = [];
    for (let i = 0; i < values.length; i += 1) push(ids, this._idOf(values[i]));
    return ids;
  }

  /** Call back as scripted by an `answer`, or as usual; at once for what wx itself answers at once. */
  _answer(method, options, usual) {
    const script = this._answers[method] || usual;
    if (options === null || typeof options !== 'object' || script.how === 'never') return;
    const reply = () => {
      const value = this._decode(script.value);
      this._note('answer', { method, how: script.how });
      if (typeof options[script.how] === 'function') options[script.how](value);
      if (typeof options.complete === 'function') options.complete(value);
    };
    if (method === 'getSystemInfo' || script.now === true) reply();
    else this._later(reply, []);
  }
}

module.exports = WeChat;
