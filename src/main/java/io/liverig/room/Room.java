package io.liverig.room;

import java.util.List;
import java.util.Optional;

/**
 * One room: a plain state machine that users enter, publish in and leave.
 *
 * <p>All calls come from the rig's worker; what they cause reaches the listeners as tasks behind them.
 */
public interface Room {
    /** Returns the room's name. */
    RoomKey key();

    /**
     * Lets a user in or refuses it; {@link RoomEvent.Entered} or {@link RoomEvent.Refused} tells the listener. A member
     * who was refused is never present.
     *
     * <p>A user who is in already is removed first ({@link KickReason#SAME_USER}), as TRTC does when an id enters
     * twice: https://trtc.io/document/48421 .
     */
    Member enter(EnterRequest request, RoomListener listener);

    /** Returns a user who is in the room, announced or not. */
    Optional<RoomUser> user(UserId user);

    /** Removes a user; returns false when there is none of that name. */
    boolean kick(UserId user);

    /** Loses a user's connection as {@link Member#connection} does; returns false when there is none of that name. */
    boolean connection(UserId user, boolean up);

    /** Limits how many users the room holds, whatever its scene. */
    void capacity(int users);

    /** Puts everybody out; the room can be entered again. */
    void dissolve();

    /** Returns everything that has happened in the room, oldest first; the list does not change. */
    List<LoggedEvent> log();

    /** Returns what the room is used for: the scene of the user who has been there longest. */
    default Optional<Scene> scene() {
        return snapshot().scene();
    }

    /** Returns the room as it is now. */
    RoomSnapshot snapshot();
}
