'use strict';

/**
 * Event codes, each equal to its name.
 * https://cloud.tencent.com/document/product/647/17018#Event lists the first eighteen; the rest are
 * constants that pages written for the published package may name.
 */
const CODES = [
  'LOCAL_JOIN',
  'LOCAL_LEAVE',
  'KICKED_OUT',
  'REMOTE_USER_JOIN',
  'REMOTE_USER_LEAVE',
  'REMOTE_VIDEO_ADD',
  'REMOTE_VIDEO_REMOVE',
  'REMOTE_AUDIO_ADD',
  'REMOTE_AUDIO_REMOVE',
  'REMOTE_STATE_UPDATE',
  'LOCAL_NET_STATE_UPDATE',
  'REMOTE_NET_STATE_UPDATE',
  'REMOTE_AUDIO_VOLUME_UPDATE',
  'LOCAL_AUDIO_VOLUME_UPDATE',
  'VIDEO_FULLSCREEN_UPDATE',
  'BGM_PLAY_PROGRESS',
  'BGM_PLAY_COMPLETE',
  'ERROR',
  'BGM_PLAY_START',
  'PLAYER_WARNING',
  // Never raised here: no native message stands behind them.
  'BGM_PLAY_FAIL',
  'IM_READY',
  'IM_MESSAGE_RECEIVED',
  'IM_NOT_READY',
  'IM_KICKED_OUT',
  'IM_ERROR',
];

const EVENT = {};
CODES.forEach((code) => {
  EVENT[code] = code;
});

module.exports = Object.freeze(EVENT);
