package io.liverig.options;

import java.util.HashMap;
import java.util.Map;

/**
 * The limits of rooms, and whose signatures are checked there.
 *
 * @param capacity how many users a call holds, 300 by TRTC's documents; an audience is not limited
 * @param publishers how many users of a room publish at once; 50 by
 *     https://web.sdk.qcloud.com/trtc/webrtc/doc/en/tutorial-04-info-uplink-limits.html
 * @param lostMillis after how many milliseconds without a sign of life the server gives a user up; 90 s by
 *     https://trtc.io/document/37714
 * @param keys the secret keys of applications, by id; an application with a key has its signatures checked
 */
public record RoomSettings(int capacity, int publishers, long lostMillis, Map<Long, String> keys) {
    /** The defaults. */
    public static final RoomSettings DEFAULT = new RoomSettings(300, 50, 90_000, Map.of());

    /** Copies the keys. */
    public RoomSettings {
        keys = Map.copyOf(keys);
    }

    /** Returns the same settings with another capacity. */
    public RoomSettings withCapacity(int users) {
        return new RoomSettings(users, publishers, lostMillis, keys);
    }

    /** Returns the same settings with another limit of publishers. */
    public RoomSettings withPublishers(int users) {
        return new RoomSettings(capacity, users, lostMillis, keys);
    }

    /** Returns the same settings with another patience for lost users, in milliseconds. */
    public RoomSettings withLostMillis(long millis) {
        return new RoomSettings(capacity, publishers, millis, keys);
    }

    /** Returns the same settings with the key of one more application, whose signatures are checked from then on. */
    public RoomSettings withKey(long appId, String secret) {
        Map<Long, String> more = new HashMap<>(keys);
        more.put(appId, secret);
        return new RoomSettings(capacity, publishers, lostMillis, more);
    }
}
