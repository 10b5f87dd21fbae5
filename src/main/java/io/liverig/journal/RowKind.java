package io.liverig.journal;

/** The kinds of rows of a timeline. */
public enum RowKind {
    /** A life-cycle function of the app or of a page is called. */
    LIFE,
    /** The page stack changes. */
    ROUTE,
    /** A page calls a wx function or a method of a context. */
    CALL,
    /** A call is answered: success or fail. */
    REPLY,
    /** A page or component calls setData. */
    SET_DATA,
    /** A component sends an event to its handlers. */
    EVENT,
    /** A live component stands otherwise than before: {@code connecting}, {@code inRoom}. */
    STATE,
    /** Something happens in a room. */
    ROOM,
    /** A script writes to its console. */
    CONSOLE,
    /** Somebody outside the program acts: a tap, a scripted user, a change of a setting. */
    ACTION,
    /** Something a reader should know; nothing is wrong. */
    NOTICE,
    /** Something went wrong. */
    FAULT
}
