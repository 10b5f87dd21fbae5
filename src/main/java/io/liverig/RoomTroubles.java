package io.liverig;

import io.liverig.journal.RowKind;
import io.liverig.media.StreamAddress;
import io.liverig.room.EnterRequest;
import io.liverig.room.Refusal;
import io.liverig.room.Room;
import io.liverig.room.RoomKey;
import io.liverig.room.RoomListener;
import io.liverig.room.UserId;
import java.util.Map;

/** What each trouble of a room does when it comes and when it goes. */
final class RoomTroubles {
    private RoomTroubles() {}

    static void strike(RigCore core, RoomKey key, Trouble.OfRoom trouble, boolean on) {
        core.journal.row("", key.place(), RowKind.ACTION, on ? "suffer" : "recover", Map.of("trouble", trouble.name()));
        Room room = core.rooms.room(key);
        if (trouble instanceof Trouble.BadSignature bad) {
            core.entrance.close(key, on ? new Refusal.BadSignature(bad.fault()) : null);
        } else if (trouble instanceof Trouble.RoomFull) {
            int users = room.snapshot().users().size();
            core.entrance.close(key, on ? new Refusal.RoomFull(users) : null);
        } else if (trouble instanceof Trouble.Arrears) {
            core.entrance.close(key.appId(), on ? new Refusal.Suspended() : null);
        } else {
            strikeUsers(core, room, trouble, on);
        }
    }

    private static void strikeUsers(RigCore core, Room room, Trouble.OfRoom trouble, boolean on) {
        if (trouble instanceof Trouble.UserLost lost) {
            UserId user = new UserId(lost.userId());
            core.media.networkOf(new StreamAddress(room.key(), user)).cut(on);
            boolean there = room.connection(user, !on);
            check(there || !on, room, lost.userId());
        } else if (trouble instanceof Trouble.Kicked kicked && on) {
            check(room.kick(new UserId(kicked.userId())), room, kicked.userId());
        } else if (trouble instanceof Trouble.Dissolved && on) {
            room.dissolve();
        } else if (trouble instanceof Trouble.DuplicateLogin login) {
            if (on) {
                room.enter(EnterRequest.of("", login.userId()), RoomListener.NONE);
            } else {
                room.kick(new UserId(login.userId()));
            }
        }
    }

    private static void check(boolean there, Room room, String userId) {
        if (!there) {
            throw new IllegalArgumentException("user \"" + userId + "\" is not in " + room.key() + "; in it are "
                    + room.snapshot().users().stream().map(user -> user.user()).toList());
        }
    }
}
