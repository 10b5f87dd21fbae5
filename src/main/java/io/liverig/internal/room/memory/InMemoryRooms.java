package io.liverig.internal.room.memory;

import io.liverig.internal.clock.TaskQueue;
import io.liverig.journal.Journal;
import io.liverig.options.RoomSettings;
import io.liverig.room.Room;
import io.liverig.room.RoomKey;
import io.liverig.room.RoomService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps the rooms of one rig in its own memory. */
public final class InMemoryRooms implements RoomService {
    private final TaskQueue queue;
    private final Journal journal;
    private final Entrance entrance;
    private final Map<RoomKey, Room> rooms = new LinkedHashMap<>();

    /** Makes a service without rooms whose events run as tasks of the queue, open to everybody. */
    public InMemoryRooms(TaskQueue queue, Journal journal) {
        this(queue, journal, new Entrance(queue, journal, RoomSettings.DEFAULT));
    }

    /** Makes a service with an entrance. */
    public InMemoryRooms(TaskQueue queue, Journal journal, Entrance entrance) {
        this.entrance = entrance;
        this.queue = queue;
        this.journal = journal;
    }

    @Override
    public Room room(RoomKey key) {
        return rooms.computeIfAbsent(key, name -> new InMemoryRoom(name, queue, journal, entrance));
    }

    @Override
    public List<Room> rooms() {
        return List.copyOf(rooms.values());
    }
}
