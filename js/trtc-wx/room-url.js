'use strict';

const ROOM = 'room://cloud.tencent.com/rtc?';

// Only what would end or split a value: user signatures and ids reach the native side as they are.
const UNSAFE = /[\x00-\x20%&=#+?\x7f]/g;

function encode(value) {
  return String(value).replace(UNSAFE, (character) => {
    const hex = character.charCodeAt(0).toString(16).toUpperCase();
    return hex.length < 2 ? `%0${hex}` : `%${hex}`;
  });
}

function query(pairs) {
  return pairs.map((pair) => `${pair[0]}=${encode(pair[1])}`).join('&');
}

/** Build the url of live-pusher. The order of the values is the one the native side is used to. */
function roomUrl(params) {
  return ROOM + query([
    ['sdkappid', params.sdkAppID],
    params.strRoomID ? ['strroomid', params.strRoomID] : ['roomid', params.roomID],
    ['userid', params.userID],
    ['usersig', params.userSig],
    ['appscene', sceneOf(params)],
    ['encsmall', params.encsmall || 0],
    ['cloudenv', params.cloudenv || 'PRO'],
    ['enableBlackStream', params.enableBlackStream || ''],
    ['streamid', params.streamID || ''],
    // The document writes the one, published code reads the other.
    ['userdefinerecordid', params.userDefineRecordId || params.userDefineRecordID || ''],
    ['privatemapkey', params.privateMapKey || ''],
    ['pureaudiomode', params.pureAudioMode || ''],
    ['recvmode', params.recvMode || 1],
    ['enableinfiniteanchor', params.enableinfiniteanchor || 0],
    ['component', 1],
  ]);
}

function sceneOf(params) {
  return !params.scene || params.scene === 'rtc' ? 'videocall' : params.scene;
}

/** Build the url of a live-player for a stream that no message has announced. */
function streamUrl(userID, streamType) {
  return ROOM + query([['userid', userID], ['streamtype', streamType]]);
}

const VARIANT = /([?&]streamtype=)(main|small)(?=&|#|$)/;

/** Switch the url between the main stream and its small variant; other values stay as they are. */
function switchVariant(url) {
  return url.replace(VARIANT, (whole, name, variant) => name + (variant === 'main' ? 'small' : 'main'));
}

module.exports = { roomUrl, streamUrl, switchVariant };
