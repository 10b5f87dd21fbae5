const { players } = require('../../players.js')

const noop = function () {}

Component({
  data: { playerList: [] },

  lifetimes: {
    attached() {
      this.setData({ playerList: players(50) })
    },
  },

  methods: {
    setOne(muted) {
      this.setData({ 'playerList[3].muteAudio': muted })
    },

    replaceAll(muted) {
      const playerList = players(50)
      playerList[3].muteAudio = muted
      this.setData({ playerList })
    },

    onPlayerState: noop,
    onPlayerNet: noop,
    onPlayerVolume: noop,
    onPlayerFullscreen: noop,
  },
})
