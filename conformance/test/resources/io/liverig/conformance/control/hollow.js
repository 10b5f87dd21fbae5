'use strict';

// Every method gives a value of the right type with nothing in it.

class Instance {
  constructor() {
    this.pusherAttributes = {};
    this.playerAttributes = {};
  }
}

[
  'start', 'stop', 'pause', 'resume', 'playBGM', 'pauseBGM', 'resumeBGM', 'stopBGM', 'setBGMVolume', 'setMICVolume',
  'startPreview', 'stopPreview', 'sendMessage', 'toggleTorch', 'startDumpAudio', 'stopDumpAudio', 'switchCamera',
  'play', 'mute',
].forEach((name) => {
  Instance.prototype[name] = () => undefined;
});
['snapshot', 'requestFullScreen', 'requestExitFullScreen'].forEach((name) => {
  Instance.prototype[name] = () => Promise.resolve({});
});

const RESULTS = {
  createPusher: () => new Instance(),
  getPusherInstance: () => new Instance(),
  getPlayerInstance: () => new Instance(),
  enterRoom: () => ({}),
  setPusherAttributes: () => ({}),
  getPusherAttributes: () => ({}),
  exitRoom: () => ({ pusher: {}, playerList: [] }),
  getPlayerList: () => [],
  setPlayerAttributes: () => [],
  switchStreamType: () => [],
};

class TRTC {
  constructor() {
    this.EVENT = {};
  }
}

require('./methods.js').forEach((name) => {
  TRTC.prototype[name] = RESULTS[name] || (() => undefined);
});

module.exports = TRTC;
