'use strict';

const HIGHEST_ROOM = 4294967295;
const BASIC_HAN = /[\u4E00-\u9FA5]/;
// Radicals, punctuation, extension A to the compatibility forms, full width, and planes 2 and 3.
const ALL_HAN = /[\u2E80-\u2FDF\u3000-\u303F\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF\uD840-\uD8BF]/;

/**
 * Rules of https://cloud.tencent.com/document/product/647/17018#enterRoom(params), in the order in
 * which they are reported. The codes are those the native side has for the same parameter.
 */
const RULES = [
  {
    code: -3317,
    message: 'enterRoom needs an sdkAppID (a number or its text)',
    holds: (params) => isText(params.sdkAppID),
  },
  {
    code: -3318,
    message: `enterRoom needs a roomID (an integer from 1 to ${HIGHEST_ROOM}) or a strRoomID`,
    holds: (params) => (params.strRoomID ? isText(params.strRoomID) : isRoomNumber(params.roomID)),
  },
  {
    code: -3318,
    message: 'enterRoom takes no Chinese characters in strRoomID',
    holds: (params, han) => !params.strRoomID || !han.test(String(params.strRoomID)),
  },
  {
    code: -3319,
    message: 'enterRoom needs a userID without Chinese characters',
    holds: (params, han) => isText(params.userID) && !han.test(String(params.userID)),
  },
  {
    code: -3320,
    message: 'enterRoom needs the userSig that your server signed for this userID',
    holds: (params) => isText(params.userSig),
  },
];

function isText(value) {
  return (typeof value === 'string' || typeof value === 'number') && Boolean(value);
}

function isRoomNumber(value) {
  const number = typeof value === 'string' && /^[0-9]+$/.test(value) ? Number(value) : value;
  return Number.isInteger(number) && number >= 1 && number <= HIGHEST_ROOM;
}

/** Give the first broken rule as `{code, message}`, or undefined when one can enter with these. */
module.exports = function faultIn(params, profile) {
  const han = profile.refusesAllHan ? ALL_HAN : BASIC_HAN;
  const broken = RULES.find((rule) => !rule.holds(params, han));
  return broken === undefined ? undefined : { code: broken.code, message: broken.message };
};
