package io.liverig;

import io.liverig.internal.media.StreamAddress;
import io.liverig.internal.program.RigCore;
import io.liverig.journal.RowKind;
import io.liverig.room.EnterRequest;
import io.liverig.room.Member;
import io.liverig.room.Refusal;
import io.liverig.room.Room;
import io.liverig.room.RoomKey;
import io.liverig.room.RoomListener;
import io.liverig.room.UserId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What each trouble of a room does when it comes and when it goes. */
final class RoomTroubles {
    private RoomTroubles() {}

    static void strike(RigCore core, RoomKey key, Trouble.OfRoom trouble, boolean on) {
        core.journal().row("", key.place(), RowKind.ACTION, on ? "begin" : "end", Map.of("trouble", trouble.name()));
        Room room = core.rooms().room(key);
        if (trouble instanceof Trouble.BadSignature bad) {
            shut(core, key, trouble, on ? new Refusal.BadSignature(bad.fault()) : null);
        } else if (trouble instanceof Trouble.RoomFull) {
            int users = room.snapshot().users().size();
            shut(core, key, trouble, on ? new Refusal.RoomFull(users) : null);
        } else if (trouble instanceof Trouble.Arrears) {
            core.entrance().close(key.appId(), on ? new Refusal.Suspended() : null);
        } else {
            strikeUsers(core, room, trouble, on);
        }
    }

    /** Shuts a room's door, or opens it unless another trouble keeps it shut. */
    private static void shut(RigCore core, RoomKey key, Trouble trouble, @Nullable Refusal why) {
        Map<String, Refusal> doors = core.doors().computeIfAbsent(key, room -> new LinkedHashMap<>());
        doors.remove(trouble.name());
        if (why != null) {
            doors.put(trouble.name(), why);
        }
        core.entrance()
                .close(
                        key,
                        doors.values().stream()
                                .reduce((earlier, later) -> later)
                                .orElse(null));
    }

    private static void strikeUsers(RigCore core, Room room, Trouble.OfRoom trouble, boolean on) {
        if (trouble instanceof Trouble.UserLost lost) {
            UserId user = new UserId(lost.userId());
            core.media().networkOf(new StreamAddress(room.key(), user)).setCut(on);
            boolean there = room.connection(user, !on);
            check(there || !on, room, lost.userId());
        } else if (trouble instanceof Trouble.Kicked kicked && on) {
            check(room.kick(new UserId(kicked.userId())), room, kicked.userId());
        } else if (trouble instanceof Trouble.Dissolved && on) {
            room.dissolve();
        } else if (trouble instanceof Trouble.DuplicateLogin login) {
            duplicate(core, room, login.userId(), on);
        }
    }

    private static void duplicate(RigCore core, Room room, String userId, boolean on) {
        String phone = userId + " in " + room.key();
        Member second = on
                ? core.secondPhones().put(phone, room.enter(EnterRequest.of("", userId), RoomListener.NONE))
                : core.secondPhones().remove(phone);
        if (!on && second != null) {
            second.leave();
        }
    }

    private static void check(boolean there, Room room, String userId) {
        if (!there) {
            throw new IllegalArgumentException("user \"" + userId + "\" is not in " + room.key() + "; in it are "
                    + room.snapshot().users().stream().map(user -> user.user()).toList());
        }
    }
}
