package io.liverig.room;

/** Why a user was removed, as that user sees it. */
public enum KickReason {
    /** The server or an operator removed the user. */
    BY_SERVER,
    /** The same user id entered the room once more. */
    SAME_USER
}
