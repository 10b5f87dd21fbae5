'use strict';

/** https://cloud.tencent.com/document/product/647/17018#pusherAttributes, and what else the tag binds. */
function pusherDefaults() {
  return {
    url: '',
    mode: 'RTC',
    autopush: false,
    enableCamera: false,
    enableMic: false,
    enableAgc: false,
    enableAns: false,
    enableEarMonitor: false,
    enableAutoFocus: true,
    enableZoom: false,
    minBitrate: 600,
    maxBitrate: 900,
    videoWidth: 360,
    videoHeight: 640,
    beautyLevel: 0,
    whitenessLevel: 0,
    videoOrientation: 'vertical',
    videoAspect: '9:16',
    frontCamera: 'front',
    enableRemoteMirror: false,
    localMirror: 'auto',
    enableBackgroundMute: false,
    audioQuality: 'high',
    audioVolumeType: 'voicecall',
    audioReverbType: 0,
    waitingImage: '',
    waitingImageHash: '',
    beautyStyle: 'smooth',
    filter: '',
    netStatus: {},
  };
}

/** https://cloud.tencent.com/document/product/647/17018#playerAttributes, and what an item carries besides. */
function playerDefaults(profile) {
  return {
    src: '',
    mode: 'RTC',
    autoplay: true,
    muteAudio: profile.mutedAtFirst,
    muteVideo: profile.mutedAtFirst,
    orientation: 'vertical',
    objectFit: 'fillCrop',
    enableBackgroundMute: false,
    minCache: 1,
    maxCache: 2,
    soundMode: 'speaker',
    enableRecvMessage: false,
    autoPauseIfNavigate: true,
    autoPauseIfOpenNative: true,
    isVisible: true,
    _definitionType: 'main',
    netStatus: {},
    userID: '',
    streamType: '',
    streamID: '',
    id: '',
    hasVideo: false,
    hasAudio: false,
    volume: 0,
    // Null and not undefined: setData refuses undefined.
    playerContext: null,
  };
}

/** A shared screen is shown whole, and heard without being asked for. */
const SCREEN_SHARE = { muteAudio: false, objectFit: 'contain' };

module.exports = { pusherDefaults, playerDefaults, SCREEN_SHARE };
