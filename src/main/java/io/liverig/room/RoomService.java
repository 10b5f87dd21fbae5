package io.liverig.room;

import java.util.List;

/** Where rooms come from: in memory by default, shared between machines behind the same port. */
public interface RoomService {
    /** Returns a room, made on first use. */
    Room room(RoomKey key);

    /** Returns all rooms that were ever asked for, in that order. */
    List<Room> rooms();
}
