package io.liverig.internal.media;

import io.liverig.room.RoomKey;
import io.liverig.room.UserId;

/**
 * Whose streams are meant.
 *
 * @param room the room they are published in
 * @param user who publishes them
 */
public record StreamAddress(RoomKey room, UserId user) {}
