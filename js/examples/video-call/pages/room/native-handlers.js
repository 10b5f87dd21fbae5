/**
 * What room.wxml binds on live-pusher and live-player: every event goes on to trtc-wx as it is.
 * Spread these into a page that keeps its TRTC as `this.TRTC`.
 */
export default {
  _pusherStateChangeHandler(event) {
    this.TRTC.pusherEventHandler(event);
  },

  _pusherNetStatusHandler(event) {
    this.TRTC.pusherNetStatusHandler(event);
  },

  _pusherErrorHandler(event) {
    this.TRTC.pusherErrorHandler(event);
  },

  _pusherBGMStartHandler(event) {
    this.TRTC.pusherBGMStartHandler(event);
  },

  _pusherBGMProgressHandler(event) {
    this.TRTC.pusherBGMProgressHandler(event);
  },

  _pusherBGMCompleteHandler(event) {
    this.TRTC.pusherBGMCompleteHandler(event);
  },

  _pusherAudioVolumeNotify(event) {
    this.TRTC.pusherAudioVolumeNotify(event);
  },

  _playerStateChange(event) {
    this.TRTC.playerEventHandler(event);
  },

  _playerNetStatus(event) {
    this.TRTC.playerNetStatus(event);
  },

  _playerAudioVolumeNotify(event) {
    this.TRTC.playerAudioVolumeNotify(event);
  },

  _playerFullscreenChange(event) {
    this.TRTC.playerFullscreenChange(event);
  },
};
