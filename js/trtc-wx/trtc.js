'use strict';

const EVENT = require('./events.js');
const Emitter = require('./emitter.js');
const Log = require('./log.js');
const Notifications = require('./notifications.js');
const Pusher = require('./pusher.js');
const PusherAttributes = require('./pusher-attributes.js');
const PusherStates = require('./pusher-states.js');
const RemoteEvents = require('./remote-events.js');
const RemoteUsers = require('./remote-users.js');
const faultIn = require('./room-params.js');
const profileOf = require('./profile.js');
const { roomUrl } = require('./room-url.js');
const { detailOf } = require('./native-events.js');
const { isRecord } = require('./plain.js');

/**
 * Keeps the state of a call for a page: calls give the new state, which the page hands to setData;
 * the tags' events come in through the handlers below and go out as events of `EVENT`.
 * https://cloud.tencent.com/document/product/647/17018
 */
class TRTC {
  /** Pass the page as context. `options.profile` is `document` (default) or `package`. */
  constructor(context, options) {
    this.EVENT = EVENT;
    this._context = context;
    this._profile = profileOf(options);
    this._log = new Log();
    this._emitter = new Emitter(this._profile, this._log);
    this._users = new RemoteUsers(this._profile, context);
    this._attributes = new PusherAttributes(this._profile);
    this._pusher = null;
    this._inventsPlayers = false;
    this._notifications = new Notifications(this._emitter, this._users);
    const remoteEvents = new RemoteEvents(this._profile, this._emitter, this._users);
    this._states = new PusherStates(this._profile, this._emitter, this._users, remoteEvents);
  }

  on(code, handler, context) {
    this._emitter.on(code, handler, context);
  }

  off(code, handler) {
    this._emitter.off(code, handler);
  }

  /** 0 everything, 1 from information on, 2 from warnings on, 3 errors only (default), 4 nothing. */
  setLogLevel(level) {
    this._log.setLevel(level);
  }

  createPusher(pusherAttributes) {
    this._attributes = new PusherAttributes(this._profile, pusherAttributes);
    this._pusher = new Pusher(this._context, this._attributes);
    return this._pusher;
  }

  getPusherInstance() {
    return this._pusher;
  }

  /**
   * Take over the parameters and give the pusher attributes with the url of the room. With wrong
   * parameters ERROR tells what is wrong, and the url is null.
   */
  enterRoom(params) {
    this._expectPusher('enterRoom');
    const given = isRecord(params) ? params : {};
    const fault = faultIn(given, this._profile);
    if (fault === undefined) this._enter(given);
    else this._refuse(fault);
    const result = this._attributes.read();
    this._emitter.settle();
    return result;
  }

  _enter(params) {
    this._inventsPlayers = params.enableinfiniteanchor === 1;
    this._attributes.complete();
    this._attributes.merge(params);
    this._attributes.merge({ url: roomUrl(params) });
    if (this._pusher !== null) this._pusher._open();
    this._log.info(`enters the room as ${params.userID}`);
  }

  _refuse(fault) {
    this._attributes.merge({ url: null });
    if (!this._emitter.isHeard(EVENT.ERROR)) this._log.error(fault.message);
    this._emitter.emit(EVENT.ERROR, () => fault);
  }

  /** Leave the room and forget all of it but the listeners. The page sets both parts of the result. */
  exitRoom() {
    this._inventsPlayers = false;
    this._users.clear();
    this._expectPusher('exitRoom');
    this._attributes.reset();
    if (this._pusher !== null) this._pusher._close();
    const result = { pusher: this._attributes.read(), playerList: [] };
    this._emitter.emit(EVENT.LOCAL_LEAVE);
    this._emitter.settle();
    return result;
  }

  setPusherAttributes(config) {
    this._expectPusher('setPusherAttributes');
    this._attributes.merge(config);
    return this._attributes.read();
  }

  getPusherAttributes() {
    this._expectPusher('getPusherAttributes');
    return this._attributes.read();
  }

  getPlayerList() {
    return this._users.playerList();
  }

  setPlayerAttributes(id, config) {
    if (this._inventsPlayers) this._users.invent(id);
    this._users.change(id, (stream) => stream.set(config));
    return this._users.playerList();
  }

  getPlayerInstance(id) {
    return this._users.player(id);
  }

  /** Change a main stream to its small variant, or back. */
  switchStreamType(id) {
    this._users.change(id, (stream) => stream.switchVariant());
    return this._users.playerList();
  }

  pusherEventHandler(event) {
    this._states.handle(detailOf(event));
    this._emitter.settle();
  }

  pusherNetStatusHandler(event) {
    this._expectPusher('pusherNetStatusHandler');
    this._notifications.pusherNetStatus(event, this._attributes);
    this._emitter.settle();
  }

  pusherErrorHandler(event) {
    this._notifications.pusherError(event);
    this._emitter.settle();
  }

  pusherBGMStartHandler() {
    this._emitter.emit(EVENT.BGM_PLAY_START);
    this._emitter.settle();
  }

  pusherBGMProgressHandler(event) {
    this._notifications.musicProgress(event);
    this._emitter.settle();
  }

  pusherBGMCompleteHandler() {
    this._emitter.emit(EVENT.BGM_PLAY_COMPLETE);
    this._emitter.settle();
  }

  pusherAudioVolumeNotify(event) {
    this._expectPusher('pusherAudioVolumeNotify');
    this._notifications.pusherVolume(event, this._attributes);
    this._emitter.settle();
  }

  playerEventHandler(event) {
    this._notifications.playerState(event);
    this._emitter.settle();
  }

  playerFullscreenChange() {
    this._emitter.emit(EVENT.VIDEO_FULLSCREEN_UPDATE);
    this._emitter.settle();
  }

  playerNetStatus(event) {
    this._notifications.playerNetStatus(event);
    this._emitter.settle();
  }

  playerAudioVolumeNotify(event) {
    this._notifications.playerVolume(event);
    this._emitter.settle();
  }

  _expectPusher(method) {
    if (this._pusher !== null || this._profile.worksWithoutPusher) return;
    throw new TypeError(`${method}() needs a pusher: call createPusher() first`);
  }
}

TRTC.EVENT = EVENT;

module.exports = TRTC;
