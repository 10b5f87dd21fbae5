const HIGHEST_ROOM = 4294967295;

Page({
  data: {
    userID: '',
    roomID: '',
    hint: '',
  },

  onLoad() {
    this.setData({ userID: getApp().globalData.userID });
  },

  onUserIDInput(event) {
    this.setData({ userID: event.detail.value.trim(), hint: '' });
  },

  onRoomIDInput(event) {
    this.setData({ roomID: event.detail.value.trim(), hint: '' });
  },

  onEnterTap() {
    const { userID, roomID } = this.data;
    const hint = hintFor(userID, Number(roomID));
    this.setData({ hint });
    if (hint) return;
    getApp().globalData.userID = userID;
    wx.navigateTo({
      url: `/pages/room/room?roomID=${Number(roomID)}&userID=${encodeURIComponent(userID)}`,
    });
  },
});

function hintFor(userID, roomID) {
  if (!/^[A-Za-z0-9_-]+$/.test(userID)) return 'A name has letters, digits, _ and - only';
  const isRoom = Number.isInteger(roomID) && roomID >= 1 && roomID <= HIGHEST_ROOM;
  return isRoom ? '' : `A room is a number from 1 to ${HIGHEST_ROOM}`;
}
