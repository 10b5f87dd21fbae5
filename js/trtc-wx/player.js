'use strict';

const saveSnapshot = require('./snapshot.js');

/**
 * What getPlayerInstance(id) gives: the native live-player of one stream. The native context is made
 * when first used. What begins with `_` is for the SDK alone.
 * https://cloud.tencent.com/document/product/647/17018#playerInstance
 */
class Player {
  constructor(id, pageContext, readStream) {
    this.id = id;
    this._pageContext = pageContext;
    this._readStream = readStream;
    this._context = undefined;
  }

  /** The attributes of the tag now; an empty object once the stream is gone. */
  get playerAttributes() {
    const stream = this._readStream();
    return stream === undefined ? {} : stream.toItem();
  }

  play(options) {
    return this._native().play(options);
  }

  stop(options) {
    return this._native().stop(options);
  }

  pause(options) {
    return this._native().pause(options);
  }

  resume(options) {
    return this._native().resume(options);
  }

  mute(options) {
    return this._native().mute(options);
  }

  snapshot() {
    return saveSnapshot(this._native());
  }

  requestFullScreen(params) {
    return new Promise((resolve, reject) => {
      this._native().requestFullScreen({ direction: params.direction, success: resolve, fail: reject });
    });
  }

  requestExitFullScreen() {
    return new Promise((resolve, reject) => {
      this._native().exitFullScreen({ success: resolve, fail: reject });
    });
  }

  /** Let go of the stream, which has left the list; stop what plays it. */
  _retire() {
    this._readStream = () => undefined;
    if (this._context !== undefined) this._context.stop();
  }

  _native() {
    if (this._context === undefined) {
      this._context = wx.createLivePlayerContext(this.id, this._pageContext);
    }
    return this._context;
  }
}

module.exports = Player;
