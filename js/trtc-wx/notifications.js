'use strict';

const EVENT = require('./events.js');
const { isRecord } = require('./plain.js');
const { detailOf, streamIdOf, asData } = require('./native-events.js');

const FIRST_WARNING = 6002;
const LAST_WARNING = 6005;

/** Turns what the tags report besides states (network, volume, music, errors) into events. */
class Notifications {
  constructor(emitter, users) {
    this._emitter = emitter;
    this._users = users;
  }

  pusherNetStatus(event, attributes) {
    const { info } = detailOf(event);
    if (!isRecord(info)) return;
    attributes.merge({ netStatus: info });
    this._emitPusher(EVENT.LOCAL_NET_STATE_UPDATE, attributes);
  }

  pusherVolume(event, attributes) {
    const { volume } = detailOf(event);
    if (volume === undefined) return;
    attributes.merge({ volume });
    this._emitPusher(EVENT.LOCAL_AUDIO_VOLUME_UPDATE, attributes);
  }

  pusherError(event) {
    const { errCode, errMsg } = detailOf(event);
    if (errCode === undefined && errMsg === undefined) return;
    this._emitter.emit(EVENT.ERROR, () => ({ code: errCode, message: errMsg }));
  }

  musicProgress(event) {
    const { progress, duration } = detailOf(event);
    this._emitter.emit(EVENT.BGM_PLAY_PROGRESS, () => ({ progress, duration }));
  }

  playerState(event) {
    if (!isRecord(event)) return;
    const { code } = detailOf(event);
    const isWarning = code >= FIRST_WARNING && code <= LAST_WARNING;
    this._emitter.emit(isWarning ? EVENT.PLAYER_WARNING : EVENT.REMOTE_STATE_UPDATE, () => asData(event));
  }

  playerNetStatus(event) {
    const { info } = detailOf(event);
    if (isRecord(info)) this._setOnPlayer(event, { netStatus: info }, EVENT.REMOTE_NET_STATE_UPDATE);
  }

  playerVolume(event) {
    const { volume } = detailOf(event);
    if (volume !== undefined) this._setOnPlayer(event, { volume }, EVENT.REMOTE_AUDIO_VOLUME_UPDATE);
  }

  _setOnPlayer(event, attributes, code) {
    const isKnown = this._users.change(streamIdOf(event), (stream) => stream.set(attributes));
    if (isKnown) this._emitter.emit(code, () => this._users.describePlayers({}));
  }

  _emitPusher(code, attributes) {
    this._emitter.emit(code, () => ({ pusher: attributes.copy() }));
  }
}

module.exports = Notifications;
