'use strict';

const saveSnapshot = require('./snapshot.js');

// Methods of the native context that a page calls through the instance, argument and all.
// https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.html
const FORWARDED = [
  'start',
  'stop',
  'pause',
  'resume',
  'playBGM',
  'pauseBGM',
  'resumeBGM',
  'stopBGM',
  'setBGMVolume',
  'setMICVolume',
  'startPreview',
  'stopPreview',
  'sendMessage',
  'toggleTorch',
  'startDumpAudio',
  'stopDumpAudio',
];

/**
 * What createPusher() gives: the native live-pusher of the page. What begins with `_` is for the SDK alone.
 * https://cloud.tencent.com/document/product/647/17018#pusherInstance
 */
class Pusher {
  constructor(pageContext, attributes) {
    this._pageContext = pageContext;
    this._attributes = attributes;
    this._context = undefined;
    this._open();
  }

  get pusherAttributes() {
    return this._attributes.read();
  }

  snapshot() {
    return saveSnapshot(this._open());
  }

  /** Change the camera, and remember which one it is now. */
  switchCamera(options) {
    const isFront = this._attributes.get('frontCamera') === 'front';
    this._attributes.merge({ frontCamera: isFront ? 'back' : 'front' });
    this._open().switchCamera(options);
    return this._attributes.read();
  }

  /** Give the native context; after `_close()` a new one. */
  _open() {
    if (this._context === undefined) this._context = wx.createLivePusherContext(this._pageContext);
    return this._context;
  }

  /** Stop pushing and let go of the native context. */
  _close() {
    const context = this._context;
    this._context = undefined;
    if (context !== undefined) context.stop({});
  }
}

FORWARDED.forEach((name) => {
  Pusher.prototype[name] = function forward(options) {
    return this._open()[name](options);
  };
});

module.exports = Pusher;
