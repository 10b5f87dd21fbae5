const TRTC = require('trtc-wx');

/** Lists what a page can see of the package, for the typings to be held against. */
Page({
  surface() {
    const trtc = new TRTC(this);
    const pusher = trtc.createPusher();
    const pusherAttributes = trtc.getPusherAttributes();
    const roomParams = namesRead((params) => trtc.enterRoom(params));
    bobSpeaks(trtc);
    return {
      statics: Object.getOwnPropertyNames(TRTC).filter((name) => Object.getOwnPropertyNames(class {}).indexOf(name) < 0),
      trtc: members(trtc),
      pusher: members(pusher),
      player: members(trtc.getPlayerInstance('bob_main')),
      events: TRTC.EVENT,
      pusherAttributes,
      roomParams,
      playerAttributes: trtc.getPlayerList()[0],
      fixed: namesThatKeepTheirValue(trtc),
    };
  },
});

/** Give the public members of an object, its classes' included, and how many arguments the methods declare. */
function members(object) {
  const arities = {};
  for (let owner = object; owner !== Object.prototype; owner = Object.getPrototypeOf(owner)) {
    Object.getOwnPropertyNames(owner).forEach((name) => {
      if (name === 'constructor' || name.startsWith('_')) return;
      arities[name] = typeof object[name] === 'function' ? object[name].length : -1;
    });
  }
  return arities;
}

/** Give the names under which a call looks into its parameters, whether they are there or not. */
function namesRead(call) {
  const params = { sdkAppID: 1, userID: 'alice', userSig: 'any', roomID: 1234 };
  const names = new Set();
  call(new Proxy(params, {
    get(target, name) {
      if (typeof name === 'string') names.add(name);
      return target[name];
    },
  }));
  return Array.from(names);
}

function bobSpeaks(trtc) {
  const entry = { userid: 'bob', hasaudio: true };
  [1031, 1034].forEach((code) => {
    trtc.pusherEventHandler({ detail: { code, message: JSON.stringify({ userlist: [entry] }) } });
  });
}

/** Give the names of an item of the player list that a page cannot set. */
function namesThatKeepTheirValue(trtc) {
  return Object.keys(trtc.getPlayerList()[0])
    .filter((name) => trtc.setPlayerAttributes('bob_main', { [name]: 'changed' })[0][name] !== 'changed');
}
