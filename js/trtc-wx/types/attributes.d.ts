// The attributes of live-pusher and live-player as trtc-wx keeps them for setData.
// https://cloud.tencent.com/document/product/647/17018#pusherAttributes and #playerAttributes

/** What a tag last said of its network; empty until it has. */
export interface NetStatus {
  /** kbps */
  videoBitrate?: number;
  /** kbps */
  audioBitrate?: number;
  /** Frames a second. */
  videoFPS?: number;
  /** Seconds between two key frames. */
  videoGOP?: number;
  /** kbps */
  netSpeed?: number;
  /** Grows as the network gets less steady. */
  netJitter?: number;
  /** 1 is the best; the larger, the worse. */
  netQualityLevel?: number;
  /** Pixels. */
  videoWidth?: number;
  /** Pixels. */
  videoHeight?: number;
  /** Whatever else the client reports. */
  [field: string]: unknown;
}

/** Who enters which room, and how. What of it is given stays among the pusher attributes. */
export interface RoomParams {
  /** The number of your TRTC application. */
  sdkAppID: number | string;
  /** Without Chinese characters. */
  userID: string;
  /** What your server signed for this userID. */
  userSig: string;
  /** A whole number from 1 to 4294967295, or its digits. */
  roomID: number | string;
  /** A room with a name; goes before roomID. Without Chinese characters. */
  strRoomID: string;
  /** `rtc` (default) for calls, `live` for broadcasts; or a scene as the room's address names it. */
  scene: 'rtc' | 'live' | 'videocall' | 'audiocall' | 'voicechatroom';
  /** Comes back in the callbacks of cloud recording; up to 64 letters, digits, `_` and `-`. */
  userDefineRecordId: string;
  /** The same, as pages of the published package spell it. */
  userDefineRecordID: string;
  /** The permission ticket, for applications that check one. */
  privateMapKey: string;
  /** The stream's name on a CDN. */
  streamID: string;
  /** Marks a stream of sound alone. */
  pureAudioMode: number | string;
  /** What comes unasked: 1 sound and picture (default), 2 sound, 3 picture, 4 nothing. */
  recvMode: 1 | 2 | 3 | 4;
  /** 1 to send a small variant besides the main stream; see switchStreamType(). */
  encsmall: 0 | 1;
  /** 1 to send black frames while the camera is off. */
  enableBlackStream: 0 | 1;
  /** 1 for rooms without a limit of publishers, which announce nobody: setPlayerAttributes() then makes items. */
  enableinfiniteanchor: 0 | 1;
  /** The cloud to enter; `PRO` by default. */
  cloudenv: string;
}

/** What to bind on live-pusher. Every default is here, and of the room what enterRoom() was given. */
export interface PusherAttributes extends Partial<RoomParams> {
  /** The room's address: empty before enterRoom(), null after an enterRoom() with wrong parameters. */
  url: string | null;
  /** `RTC` (default) for calls. */
  mode: 'RTC' | 'live' | 'SD' | 'HD' | 'FHD' | 'QVGA' | 'HVGA';
  /** Off by default: the page calls start(). */
  autopush: boolean;
  /** Off by default. */
  enableCamera: boolean;
  /** Off by default. */
  enableMic: boolean;
  /** Automatic gain; makes noise louder too. */
  enableAgc: boolean;
  /** Noise suppression; takes music for noise. */
  enableAns: boolean;
  /** Hear yourself in the earphones. */
  enableEarMonitor: boolean;
  /** On by default. */
  enableAutoFocus: boolean;
  /** Zoom with two fingers. */
  enableZoom: boolean;
  /** kbps, 600 by default. */
  minBitrate: number;
  /** kbps, 900 by default; choose it with the size of the picture. */
  maxBitrate: number;
  /** Pixels, 360 by default; goes before videoAspect. */
  videoWidth: number;
  /** Pixels, 640 by default; goes before videoAspect. */
  videoHeight: number;
  /** 0 (off) to 9. */
  beautyLevel: number;
  /** 0 (off) to 9. */
  whitenessLevel: number;
  videoOrientation: 'vertical' | 'horizontal';
  videoAspect: '3:4' | '9:16';
  /** The camera to begin with; switchCamera() changes it. */
  frontCamera: 'front' | 'back';
  /** Whether others see a mirrored picture. */
  enableRemoteMirror: boolean;
  /** Whether the preview is mirrored; `auto` mirrors the front camera only. */
  localMirror: 'auto' | 'enable' | 'disable';
  /** Silence while the program is in the background. */
  enableBackgroundMute: boolean;
  /** 48 kHz or 16 kHz. */
  audioQuality: 'high' | 'low';
  /** Which volume of the phone counts. */
  audioVolumeType: 'auto' | 'media' | 'voicecall';
  /** Off, KTV, small room, hall, deep, bright, metallic, magnetic. */
  audioReverbType: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;
  /** Shown to others while the program is in the background. */
  waitingImage: string;
  /** The MD5 of that picture. */
  waitingImageHash: string;
  beautyStyle: 'smooth' | 'nature';
  filter:
    | ''
    | 'standard'
    | 'pink'
    | 'nostalgia'
    | 'blues'
    | 'romantic'
    | 'cool'
    | 'fresher'
    | 'solor'
    | 'aestheticism'
    | 'whitening'
    | 'cerisered';
  netStatus: NetStatus;
  /** 0 to 100; there once the tag has told it. */
  volume?: number;
}

/** What enterRoom() takes: user, signature, a room by its number or its name, and any pusher attribute. */
export type EnterParams = Pick<RoomParams, 'sdkAppID' | 'userID' | 'userSig'> &
  (Pick<RoomParams, 'roomID'> | Pick<RoomParams, 'strRoomID'>) &
  Partial<PusherAttributes>;

/** One item of the player list: what to bind on one live-player, and what the room knows of its stream. */
export interface PlayerAttributes {
  /** The play address. */
  src: string;
  mode: 'RTC' | 'live';
  /** On by default. */
  autoplay: boolean;
  /** True until the page subscribes; false from the start in the profile `package`, and for a shared screen. */
  muteAudio: boolean;
  /** True until the page subscribes; false from the start in the profile `package`. */
  muteVideo: boolean;
  orientation: 'vertical' | 'horizontal';
  /** `fillCrop`; `contain` for a shared screen. */
  objectFit: 'contain' | 'fillCrop';
  /** Silence while the program is in the background. */
  enableBackgroundMute: boolean;
  /** Seconds, 1 by default. */
  minCache: number;
  /** Seconds, 2 by default. */
  maxCache: number;
  soundMode: 'speaker' | 'ear';
  /** Whether SEI messages are received. */
  enableRecvMessage: boolean;
  /** On by default. */
  autoPauseIfNavigate: boolean;
  /** On by default. */
  autoPauseIfOpenNative: boolean;
  /** The page's own, true at first. */
  isVisible: boolean;
  /** Which variant of a main stream plays; switchStreamType() changes it. */
  _definitionType: 'main' | 'small';
  netStatus: NetStatus;
  /** 0 to 100. */
  volume: number;
  /** Always null; pages of the published package may name it. */
  playerContext: null;
  /** Whose stream it is. */
  userID: string;
  /** The camera with the microphone, or a shared screen. */
  streamType: 'main' | 'aux';
  /** The same as `id`. */
  streamID: string;
  /** `userID_streamType`: what setPlayerAttributes() and getPlayerInstance() ask for. */
  id: string;
  hasVideo: boolean;
  hasAudio: boolean;
}

/** What a page may set on an item of the player list; the rest the room decides. */
export type PlayerSettings = Partial<
  Omit<PlayerAttributes, 'id' | 'streamID' | 'userID' | 'streamType' | 'hasVideo' | 'hasAudio'>
>;
