package io.liverig.internal.live.node;

import io.liverig.internal.media.MediaBackend;
import io.liverig.room.RoomService;

/**
 * Where the live components of one program take from what they show and tell.
 *
 * @param rooms where rooms come from
 * @param media where pictures and sound come from
 * @param permission what the user has allowed
 * @param files what the program may read and write
 */
public record LiveSources(RoomService rooms, MediaBackend media, CapturePermission permission, LiveFiles files) {}
