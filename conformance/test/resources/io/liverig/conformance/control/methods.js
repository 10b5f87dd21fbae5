'use strict';

// The methods of the API, those that pages bind to the tags included.
module.exports = [
  'on', 'off', 'setLogLevel', 'createPusher', 'getPusherInstance', 'enterRoom', 'exitRoom', 'setPusherAttributes',
  'getPusherAttributes', 'getPlayerList', 'setPlayerAttributes', 'getPlayerInstance', 'switchStreamType',
  'pusherEventHandler', 'pusherNetStatusHandler', 'pusherErrorHandler', 'pusherBGMStartHandler',
  'pusherBGMProgressHandler', 'pusherBGMCompleteHandler', 'pusherAudioVolumeNotify', 'playerEventHandler',
  'playerFullscreenChange', 'playerNetStatus', 'playerAudioVolumeNotify',
];
