// What getPusherInstance() and getPlayerInstance() give: the native contexts of the tags.
// https://cloud.tencent.com/document/product/647/17018#pusherInstance and #playerInstance
import { PlayerAttributes, PusherAttributes } from './attributes';

/** What a native call answers. */
export interface NativeResult {
  errMsg: string;
  errCode?: number;
}

/** How WeChat's own calls tell what became of them; all are optional. */
export interface Callbacks {
  success?: (result: NativeResult) => void;
  fail?: (reason: NativeResult) => void;
  complete?: (result: NativeResult) => void;
}

/** A picture that is in the album now. */
export interface Snapshot {
  /** The file that was saved. */
  tempImagePath: string;
  /** Pixels, as text on some clients. */
  width?: number | string;
  /** Pixels, as text on some clients. */
  height?: number | string;
  errMsg?: string;
}

/** Music to play under the call. */
export interface Music extends Callbacks {
  url: string;
}

/** How loud, from 0 to 1. */
export interface Volume extends Callbacks {
  volume: number;
}

/** The page's live-pusher. Methods without a word here pass their argument on to the native context. */
export interface Pusher {
  /** The attributes of the tag now. */
  readonly pusherAttributes: PusherAttributes;
  /** Push; of a room's address this means to enter. Call it once setData() has set the url. */
  start(options?: Callbacks): void;
  /** Stop pushing; the others see you leave. */
  stop(options?: Callbacks): void;
  pause(options?: Callbacks): void;
  resume(options?: Callbacks): void;
  /** Turn to the other camera; gives the attributes with the new frontCamera. */
  switchCamera(options?: Callbacks): PusherAttributes;
  /** Take a picture and save it to the album; rejects when either fails. */
  snapshot(): Promise<Snapshot>;
  playBGM(music: Music): void;
  pauseBGM(options?: Callbacks): void;
  resumeBGM(options?: Callbacks): void;
  stopBGM(options?: Callbacks): void;
  setBGMVolume(volume: Volume): void;
  setMICVolume(volume: Volume): void;
  startPreview(options?: Callbacks): void;
  stopPreview(options?: Callbacks): void;
  /** Send a text along with the picture. */
  sendMessage(message: Callbacks & { msg: string }): void;
  /** Turn the torch on or off. */
  toggleTorch(options?: Callbacks): void;
  startDumpAudio(options?: Callbacks): void;
  stopDumpAudio(options?: Callbacks): void;
}

/** The live-player of one stream. Once the stream is gone, it is of no more use. */
export interface Player {
  /** The id of the item and of the tag. */
  readonly id: string;
  /** The item of the player list now; empty once the stream is gone. */
  readonly playerAttributes: Partial<PlayerAttributes>;
  /** Play; needed only where autoplay is off. */
  play(options?: Callbacks): void;
  stop(options?: Callbacks): void;
  pause(options?: Callbacks): void;
  resume(options?: Callbacks): void;
  mute(options?: Callbacks): void;
  /** Take a picture and save it to the album; rejects when either fails. */
  snapshot(): Promise<Snapshot>;
  /** Fill the screen: 0 upright, 90 and -90 on either side. */
  requestFullScreen(params: { direction: 0 | 90 | -90 }): Promise<NativeResult>;
  requestExitFullScreen(): Promise<NativeResult>;
}
