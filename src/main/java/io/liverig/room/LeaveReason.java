package io.liverig.room;

/** Why a user is gone, as the others see it; TRTC's reasons of onRemoteUserLeaveRoom, in its order. */
public enum LeaveReason {
    /** The user left. */
    LEFT,
    /** The server lost the user. */
    TIMED_OUT,
    /** The user was removed. */
    KICKED,
    /** The user is still there, as audience. */
    BECAME_AUDIENCE
}
