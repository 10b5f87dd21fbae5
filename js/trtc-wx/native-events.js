'use strict';

const { cloneDeep, isRecord } = require('./plain.js');

/** Give the detail of a native event, an empty one when there is none. */
function detailOf(event) {
  return isRecord(event) && isRecord(event.detail) ? event.detail : {};
}

/** Give the id of the live-player that raised the event, which is an object: its data-streamid. */
function streamIdOf(event) {
  const target = isRecord(event.currentTarget) ? event.currentTarget : {};
  return isRecord(target.dataset) ? target.dataset.streamid : undefined;
}

/**
 * Give a native event as data: the fields of the detail, for pages that read the code at once, and
 * the event's own, for pages that read the id the documented way, `currentTarget.dataset.streamid`.
 */
function asData(event) {
  return { ...cloneDeep(detailOf(event)), ...cloneDeep(isRecord(event) ? event : {}) };
}

module.exports = { detailOf, streamIdOf, asData };
