'use strict';

/**
 * What differs between the two profiles, and nothing else: `document` follows the public API
 * document where it speaks and the safer side where it is silent, `package` follows what pages
 * see from the published package.
 */
const PROFILES = {
  document: Object.freeze({
    // The default of muteAudio and muteVideo of a main stream.
    mutedAtFirst: true,
    // Attributes handed out are copies, not the object that later calls change.
    attributesAreCopies: true,
    // exitRoom() hands back every default, not an empty object.
    exitGivesDefaults: true,
    // A page may call anything before createPusher().
    worksWithoutPusher: true,
    // REMOVE events of a leaving user show the flags already down.
    leaveLowersFlagsFirst: true,
    // State 1019 empties the player list.
    leavingRoomClearsPlayers: true,
    // A code that arrives as text counts like the number.
    codeMayBeText: true,
    // off(code) without a handler removes all handlers of the code.
    offWithoutHandlerRemovesAll: true,
    // What a listener throws surfaces in a task of its own, not out of the native handler.
    listenerFailsApart: true,
    // Han beyond the basic block, and its punctuation, is refused in ids too.
    refusesAllHan: true,
  }),
  package: Object.freeze({
    mutedAtFirst: false,
    attributesAreCopies: false,
    exitGivesDefaults: false,
    worksWithoutPusher: false,
    leaveLowersFlagsFirst: false,
    leavingRoomClearsPlayers: false,
    codeMayBeText: false,
    offWithoutHandlerRemovesAll: false,
    listenerFailsApart: false,
    refusesAllHan: false,
  }),
};

/** Give the profile that the options of `new TRTC(ctx, options)` ask for. */
module.exports = function profileOf(options) {
  const name = options === null || typeof options !== 'object' ? undefined : options.profile;
  return name === 'package' ? PROFILES.package : PROFILES.document;
};
