'use strict';

const EVENT = require('./events.js');
const usersIn = require('./native-messages.js');
const Stream = require('./stream.js');

const KINDS = {
  hasVideo: { added: EVENT.REMOTE_VIDEO_ADD, removed: EVENT.REMOTE_VIDEO_REMOVE },
  hasAudio: { added: EVENT.REMOTE_AUDIO_ADD, removed: EVENT.REMOTE_AUDIO_REMOVE },
};

/** What a user takes along when leaving, in the order in which it is told. */
const TAKEN_ALONG = [
  { streamType: 'main', flag: 'hasVideo' },
  { streamType: 'main', flag: 'hasAudio' },
  { streamType: 'aux', flag: 'hasVideo' },
];

/** Turns what the room reports of remote users into state, and then into events. */
class RemoteEvents {
  constructor(profile, emitter, users) {
    this._profile = profile;
    this._emitter = emitter;
    this._users = users;
  }

  joined(message) {
    this._forEach(message, (entry) => {
      this._users.join(entry.userid);
      this._emitUser(EVENT.REMOTE_USER_JOIN, entry.userid);
    });
  }

  left(message) {
    this._forEach(message, (entry) => this._leave(entry.userid));
  }

  videoChanged(message) {
    this._forEach(message, (entry) => {
      // `small` is a variant of main and no stream of its own.
      if (entry.streamtype !== 'main' && entry.streamtype !== 'aux') return;
      this._change(entry.userid, entry.streamtype, 'hasVideo', Boolean(entry.hasvideo), entry.playurl);
    });
  }

  /** Audio always belongs to the main stream, whatever the message says. */
  audioChanged(message) {
    this._forEach(message, (entry) => {
      this._change(entry.userid, 'main', 'hasAudio', Boolean(entry.hasaudio), entry.playurl);
    });
  }

  /** A listener may leave the room; what the message says after that is of no room any more. */
  _forEach(message, act) {
    const stay = this._users.stay;
    usersIn(message).every((entry) => {
      act(entry);
      return this._users.stay === stay;
    });
  }

  _change(userID, streamType, flag, isOn, playUrl) {
    if (!this._users.has(userID)) return;
    const stream = this._users.report(userID, streamType, flag, isOn, playUrl);
    this._emitStream(isOn ? KINDS[flag].added : KINDS[flag].removed, stream);
  }

  _leave(userID) {
    const taken = TAKEN_ALONG.every((part) => this._takeAlong(userID, part));
    if (!taken) return;
    this._users.leave(userID);
    this._emitUser(EVENT.REMOTE_USER_LEAVE, userID);
  }

  /** Tell that a part is gone, if there was one; false when the user is no longer there afterwards. */
  _takeAlong(userID, part) {
    if (!this._users.has(userID)) return false;
    const stream = this._users.stream(Stream.idOf(userID, part.streamType));
    if (stream === undefined || !stream.has(part.flag)) return true;
    const shown = this._profile.leaveLowersFlagsFirst
      ? this._users.report(userID, part.streamType, part.flag, false)
      : stream;
    this._emitStream(KINDS[part.flag].removed, shown);
    return this._users.has(userID);
  }

  _emitUser(code, userID) {
    this._emitter.emit(code, () => this._users.describe({ userID }));
  }

  _emitStream(code, stream) {
    this._emitter.emit(code, () => this._users.describe({ player: stream.toItem(), id: stream.id }));
  }
}

module.exports = RemoteEvents;
