// One call as a page of the API document sees it: all users join, publish picture and sound, and leave.
// The same text runs in a page of the rig and in Node.

const LISTED = ['REMOTE_USER_JOIN', 'REMOTE_USER_LEAVE', 'REMOTE_VIDEO_REMOVE', 'REMOTE_AUDIO_REMOVE']

const PULLED = { REMOTE_VIDEO_ADD: { muteVideo: false }, REMOTE_AUDIO_ADD: { muteAudio: false } }

/** Leave nothing of the host that takes part: what is measured is the SDK. */
function quieten(wx) {
  const nothing = function () {}
  const context = () => ({ start: nothing, stop: nothing })
  Object.assign(wx, {
    createLivePusherContext: context,
    createLivePlayerContext: context,
    getStorage: nothing,
    getStorageSync: nothing,
    getSystemInfo: nothing,
    request: nothing,
  })
}

/** Stands for the page; its setData takes the list over and does nothing further with it. */
function newPage() {
  const page = { data: {}, heard: 0 }
  page.setData = function (change) {
    page.data.playerList = change.playerList
  }
  return page
}

/** Listen as the document's page does: pull what is added, show every list. */
function listen(trtc, page) {
  LISTED.forEach((code) => trtc.on(code, (event) => {
    page.heard += 1
    page.setData({ playerList: event.data.playerList })
  }))
  Object.keys(PULLED).forEach((code) => trtc.on(code, (event) => {
    page.heard += 1
    page.setData({ playerList: trtc.setPlayerAttributes(event.data.player.id, PULLED[code]) })
  }))
}

/** Listen without a look at the lists. */
function listenOnly(trtc, page) {
  LISTED.concat(Object.keys(PULLED)).forEach((code) => trtc.on(code, () => {
    page.heard += 1
  }))
}

/** Play one round, and give the number of state events. */
function round(TRTC, users, readsLists) {
  const page = newPage()
  const trtc = new TRTC(page)
  trtc.setLogLevel(4)
  trtc.createPusher()
  const attach = readsLists ? listen : listenOnly
  attach(trtc, page)
  const names = Array.from({ length: users }, (none, index) => `user${index}`)
  let sent = 0
  const send = function (code, entry) {
    sent += 1
    trtc.pusherEventHandler({ detail: { code, message: JSON.stringify({ userlist: [entry] }) } })
  }
  names.forEach((userid) => send(1031, { userid }))
  names.forEach((userid) => {
    const playurl = `room://cloud.tencent.com/rtc?userid=${userid}&streamtype=main`
    send(1033, { userid, streamtype: 'main', hasvideo: true, playurl })
    send(1034, { userid, hasaudio: true, playurl })
  })
  names.forEach((userid) => send(1032, { userid }))
  if (page.heard !== 6 * users) throw new Error(`${page.heard} events were heard of ${users} users, not ${6 * users}`)
  return sent
}

module.exports = { quieten, round }
