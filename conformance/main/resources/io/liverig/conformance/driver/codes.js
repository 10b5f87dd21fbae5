'use strict';

// The names under which a page may listen.

const EVENTS = [
  'LOCAL_JOIN', 'LOCAL_LEAVE', 'KICKED_OUT', 'REMOTE_USER_JOIN', 'REMOTE_USER_LEAVE', 'REMOTE_VIDEO_ADD',
  'REMOTE_VIDEO_REMOVE', 'REMOTE_AUDIO_ADD', 'REMOTE_AUDIO_REMOVE', 'REMOTE_STATE_UPDATE',
  'LOCAL_NET_STATE_UPDATE', 'REMOTE_NET_STATE_UPDATE', 'REMOTE_AUDIO_VOLUME_UPDATE',
  'LOCAL_AUDIO_VOLUME_UPDATE', 'VIDEO_FULLSCREEN_UPDATE', 'BGM_PLAY_START', 'BGM_PLAY_PROGRESS',
  'BGM_PLAY_COMPLETE', 'BGM_PLAY_FAIL', 'PLAYER_WARNING', 'ERROR', 'undefined',
];

// What comes out where a name is missing, is no text, or is written as other libraries write theirs.
const SLIPS = [undefined, null, NaN, 0, '', 'null', 'NaN', '0', 'false', '[object Object]', '*', 'event', 'error', 'message'];

/** Every name that one can guess: the known ones, those of the table, slips, and what else is asked for. */
function everyName(table, also) {
  const named = table !== null && typeof table === 'object' ? Object.keys(table).concat(Object.values(table)) : [];
  const lower = EVENTS.map((name) => name.toLowerCase());
  const camel = lower.map((name) => name.replace(/_(.)/g, (whole, letter) => letter.toUpperCase()));
  return Array.from(new Set(EVENTS.concat(named, SLIPS, lower, camel, also, also.map(String))));
}

module.exports = { EVENTS, everyName };
