package io.liverig;

import io.liverig.internal.program.RigCore;
import io.liverig.internal.program.RoomSide;
import io.liverig.journal.RowKind;
import io.liverig.room.EnterRequest;
import io.liverig.room.LoggedEvent;
import io.liverig.room.Member;
import io.liverig.room.Role;
import io.liverig.room.Room;
import io.liverig.room.RoomKey;
import io.liverig.room.RoomListener;
import io.liverig.room.RoomSnapshot;
import io.liverig.room.Scene;
import io.liverig.room.UserId;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A room as the one who runs the service sees it: lets scripted users in, removes users, ends the room. */
public final class RoomControl {
    private final RigCore core;
    private final RoomSide side;
    private final RoomTroubles troubles;

    RoomControl(RigCore core, RoomKey key) {
        this.core = core;
        this.side = new RoomSide(core, key);
        this.troubles = new RoomTroubles(core, side);
    }

    private Room room() {
        return side.room();
    }

    private void note(String what, String user) {
        core.journal()
                .row("", side.key().place(), RowKind.ACTION, what, user.isEmpty() ? Map.of() : Map.of("user", user));
    }

    /** Lets a scripted user enter, as an anchor who publishes nothing yet. */
    public RemoteUser join(String userId) {
        return core.act(() -> {
            note("join", userId);
            Scene scene = room().scene().orElse(Scene.VIDEO_CALL);
            EnterRequest request = EnterRequest.of("", userId).with(scene, Role.ANCHOR);
            side.network(request.user(), Network.WIFI.line());
            Member member = room().enter(request, RoomListener.NONE);
            return new RemoteUser(core, side, member);
        });
    }

    /**
     * Removes a user, as the server's own interface does.
     *
     * @throws IllegalArgumentException when the user is not in the room
     */
    public void kick(String userId) {
        core.act(() -> {
            note("kick", userId);
            if (!room().kick(new UserId(userId))) {
                throw new IllegalArgumentException("user \"" + userId + "\" is not in " + side.key() + "; in it are "
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
            note("dissolve", "");
            room().dissolve();
            return null;
        });
    }

    /** Limits how many users the room holds, whatever its scene. */
    public RoomControl capacity(int users) {
        return core.act(() -> {
            room().capacity(users);
            return this;
        });
    }

    /** Returns everything that has happened in the room, oldest first. */
    public List<LoggedEvent> log() {
        return core.read(() -> room().log());
    }

    /** Lets something go wrong in the room: {@code begin(new Trouble.UserLost("bob"))}. */
    public RoomControl begin(Trouble.OfRoom trouble) {
        return core.act(() -> {
            troubles.strike(trouble, true);
            return this;
        });
    }

    /** Lets something go wrong, and right again after a while of the rig's time. */
    public RoomControl begin(Trouble.OfRoom trouble, Duration lasting) {
        begin(trouble);
        core.later(lasting, () -> troubles.strike(trouble, false));
        return this;
    }

    /** Lets a trouble be over; has no effect on what is done in an instant. */
    public RoomControl end(Trouble.OfRoom trouble) {
        return core.act(() -> {
            troubles.strike(trouble, false);
            return this;
        });
    }

    /** Returns who is in the room, what for, under which record id, and what they publish. */
    public RoomSnapshot snapshot() {
        return core.read(() -> room().snapshot());
    }
}
