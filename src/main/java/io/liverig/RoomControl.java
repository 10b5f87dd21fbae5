package io.liverig;

import io.liverig.journal.RowKind;
import io.liverig.room.EnterRequest;
import io.liverig.room.Member;
import io.liverig.room.Role;
import io.liverig.room.Room;
import io.liverig.room.RoomKey;
import io.liverig.room.RoomListener;
import io.liverig.room.RoomSnapshot;
import io.liverig.room.Scene;
import io.liverig.room.UserId;
import java.util.Map;

/** A room as the one who runs the service sees it: lets scripted users in, removes users, ends the room. */
public final class RoomControl {
    private final RigCore core;
    private final RoomKey key;

    RoomControl(RigCore core, RoomKey key) {
        this.core = core;
        this.key = key;
    }

    private Room room() {
        return core.rooms.room(key);
    }

    private void takeDown(String what, String user) {
        core.journal.row("", key.place(), RowKind.ACTION, what, user.isEmpty() ? Map.of() : Map.of("user", user));
    }

    /** Lets a scripted user enter, as an anchor who publishes nothing yet. */
    public RemoteUser join(String userId) {
        return core.act(() -> {
            takeDown("join", userId);
            Scene scene = room().snapshot().users().stream()
                    .map(user -> user.scene())
                    .findFirst()
                    .orElse(Scene.VIDEO_CALL);
            EnterRequest request = EnterRequest.of("", userId).with(scene, Role.ANCHOR);
            Member member = room().enter(request, new RoomListener() {});
            return new RemoteUser(core, key, member);
        });
    }

    /**
     * Removes a user, as the server's own interface does.
     *
     * @throws IllegalArgumentException when the user is not in the room
     */
    public void kick(String userId) {
        core.act(() -> {
            takeDown("kick", userId);
            if (!room().kick(new UserId(userId))) {
                throw new IllegalArgumentException("user \"" + userId + "\" is not in " + key + "; in it are "
                        + room().snapshot().users().stream()
                                .map(user -> user.user())
                                .toList());
            }
            return null;
        });
    }

    /** Puts everybody out. */
    public void dissolve() {
        core.act(() -> {
            takeDown("dissolve", "");
            room().dissolve();
            return null;
        });
    }

    /** Returns who is in the room and what they publish. */
    public RoomSnapshot snapshot() {
        return core.read(() -> room().snapshot());
    }
}
