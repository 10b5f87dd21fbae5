// These come every few hundred milliseconds; all others go to the console.
const OFTEN = /NET_STATE|VOLUME|BGM_PLAY_PROGRESS/;

/** What the page does when something happens in the room. */
export default {
  listen(trtc, EVENT) {
    for (const name of Object.keys(EVENT)) {
      if (!OFTEN.test(name)) trtc.on(EVENT[name], (event) => note(name, event));
    }
    trtc.on(EVENT.LOCAL_JOIN, this.onLocalJoin, this);
    trtc.on(EVENT.LOCAL_LEAVE, this.onLocalLeave, this);
    trtc.on(EVENT.KICKED_OUT, this.onKickedOut, this);
    trtc.on(EVENT.ERROR, this.onError, this);
    trtc.on(EVENT.REMOTE_USER_JOIN, this.onRemoteUserJoin, this);
    trtc.on(EVENT.REMOTE_USER_LEAVE, this.onRemoteUserLeave, this);
    trtc.on(EVENT.REMOTE_VIDEO_ADD, this.onRemoteVideoAdd, this);
    trtc.on(EVENT.REMOTE_VIDEO_REMOVE, this.onRemoteListChange, this);
    trtc.on(EVENT.REMOTE_AUDIO_ADD, this.onRemoteAudioAdd, this);
    trtc.on(EVENT.REMOTE_AUDIO_REMOVE, this.onRemoteListChange, this);
    trtc.on(EVENT.REMOTE_NET_STATE_UPDATE, this.onRemoteListChange, this);
    trtc.on(EVENT.REMOTE_AUDIO_VOLUME_UPDATE, this.onRemoteListChange, this);
    trtc.on(EVENT.LOCAL_NET_STATE_UPDATE, this.onLocalNetState, this);
  },

  onLocalJoin() {
    this.setData({ status: `In room ${this.data.roomID} as ${this.data.userID}`, userCount: 1 });
  },

  onLocalLeave() {
    this.setData({ status: 'You left the room' });
  },

  onKickedOut() {
    wx.showToast({ title: 'You were removed from the room', icon: 'none' });
    this.leaveRoom();
    this.goBack();
  },

  onError(event) {
    const { code, message } = event.data;
    this.setData({ status: code === undefined ? message : `Error ${code}: ${message}` });
    wx.showToast({ title: 'The call has a problem', icon: 'none' });
  },

  onRemoteUserJoin(event) {
    const { userID, userList, playerList } = event.data;
    this.setData({ playerList, userCount: userList.length + 1 });
    wx.showToast({ title: `${userID} joined`, icon: 'none' });
  },

  onRemoteUserLeave(event) {
    const { userID, userList, playerList } = event.data;
    this.setData({ playerList, userCount: userList.length + 1 });
    wx.showToast({ title: `${userID} left`, icon: 'none' });
  },

  // A stream is not pulled until the page says so.
  onRemoteVideoAdd(event) {
    this.setData({
      playerList: this.TRTC.setPlayerAttributes(event.data.player.id, { muteVideo: false }),
    });
  },

  onRemoteAudioAdd(event) {
    this.setData({
      playerList: this.TRTC.setPlayerAttributes(event.data.player.id, { muteAudio: false }),
    });
  },

  onRemoteListChange(event) {
    this.setData({ playerList: event.data.playerList });
  },

  onLocalNetState(event) {
    this.setData({ 'pusher.netStatus': event.data.pusher.netStatus });
  },
};

function note(name, event) {
  const { userID, player } = (event && event.data) || {};
  const who = userID || (player && player.userID);
  console.info(who ? `${name} ${who}` : name);
}
