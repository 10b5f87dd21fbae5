// Typings of trtc-wx, for `import TRTC from 'trtc-wx'` and `import TRTC = require('trtc-wx')`.
// https://cloud.tencent.com/document/product/647/17018
import * as attributes from './types/attributes';
import * as events from './types/events';
import * as instances from './types/instances';

export = TRTC;

/**
 * Keeps the state of a call for one page. Calls give the new state, which the page hands to setData();
 * what the tags report comes in through the handlers and goes out as events.
 */
declare class TRTC {
  /** Make one for each page that has a call, in its onLoad(); the page is where the tags are looked for. */
  constructor(page: object, options?: TRTC.Options);

  /** The event codes. */
  static readonly EVENT: TRTC.EventTable;
  /** The event codes. */
  readonly EVENT: TRTC.EventTable;

  /** Listen to an event; do so before enterRoom(). */
  on<C extends TRTC.EventCode>(code: C, handler: (this: undefined, event: TRTC.Event<C>) => void): void;
  /** Listen to an event with a handler that needs its `this`. */
  on<C extends TRTC.EventCode, T>(code: C, handler: (this: T, event: TRTC.Event<C>) => void, context: T): void;

  /**
   * No longer call this handler for the event. Without a handler, all of the event go; in the profile
   * `package` none goes.
   */
  off<C extends TRTC.EventCode>(code: C, handler?: (this: any, event: TRTC.Event<C>) => void): void;

  /** Write to the console from here on: 0 everything, 1 information, 2 warnings, 3 errors (default), 4 nothing. */
  setLogLevel(level: 0 | 1 | 2 | 3 | 4): void;

  /** Make the pusher, with attributes other than the defaults. */
  createPusher(pusherAttributes?: Partial<TRTC.PusherAttributes>): TRTC.Pusher;

  /** The pusher, or null before createPusher(). */
  getPusherInstance(): TRTC.Pusher | null;

  /**
   * Give the attributes with the url of the room; set them, and call start() of the pusher then. With
   * wrong parameters the url is null and ERROR names the parameter.
   */
  enterRoom(params: TRTC.EnterParams): TRTC.PusherAttributes;

  /**
   * Leave the room and forget all of it but the listeners. The page sets both parts of the result: the
   * pusher has every default, or in the profile `package` nothing at all until the next enterRoom().
   */
  exitRoom(): { pusher: Partial<TRTC.PusherAttributes>; playerList: TRTC.PlayerAttributes[] };

  /** Change the pusher; gives all of its attributes. */
  setPusherAttributes(config: Partial<TRTC.PusherAttributes>): TRTC.PusherAttributes;

  /** The attributes of the pusher. */
  getPusherAttributes(): TRTC.PusherAttributes;

  /** One item for each stream of the others. */
  getPlayerList(): TRTC.PlayerAttributes[];

  /** Change a live-player, as to subscribe: `{ muteVideo: false }`. Gives the new player list. */
  setPlayerAttributes(id: string, config: TRTC.PlayerSettings): TRTC.PlayerAttributes[];

  /** The live-player of a stream, or undefined when there is no such stream. */
  getPlayerInstance(id: string): TRTC.Player | undefined;

  /** Change a main stream to its small variant, or back. Gives the new player list. */
  switchStreamType(id: string): TRTC.PlayerAttributes[];

  /** For bindstatechange of live-pusher. */
  pusherEventHandler(event: TRTC.NativeEvent): void;
  /** For bindnetstatus of live-pusher. */
  pusherNetStatusHandler(event: TRTC.NativeEvent): void;
  /** For binderror of live-pusher. */
  pusherErrorHandler(event: TRTC.NativeEvent): void;
  /** For bindbgmstart of live-pusher. */
  pusherBGMStartHandler(event?: TRTC.NativeEvent): void;
  /** For bindbgmprogress of live-pusher. */
  pusherBGMProgressHandler(event: TRTC.NativeEvent): void;
  /** For bindbgmcomplete of live-pusher. */
  pusherBGMCompleteHandler(event?: TRTC.NativeEvent): void;
  /** For bindaudiovolumenotify of live-pusher. */
  pusherAudioVolumeNotify(event: TRTC.NativeEvent): void;

  /** For bindstatechange of live-player. */
  playerEventHandler(event: TRTC.NativeEvent): void;
  /** For bindfullscreenchange of live-player. */
  playerFullscreenChange(event?: TRTC.NativeEvent): void;
  /** For bindnetstatus of live-player; the tag needs `data-streamid="{{item.id}}"`. */
  playerNetStatus(event: TRTC.NativeEvent): void;
  /** For bindaudiovolumenotify of live-player; the tag needs `data-streamid="{{item.id}}"`. */
  playerAudioVolumeNotify(event: TRTC.NativeEvent): void;
}

declare namespace TRTC {
  /** `document` follows the API document, `package` what pages see from the published package. */
  type Profile = 'document' | 'package';

  interface Options {
    /** `document` unless said otherwise. */
    profile?: Profile;
  }

  /** An event of live-pusher or live-player, as the page's handler got it. */
  interface NativeEvent {
    detail: any;
  }

  export import NetStatus = attributes.NetStatus;
  export import RoomParams = attributes.RoomParams;
  export import EnterParams = attributes.EnterParams;
  export import PusherAttributes = attributes.PusherAttributes;
  export import PlayerAttributes = attributes.PlayerAttributes;
  export import PlayerSettings = attributes.PlayerSettings;

  export import Event = events.Event;
  export import Events = events.Events;
  export import EventCode = events.EventCode;
  export import EventTable = events.EventTable;
  export import SilentCode = events.SilentCode;
  export import RemoteUser = events.RemoteUser;
  export import UserChange = events.UserChange;
  export import StreamChange = events.StreamChange;
  export import PusherChange = events.PusherChange;
  export import PlayerListChange = events.PlayerListChange;
  export import MusicProgress = events.MusicProgress;
  export import Failure = events.Failure;
  export import PlayerState = events.PlayerState;

  export import Pusher = instances.Pusher;
  export import Player = instances.Player;
  export import Callbacks = instances.Callbacks;
  export import NativeResult = instances.NativeResult;
  export import Snapshot = instances.Snapshot;
}
