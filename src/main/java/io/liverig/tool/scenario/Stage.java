package io.liverig.tool.scenario;

import io.liverig.LiveRig;
import io.liverig.MiniProgram;
import io.liverig.PageHandle;
import io.liverig.RemoteUser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a scenario plays: a rig, its programs, and the users that the scenario has let in. */
final class Stage {
    private final LiveRig rig;
    private final Map<String, RemoteUser> users = new LinkedHashMap<>();

    Stage(LiveRig rig) {
        this.rig = rig;
    }

    LiveRig rig() {
        return rig;
    }

    /** Returns the program with an id or, for a Double, at a place in the order of opening; null means the first. */
    MiniProgram program(@Nullable Object which) {
        List<MiniProgram> programs = rig.programs();
        if (which == null) {
            return programs.get(0);
        }
        if (which instanceof Double index && index >= 0 && index < programs.size()) {
            return programs.get(index.intValue());
        }
        return programs.stream()
                .filter(program -> program.id().equals(which))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no program " + which + "; there are "
                        + programs.stream().map(MiniProgram::id).toList() + ", counted from 0"));
    }

    PageHandle page(@Nullable Object program) {
        return program(program).currentPage();
    }

    void join(String user, RoomChoice room) {
        users.put(key(user, room), room.in(rig).join(user));
        users.put(key(user, null), users.get(key(user, room)));
    }

    /** Returns a user that the scenario has let in; without a room, in the room joined last. */
    RemoteUser user(String user, @Nullable RoomChoice room) {
        RemoteUser known = users.get(key(user, room));
        if (known == null) {
            throw new IllegalArgumentException("user \"" + user + "\" has not joined "
                    + (room == null ? "any room" : "room " + StepFields.show(room.room()))
                    + "; write a step {\"join\": \"" + user + "\", \"room\": ...} before it");
        }
        return known;
    }

    private static String key(String user, @Nullable RoomChoice room) {
        return room == null ? user : user + " in " + StepFields.show(room.room()) + " of " + room.app();
    }
}
