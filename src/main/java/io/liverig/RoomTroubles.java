package io.liverig;

import io.liverig.internal.program.RigCore;
import io.liverig.internal.program.RoomSide;
import io.liverig.journal.RowKind;
import io.liverig.room.Refusal;
import io.liverig.room.Room;
import io.liverig.room.UserId;
import java.util.Map;

/** What each trouble of a room does when it comes and when it goes. */
final class RoomTroubles {
    private final RigCore core;
    private final RoomSide side;

    RoomTroubles(RigCore core, RoomSide side) {
        this.core = core;
        this.side = side;
    }

    void strike(Trouble.OfRoom trouble, boolean on) {
        core.journal()
                .row("", side.key().place(), RowKind.ACTION, on ? "begin" : "end", Map.of("trouble", trouble.name()));
        Room room = side.room();
        if (trouble instanceof Trouble.BadSignature bad) {
            side.shut(trouble.name(), on ? new Refusal.BadSignature(bad.fault()) : null);
        } else if (trouble instanceof Trouble.RoomFull) {
            int users = room.snapshot().users().size();
            side.shut(trouble.name(), on ? new Refusal.RoomFull(users) : null);
        } else if (trouble instanceof Trouble.Arrears) {
            side.shutApplication(on ? new Refusal.Suspended() : null);
        } else {
            strikeUsers(room, trouble, on);
        }
    }

    private void strikeUsers(Room room, Trouble.OfRoom trouble, boolean on) {
        if (trouble instanceof Trouble.UserLost lost) {
            UserId user = new UserId(lost.userId());
            side.cut(user, on);
            boolean there = room.connection(user, !on);
            check(there || !on, room, lost.userId());
        } else if (trouble instanceof Trouble.Kicked kicked && on) {
            check(room.kick(new UserId(kicked.userId())), room, kicked.userId());
        } else if (trouble instanceof Trouble.Dissolved && on) {
            room.dissolve();
        } else if (trouble instanceof Trouble.DuplicateLogin login) {
            side.secondPhone(login.userId(), on);
        }
    }

    private static void check(boolean there, Room room, String userId) {
        if (!there) {
            throw new IllegalArgumentException("user \"" + userId + "\" is not in " + room.key() + "; in it are "
                    + room.snapshot().users().stream().map(user -> user.user()).toList());
        }
    }
}
