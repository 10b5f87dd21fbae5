package io.liverig.room;

/** Names a room within an application; room 1 and room "1" are two rooms. */
public sealed interface RoomId permits NumericRoom, StringRoom {
    /** Returns the id as a plain data value: a Double or a String. */
    Object data();
}
