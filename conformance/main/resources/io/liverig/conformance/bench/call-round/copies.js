// No SDK: as much of one as the round needs, which does nothing but copy a list of players for each event.
// What it costs is what handing lists over costs by its nature.

const DEFAULTS = {
  src: '', mode: 'RTC', autoplay: true, muteAudio: true, muteVideo: true, orientation: 'vertical',
  objectFit: 'fillCrop', enableBackgroundMute: false, minCache: 1, maxCache: 2, soundMode: 'speaker',
  enableRecvMessage: false, autoPauseIfNavigate: true, autoPauseIfOpenNative: true, isVisible: true,
  _definitionType: 'main', netStatus: {}, userID: '', streamType: 'main', streamID: '', id: '',
  hasVideo: true, hasAudio: true, volume: 0, playerContext: null,
}

const TOLD = {
  1031: ['REMOTE_USER_JOIN'],
  1032: ['REMOTE_VIDEO_REMOVE', 'REMOTE_AUDIO_REMOVE', 'REMOTE_USER_LEAVE'],
  1033: ['REMOTE_VIDEO_ADD'],
  1034: ['REMOTE_AUDIO_ADD'],
}

module.exports = class Copies {
  constructor() {
    this.players = []
    this.handlers = {}
  }

  setLogLevel() {}

  createPusher() {}

  on(code, handler) {
    this.handlers[code] = handler
  }

  setPlayerAttributes() {
    return this.players.map((player) => ({ ...player, netStatus: {} }))
  }

  pusherEventHandler(event) {
    const { code } = event.detail
    TOLD[code].forEach((told) => {
      if (told === 'REMOTE_VIDEO_ADD') this.players.push({ ...DEFAULTS })
      if (told === 'REMOTE_AUDIO_REMOVE') this.players.pop()
      const adds = /_ADD$/.test(told)
      this.handlers[told]({ data: { player: DEFAULTS, playerList: adds ? [] : this.setPlayerAttributes() } })
    })
  }
}
