'use strict';

const Table = require('./table.js');
const Stream = require('./stream.js');
const Player = require('./player.js');
const { defineLazily } = require('./payload.js');
const { streamUrl } = require('./room-url.js');

/** The users who are in the room besides us, their streams, and the player instances of these. */
class RemoteUsers {
  constructor(profile, pageContext) {
    this._profile = profile;
    this._pageContext = pageContext;
    this._users = new Table();
    this._streams = new Table();
    this._players = new Map();
    /** Grows with every `clear()`, so that a loop over a message can see that the room is gone. */
    this.stay = 0;
  }

  has(userID) {
    return this._users.has(userID);
  }

  join(userID) {
    if (!this.has(userID)) this._users.put(userID, { userID });
  }

  leave(userID) {
    this._users.remove(userID);
    ['main', 'aux'].forEach((streamType) => this._dropStream(Stream.idOf(userID, streamType)));
  }

  clear() {
    this.stay += 1;
    this._players.forEach((player) => player._retire());
    this._players.clear();
    this._users.clear();
    this._streams.clear();
  }

  stream(id) {
    return this._streams.get(id);
  }

  /** Note that a stream of a user has or has no video or audio, `flag`, and give the stream. */
  report(userID, streamType, flag, isOn, playUrl) {
    const id = Stream.idOf(userID, streamType);
    const known = this._streams.get(id);
    const stream = (known || Stream.create(userID, streamType, this._profile)).report(flag, isOn, playUrl);
    if (!stream.isOn) this._dropStream(id);
    else if (stream !== known) this._streams.put(id, stream);
    this._mark(userID, `has${streamType === 'aux' ? 'Aux' : 'Main'}${flag.slice(3)}`, isOn);
    return stream;
  }

  _mark(userID, flag, isOn) {
    const user = this._users.get(userID);
    if (user[flag] !== isOn) this._users.put(userID, { ...user, [flag]: isOn });
  }

  _dropStream(id) {
    this._streams.remove(id);
    const player = this._players.get(id);
    if (player === undefined) return;
    this._players.delete(id);
    player._retire();
  }

  /** Change a stream by a function of the stream; false when there is none with this id. */
  change(id, change) {
    const stream = this._streams.get(id);
    if (stream === undefined) return false;
    const changed = change(stream);
    if (changed !== stream) this._streams.put(id, changed);
    return true;
  }

  /** Make the stream that an id names, for rooms that do not announce their users one by one. */
  invent(id) {
    const parts = /^([^]*)_(main|aux)$/.exec(typeof id === 'string' ? id : '');
    if (parts === null || this._streams.has(id)) return;
    this.join(parts[1]);
    const stream = Stream.create(parts[1], parts[2], this._profile);
    this._streams.put(id, stream.set({ src: streamUrl(parts[1], parts[2]) }));
  }

  player(id) {
    if (!this._streams.has(id)) return undefined;
    if (!this._players.has(id)) {
      this._players.set(id, new Player(id, this._pageContext, () => this._streams.get(id)));
    }
    return this._players.get(id);
  }

  playerList() {
    return this._streams.rows.map(toItem);
  }

  /** Add userList and playerList of this moment to the data of an event. */
  describe(data) {
    const users = this._users.rows;
    defineLazily(data, 'userList', () => users.map(toEntry));
    return this.describePlayers(data);
  }

  describePlayers(data) {
    const streams = this._streams.rows;
    return defineLazily(data, 'playerList', () => streams.map(toItem));
  }
}

function toItem(stream) {
  return stream.toItem();
}

function toEntry(user) {
  return { ...user };
}

module.exports = RemoteUsers;
