// Fifty items as trtc-wx hands them out, for a page that shows each in a live-player.

function player(number) {
  const userID = `u${number}`
  const streamID = `${userID}_main`
  return {
    id: streamID, streamID, userID, streamType: 'main', _definitionType: 'main',
    src: `room://cloud.tencent.com/rtc?userid=${userID}&streamtype=main`,
    mode: 'RTC', autoplay: true, muteAudio: true, muteVideo: true, hasVideo: true, hasAudio: true, isVisible: true,
    orientation: 'vertical', objectFit: 'fillCrop', soundMode: 'speaker', minCache: 1, maxCache: 2, volume: 0,
    enableBackgroundMute: false, enableRecvMessage: false, autoPauseIfNavigate: true, autoPauseIfOpenNative: true,
    pictureInPicture: '', referrerPolicy: 'no-referrer', netStatus: {},
  }
}

function players(count) {
  const list = []
  for (let number = 0; number < count; number++) list.push(player(number))
  return list
}

module.exports = { players }
