package io.liverig.room;

/**
 * An entry of a room's log.
 *
 * @param atMillis when, in milliseconds since the epoch on the rig's clock
 * @param event what
 */
public record LoggedEvent(long atMillis, RoomEvent event) {}
