import TRTC from 'trtc-wx';

/** A call page as a user of the package writes it, checked against WeChat's own typings. */
Page({
  data: {
    pusher: {} as Partial<TRTC.PusherAttributes>,
    playerList: [] as TRTC.PlayerAttributes[],
    status: '',
    userCount: 0,
  },

  trtc: null as unknown as TRTC,
  heard: [] as TRTC.Event[],

  onLoad(query: Record<string, string | undefined>) {
    const profile = query.profile === 'package' ? 'package' : 'document';
    this.trtc = new TRTC(this, { profile });
    this.heard = [];
    const { EVENT } = this.trtc;
    (Object.keys(EVENT) as TRTC.EventCode[]).forEach((code) => {
      this.trtc.on(code, (event) => this.heard.push(event));
    });
    this.trtc.on(EVENT.LOCAL_JOIN, () => this.setData({ status: 'joined' }));
    this.trtc.on(TRTC.EVENT.KICKED_OUT, this.leave, this);
    this.trtc.on(EVENT.REMOTE_USER_JOIN, this.onUsers, this);
    this.trtc.on('REMOTE_USER_LEAVE', this.onUsers, this);
    this.trtc.on('REMOTE_VIDEO_ADD', this.onVideoAdd, this);
    this.trtc.on('REMOTE_AUDIO_ADD', ({ data }) => this.change(data.player.id, { muteAudio: false }));
    this.trtc.on('ERROR', function onError(event) {
      this.setData({ status: `${event.data.code}: ${event.data.message}` });
    }, this);
  },

  onReady() {
    this.trtc.createPusher({ beautyLevel: 5, frontCamera: 'front' });
    const pusher = this.trtc.enterRoom({
      sdkAppID: 1400000001, userID: 'alice', userSig: 'any', roomID: 1234, enableCamera: true, enableMic: true,
    });
    this.setData({ pusher }, () => this.trtc.getPusherInstance()?.start());
  },

  onUsers(event: TRTC.Event<'REMOTE_USER_JOIN' | 'REMOTE_USER_LEAVE'>) {
    const { userList, playerList } = event.data;
    this.setData({ playerList, userCount: userList.length });
  },

  onVideoAdd(event: TRTC.Event<'REMOTE_VIDEO_ADD'>) {
    this.change(event.data.id, { muteVideo: false, objectFit: 'contain' });
  },

  change(id: string, settings: TRTC.PlayerSettings) {
    this.setData({ playerList: this.trtc.setPlayerAttributes(id, settings) });
  },

  leave() {
    const { pusher, playerList } = this.trtc.exitRoom();
    this.setData({ pusher, playerList, status: 'left' });
  },

  /** Give what was heard so far as plain data; null stands for an event without data. */
  takeHeard() {
    const texts = this.heard.splice(0).map(({ eventCode, data }) => JSON.stringify({ eventCode, data: data ?? null }));
    return texts.map((text) => JSON.parse(text));
  },

  onPusherState(event: WechatMiniprogram.LivePusherStateChange) {
    this.trtc.pusherEventHandler(event);
  },

  onPusherNetStatus(event: WechatMiniprogram.LivePusherNetStatus) {
    this.trtc.pusherNetStatusHandler(event);
  },

  onPusherError(event: WechatMiniprogram.CustomEvent) {
    this.trtc.pusherErrorHandler(event);
  },

  onPusherVolume(event: WechatMiniprogram.CustomEvent) {
    this.trtc.pusherAudioVolumeNotify(event);
  },

  onPlayerState(event: WechatMiniprogram.LivePlayerStateChange) {
    this.trtc.playerEventHandler(event);
  },

  onPlayerNetStatus(event: WechatMiniprogram.LivePlayerNetStatus) {
    this.trtc.playerNetStatus(event);
  },

  onPlayerVolume(event: WechatMiniprogram.CustomEvent) {
    this.trtc.playerAudioVolumeNotify(event);
  },

  async onPlayerTap(event: WechatMiniprogram.TouchEvent) {
    const picture = await this.trtc.getPlayerInstance(event.currentTarget.dataset.streamid)?.snapshot();
    this.setData({ status: picture?.tempImagePath ?? 'no picture' });
  },
});
