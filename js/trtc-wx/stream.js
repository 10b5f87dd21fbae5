'use strict';

const { cloneDeep, isContainer, isRecord } = require('./plain.js');
const { playerDefaults, SCREEN_SHARE } = require('./defaults.js');
const { switchVariant } = require('./room-url.js');

// What the room decides: a page cannot set it, or the item would no longer be found.
const FIXED = ['id', 'streamID', 'userID', 'streamType', 'hasVideo', 'hasAudio', '__proto__'];

/**
 * One stream of a remote user. Immutable: every change gives a new stream. Values are copied by
 * spreading, which keeps the shape of the defaults: many times cheaper than Object.assign.
 */
class Stream {
  constructor(values, nested, playUrl) {
    this._values = values;
    // The names of the values that a copy has to copy through and through.
    this._nested = nested;
    // What the room reported last, if anything; src may be its small variant or the page's own.
    this._playUrl = playUrl;
  }

  static create(userID, streamType, profile) {
    const id = Stream.idOf(userID, streamType);
    const values = Object.assign(
      playerDefaults(profile),
      streamType === 'aux' ? SCREEN_SHARE : undefined,
      { userID, streamType, streamID: id, id },
    );
    return new Stream(values, ['netStatus']);
  }

  static idOf(userID, streamType) {
    return `${userID}_${streamType}`;
  }

  get id() {
    return this._values.id;
  }

  get isOn() {
    return this._values.hasVideo || this._values.hasAudio;
  }

  has(flag) {
    return this._values[flag];
  }

  /** Take over a flag, hasVideo or hasAudio, and the play url that a message reports. */
  report(flag, isOn, playUrl) {
    const isNewUrl = typeof playUrl === 'string' && playUrl !== '' && playUrl !== this._playUrl;
    if (!isNewUrl && this._values[flag] === isOn) return this;
    const values = { ...this._values };
    values[flag] = isOn;
    if (isNewUrl) values.src = this._isSmall ? switchVariant(playUrl) : playUrl;
    return new Stream(values, this._nested, isNewUrl ? playUrl : this._playUrl);
  }

  /** Take over what a page or a notification sets; undefined leaves the old value. */
  set(attributes) {
    if (!isRecord(attributes)) return this;
    const values = { ...this._values };
    let nested = this._nested;
    Object.keys(attributes).forEach((name) => {
      if (attributes[name] === undefined || FIXED.indexOf(name) >= 0) return;
      values[name] = cloneDeep(attributes[name]);
      if (isContainer(values[name]) && nested.indexOf(name) < 0) nested = nested.concat(name);
    });
    return new Stream(values, nested, this._playUrl);
  }

  /** Change between the main stream and its small variant. A shared screen has no small one. */
  switchVariant() {
    if (this._values.streamType !== 'main') return this;
    return this.set({
      src: switchVariant(String(this._values.src)),
      _definitionType: this._isSmall ? 'main' : 'small',
    });
  }

  get _isSmall() {
    return this._values._definitionType === 'small';
  }

  /** The item as pages get it: theirs to keep and to change. */
  toItem() {
    const item = { ...this._values };
    this._nested.forEach((name) => {
      item[name] = cloneDeep(item[name]);
    });
    return item;
  }
}

module.exports = Stream;
