package io.liverig.room;

/**
 * The limits of rooms.
 *
 * @param capacity how many users a call holds, 300 by TRTC's documents; an audience is not limited
 * @param publishers how many users of a room publish at once; 50 by
 *     https://web.sdk.qcloud.com/trtc/webrtc/doc/en/tutorial-04-info-uplink-limits.html
 * @param lostMillis after how many milliseconds without a sign of life the server gives a user up; 90 s by
 *     https://trtc.io/document/37714
 */
public record RoomSettings(int capacity, int publishers, long lostMillis) {
    /** The defaults. */
    public static final RoomSettings DEFAULT = new RoomSettings(300, 50, 90_000);

    /** Returns the same settings with another capacity. */
    public RoomSettings withCapacity(int users) {
        return new RoomSettings(users, publishers, lostMillis);
    }

    /** Returns the same settings with another limit of publishers. */
    public RoomSettings withPublishers(int users) {
        return new RoomSettings(capacity, users, lostMillis);
    }

    /** Returns the same settings with another patience for lost users, in milliseconds. */
    public RoomSettings withLostMillis(long millis) {
        return new RoomSettings(capacity, publishers, millis);
    }
}
