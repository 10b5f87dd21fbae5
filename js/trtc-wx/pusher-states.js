'use strict';

const EVENT = require('./events.js');

// Camera, microphone, encoders, network, room entry, signature.
// https://cloud.tencent.com/document/product/647/38313
const ERRORS = [-1301, -1302, -1303, -1304, -1307, -3301, -100018];

// How the native side says that we left of our own will; all else is a kick or a dissolved room.
const OWN_WILL = 'reason[0]';

/**
 * Turns the state codes of live-pusher into calls and events.
 * https://developers.weixin.qq.com/miniprogram/dev/component/live-pusher.html
 */
class PusherStates {
  constructor(profile, emitter, users, remoteEvents) {
    this._profile = profile;
    this._emitter = emitter;
    this._users = users;
    this._actions = new Map([
      [1018, () => emitter.emit(EVENT.LOCAL_JOIN)],
      [1019, (message) => this._leftRoom(message)],
      [1031, (message) => remoteEvents.joined(message)],
      [1032, (message) => remoteEvents.left(message)],
      [1033, (message) => remoteEvents.videoChanged(message)],
      [1034, (message) => remoteEvents.audioChanged(message)],
    ]);
    ERRORS.forEach((code) => {
      this._actions.set(code, (message) => emitter.emit(EVENT.ERROR, () => ({ code, message })));
    });
  }

  handle(detail) {
    const action = this._actions.get(this._codeOf(detail));
    if (action !== undefined) action(detail.message);
  }

  _codeOf(detail) {
    return this._profile.codeMayBeText ? Number(detail.code) : detail.code;
  }

  _leftRoom(message) {
    if (this._profile.leavingRoomClearsPlayers) this._users.clear();
    const byOwnWill = typeof message === 'string' && message.indexOf(OWN_WILL) >= 0;
    if (!byOwnWill) this._emitter.emit(EVENT.KICKED_OUT);
  }
}

module.exports = PusherStates;
