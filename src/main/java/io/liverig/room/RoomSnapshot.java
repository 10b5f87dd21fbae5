package io.liverig.room;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A room at one moment.
 *
 * @param key which room
 * @param users everybody in it, longest first
 */
public record RoomSnapshot(RoomKey key, List<RoomUser> users) {
    /** Copies the list. */
    public RoomSnapshot {
        users = List.copyOf(users);
    }

    /** Returns what the room is used for: the scene of the user who has been there longest. */
    public Optional<Scene> scene() {
        return users.stream().map(RoomUser::scene).findFirst();
    }

    /** Returns the snapshot as plain data: {@code {appId, roomId, users: [{userId, scene, role, video, audio}]}}. */
    public Map<String, Object> toData() {
        List<Object> list = new ArrayList<>();
        users.forEach(user -> list.add(user.toData()));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("appId", (double) key.appId());
        data.put("roomId", key.id().data());
        data.put("users", list);
        return data;
    }
}
