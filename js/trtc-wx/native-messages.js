'use strict';

/**
 * Read the message of states 1031 to 1034, the JSON text `{"userlist":[{"userid":...}]}`. What is
 * not that, or names no user, is left out: the native side is not trusted to be well formed.
 */
module.exports = function usersIn(message) {
  const content = parse(message);
  if (content === null || !Array.isArray(content.userlist)) return [];
  return content.userlist.filter(namesUser);
};

function parse(message) {
  if (typeof message !== 'string') return null;
  try {
    return JSON.parse(message);
  } catch (malformed) {
    return null;
  }
}

function namesUser(entry) {
  return entry !== null && typeof entry.userid === 'string';
}
