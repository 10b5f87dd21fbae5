package io.liverig;

import io.liverig.room.RoomKey;

/** The rooms of one application, TRTC's SDKAppID. */
public final class AppControl {
    private final RigCore core;
    private final long appId;

    AppControl(RigCore core, long appId) {
        this.core = core;
        this.appId = appId;
    }

    /** Returns a room with a number. */
    public RoomControl room(long number) {
        return new RoomControl(core, RoomKey.of(appId, number));
    }

    /** Returns a room with a name; room "1" is not room 1. */
    public RoomControl room(String name) {
        return new RoomControl(core, RoomKey.of(appId, name));
    }
}
