'use strict';

// What WeChat offers an implementation: wx, its native contexts and timers, all of them on record.

const { describe, encode } = require('./values.js');

const PUSHER = [
  'start', 'stop', 'pause', 'resume', 'switchCamera', 'snapshot', 'toggleTorch', 'sendMessage', 'playBGM', 'stopBGM',
  'pauseBGM', 'resumeBGM', 'setBGMVolume', 'setMICVolume', 'startPreview', 'stopPreview', 'startDumpAudio',
  'stopDumpAudio',
];
const PLAYER = ['play', 'stop', 'mute', 'pause', 'resume', 'snapshot', 'requestFullScreen', 'exitFullScreen'];

class WeChat {
  /** `note` writes a row of the trace, `idOf` numbers an object, `decode` makes a value of a step's JSON. */
  constructor(note, idOf, decode) {
    this._note = note;
    this._idOf = idOf;
    this._decode = decode;
    this._answers = new Map();
    this._timers = [];
    this._numbers = 0;
    this._contexts = 0;
    this._missing = new Set();
    /** Whether the console is on record; it never shows anything. */
    this.notesConsole = false;
  }

  /** Have modules that are loaded from now on do without one of the globals. */
  without(name) {
    this._missing.add(name);
  }

  get isWaiting() {
    return this._timers.length > 0;
  }

  /** Script what a method answers from now on. */
  script(step) {
    this._answers.set(step.method, step);
  }

  /** What a module finds in place of the globals: wx to clearInterval, in the order of PARAMETERS. */
  globals() {
    const set = (action, delay, ...rest) => this._later(action, rest);
    const clear = (number) => {
      this._timers = this._timers.filter((timer) => timer.number !== number);
    };
    const timer = this._missing.has('setTimeout') ? undefined : set;
    return [this._wx(), () => ({ globalData: {} }), this._console(), timer, clear, () => 0, () => undefined];
  }

  _console() {
    if (this._missing.has('console')) return undefined;
    const console = {};
    ['log', 'info', 'warn', 'error', 'debug'].forEach((method) => {
      console[method] = (...said) => {
        if (this.notesConsole) this._note('console', { method, text: said.map(String).join(' ') });
      };
    });
    return console;
  }

  /** Run what is due; tells whether there was anything. */
  fireTimers() {
    const due = this._timers;
    this._timers = [];
    due.forEach((timer) => {
      try {
        timer.action(...timer.rest);
      } catch (thrown) {
        this._note('apart', { error: describe(thrown) });
      }
    });
    return due.length > 0;
  }

  _later(action, rest) {
    this._numbers += 1;
    this._timers.push({ number: this._numbers, action, rest });
    return this._numbers;
  }

  _wx() {
    const wx = {
      createLivePusherContext: (...args) => this._native('pusher', PUSHER, args),
      createLivePlayerContext: (...args) => this._native('player', PLAYER, args),
    };
    ['request', 'getSystemInfo', 'getStorage', 'saveImageToPhotosAlbum'].forEach((method) => {
      wx[method] = (options) => {
        this._note('wx', { method, args: encode([options], true) });
        this._answer(method, options, {});
      };
    });
    wx.getStorageSync = () => '';
    wx.getSystemInfoSync = () => ({});
    return wx;
  }

  _native(tag, methods, args) {
    this._contexts += 1;
    const context = this._contexts;
    this._note('create', { tag, context, args: encode(args), ids: args.map((arg) => this._idOf(arg)) });
    const native = {};
    methods.forEach((method) => {
      native[method] = (...given) => {
        this._note('native', { tag, context, method, args: encode(given), ids: given.map((arg) => this._idOf(arg)) });
        this._answer(method, given[0], method === 'snapshot' ? { tempImagePath: 'tmp/picture.jpg' } : {});
      };
    });
    return native;
  }

  /** Call back as scripted by an `answer`, or with success; at once for what wx itself answers at once. */
  _answer(method, options, usual) {
    const script = this._answers.get(method) || { how: 'success', value: Object.assign({ errMsg: `${method}:ok` }, usual) };
    if (options === null || typeof options !== 'object' || script.how === 'never') return;
    const reply = () => {
      const value = this._decode(script.value);
      this._note('answer', { method, how: script.how });
      [script.how, 'complete'].forEach((name) => {
        if (typeof options[name] === 'function') options[name](value);
      });
    };
    if (method === 'getSystemInfo' || script.now === true) reply();
    else this._later(reply, []);
  }
}

module.exports = WeChat;
