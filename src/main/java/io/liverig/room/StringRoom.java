package io.liverig.room;

/**
 * A room with a name.
 *
 * @param name not empty
 */
public record StringRoom(String name) implements RoomId {
    /** Refuses an empty name. */
    public StringRoom {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a room's name is empty; give it at least one character");
        }
    }

    @Override
    public Object data() {
        return name;
    }

    @Override
    public String toString() {
        return '"' + name + '"';
    }
}
