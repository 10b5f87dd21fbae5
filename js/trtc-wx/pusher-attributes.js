'use strict';

const { cloneDeep, isRecord } = require('./plain.js');
const { pusherDefaults } = require('./defaults.js');

/** The attributes of one live-pusher, in the sense of the profile: as copies, or as one live object. */
class PusherAttributes {
  constructor(profile, initial) {
    this._profile = profile;
    this._values = pusherDefaults();
    this.merge(initial);
  }

  /** Overlay the attributes, explicit undefined included. Anything but an object changes nothing. */
  merge(attributes) {
    if (!isRecord(attributes)) return;
    Object.keys(attributes).forEach((name) => {
      if (name !== '__proto__') this._values[name] = cloneDeep(attributes[name]);
    });
  }

  /** Start again, as after leaving the room. */
  reset() {
    this._values = this._profile.exitGivesDefaults ? pusherDefaults() : {};
  }

  /** See to it that no default is missing when a room is entered. */
  complete() {
    const since = { ...this._values };
    Object.assign(this._values, pusherDefaults(), since);
  }

  /** What API calls return. */
  read() {
    return this._profile.attributesAreCopies ? this.copy() : this._values;
  }

  /** What events carry: never changed later. */
  copy() {
    return cloneDeep(this._values);
  }

  get(name) {
    return this._values[name];
  }
}

module.exports = PusherAttributes;
