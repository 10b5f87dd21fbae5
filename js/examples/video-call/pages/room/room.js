import TRTC from 'trtc-wx.js';
import { sdkAppID, userSigOf } from '../../config.js';
import nativeHandlers from './native-handlers.js';
import callListeners from './call-listeners.js';

const BEAUTY = 5;

Page(Object.assign({}, nativeHandlers, callListeners, {
  data: {
    userID: '',
    roomID: 0,
    pusher: {},
    playerList: [],
    status: '',
    userCount: 0,
    inCall: false,
  },

  onLoad(options) {
    this.setData({ userID: options.userID, roomID: Number(options.roomID) });
    this.autoJoin = options.autoJoin !== 'false';
    this.TRTC = new TRTC(this);
    this.listen(this.TRTC, this.TRTC.EVENT);
  },

  onReady() {
    if (this.autoJoin) this.enterRoom();
  },

  onShow() {
    wx.setKeepScreenOn({ keepScreenOn: true });
  },

  onHide() {
    wx.setKeepScreenOn({ keepScreenOn: false });
  },

  onUnload() {
    wx.setKeepScreenOn({ keepScreenOn: false });
    this.leaveRoom();
  },

  enterRoom() {
    this.setData({ inCall: true, status: 'Entering' });
    // A new pusher for every entry: not every SDK can enter again with the one that has left.
    this.TRTC.createPusher({ beautyLevel: BEAUTY });
    this.setData({
      pusher: this.TRTC.enterRoom({
        sdkAppID,
        userID: this.data.userID,
        userSig: userSigOf(this.data.userID),
        roomID: this.data.roomID,
        enableCamera: true,
        enableMic: true,
      }),
    }, () => {
      // Without a url the parameters were wrong, and ERROR has told so.
      if (this.data.inCall && this.data.pusher.url) this.TRTC.getPusherInstance().start();
    });
  },

  leaveRoom() {
    if (!this.data.inCall) return;
    const { pusher, playerList } = this.TRTC.exitRoom();
    this.setData({ pusher, playerList, inCall: false, userCount: 0 });
  },

  goBack() {
    if (getCurrentPages().length > 1) wx.navigateBack();
  },

  onJoinTap() {
    this.enterRoom();
  },

  onHangUpTap() {
    this.leaveRoom();
    this.goBack();
  },

  onMicTap() {
    this.setPusher({ enableMic: !this.data.pusher.enableMic });
  },

  onCameraTap() {
    this.setPusher({ enableCamera: !this.data.pusher.enableCamera });
  },

  onBeautyTap() {
    this.setPusher({ beautyLevel: this.data.pusher.beautyLevel > 0 ? 0 : BEAUTY });
  },

  setPusher(attributes) {
    this.setData({ pusher: this.TRTC.setPusherAttributes(attributes) });
  },

  onSwitchCameraTap() {
    const pusherInstance = this.TRTC.getPusherInstance();
    pusherInstance.switchCamera();
    this.setData({ pusher: pusherInstance.pusherAttributes });
  },

  /** Tap a player to see it on the whole screen, tap again to come back. */
  onPlayerTap(event) {
    const { streamid } = event.currentTarget.dataset;
    const player = this.TRTC.getPlayerInstance(streamid);
    if (!player) return;
    const change = this.fullScreen === streamid
      ? player.requestExitFullScreen()
      : player.requestFullScreen({ direction: 0 });
    this.fullScreen = this.fullScreen === streamid ? undefined : streamid;
    change.catch(() => wx.showToast({ title: 'Full screen failed', icon: 'none' }));
  },
}));
