// The events of trtc-wx and what each of them carries.
// https://cloud.tencent.com/document/product/647/17018#Event
import { PlayerAttributes, PusherAttributes } from './attributes';

/** Somebody else in the room; a flag is there once it has been told. */
export interface RemoteUser {
  userID: string;
  hasMainVideo?: boolean;
  hasMainAudio?: boolean;
  /** A shared screen. */
  hasAuxVideo?: boolean;
}

/** Who has come or gone, and who is there now. */
export interface UserChange {
  userID: string;
  userList: RemoteUser[];
  playerList: PlayerAttributes[];
}

/** Which stream has changed, and who is there now. */
export interface StreamChange {
  /** The item as it is now, or as it was when it left the list. */
  player: PlayerAttributes;
  /** The item's id. */
  id: string;
  userList: RemoteUser[];
  playerList: PlayerAttributes[];
}

/** The new attributes of the pusher. */
export interface PusherChange {
  pusher: PusherAttributes;
}

/** The new player list. */
export interface PlayerListChange {
  playerList: PlayerAttributes[];
}

/** How far the music has come. */
export interface MusicProgress {
  /** Milliseconds. */
  progress: number;
  /** Milliseconds. */
  duration: number;
}

/** What went wrong: a code of the tag, or of the parameters of enterRoom(). */
export interface Failure {
  code: number;
  message: string;
}

/** A tag as its events name it. */
export interface NativeTarget {
  id?: string;
  offsetLeft?: number;
  offsetTop?: number;
  /** The data- attributes of the tag, in small letters. */
  dataset: { [name: string]: any };
}

/** What a live-player said of itself: the event of the tag, and beside it the fields of its detail. */
export interface PlayerState {
  /** A state of live-player. */
  code: number;
  message?: string;
  type?: string;
  timeStamp?: number;
  target?: NativeTarget;
  /** `dataset.streamid` is the id of the item. */
  currentTarget: NativeTarget & { dataset: { streamid: string } };
  mark?: { [name: string]: any };
  detail: { code: number; message?: string };
}

/** What `event.data` is, by event. */
export interface Events {
  /** We are in the room. */
  LOCAL_JOIN: undefined;
  /** We have left by exitRoom(). */
  LOCAL_LEAVE: undefined;
  /** We were removed, or the room was dissolved. */
  KICKED_OUT: undefined;
  /** Somebody came. */
  REMOTE_USER_JOIN: UserChange;
  /** Somebody went; of each stream it was told before. */
  REMOTE_USER_LEAVE: UserChange;
  /** Somebody sends a picture now. */
  REMOTE_VIDEO_ADD: StreamChange;
  /** Somebody sends no picture any more. */
  REMOTE_VIDEO_REMOVE: StreamChange;
  /** Somebody sends sound now. */
  REMOTE_AUDIO_ADD: StreamChange;
  /** Somebody sends no sound any more. */
  REMOTE_AUDIO_REMOVE: StreamChange;
  /** A live-player changed its state. */
  REMOTE_STATE_UPDATE: PlayerState;
  /** The network of our own stream; comes every two seconds or so. */
  LOCAL_NET_STATE_UPDATE: PusherChange;
  /** The network of a stream that we play. */
  REMOTE_NET_STATE_UPDATE: PlayerListChange;
  /** How loud others are. */
  REMOTE_AUDIO_VOLUME_UPDATE: PlayerListChange;
  /** How loud we are. */
  LOCAL_AUDIO_VOLUME_UPDATE: PusherChange;
  /** A live-player fills the screen now, or no longer. */
  VIDEO_FULLSCREEN_UPDATE: undefined;
  BGM_PLAY_PROGRESS: MusicProgress;
  /** The music is over. */
  BGM_PLAY_COMPLETE: undefined;
  /** The tag has failed, or enterRoom() was given wrong parameters. */
  ERROR: Failure;
  /** The music has begun. */
  BGM_PLAY_START: undefined;
  /** A live-player warns: states 6002 to 6005. */
  PLAYER_WARNING: PlayerState;
}

/** Constants for pages written for the published package; nothing raises these. */
export type SilentCode =
  | 'BGM_PLAY_FAIL'
  | 'IM_READY'
  | 'IM_MESSAGE_RECEIVED'
  | 'IM_NOT_READY'
  | 'IM_KICKED_OUT'
  | 'IM_ERROR';

/** Every event code; each is equal to its name. */
export type EventCode = keyof Events | SilentCode;

/** What `EVENT` is. */
export type EventTable = { readonly [C in EventCode]: C };

/** What a listener gets. `Event` alone is any of them: `event.eventCode` tells which. */
export type Event<C extends EventCode = EventCode> = {
  [K in C]: { eventCode: K; data: K extends keyof Events ? Events[K] : unknown };
}[C];
