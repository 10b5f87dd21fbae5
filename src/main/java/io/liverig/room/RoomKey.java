package io.liverig.room;

/**
 * Names a room among all applications.
 *
 * @param appId the application's id, TRTC's SDKAppID
 * @param id the room within it
 */
public record RoomKey(long appId, RoomId id) {
    /** Names a room with a number. */
    public static RoomKey of(long appId, long room) {
        return new RoomKey(appId, new NumericRoom(room));
    }

    /** Names a room with a name. */
    public static RoomKey of(long appId, String room) {
        return new RoomKey(appId, new StringRoom(room));
    }

    /** Returns the key as the timeline shows it: {@code room 1234}, {@code room "lobby"}. */
    public String place() {
        return "room " + id;
    }

    @Override
    public String toString() {
        return place() + " of " + appId;
    }
}
