package io.liverig.room;

/** What a user may do in a scene that has an audience. */
public enum Role {
    /** Publishes and is announced to the others. */
    ANCHOR,
    /** Watches; the others do not learn of it. */
    AUDIENCE
}
