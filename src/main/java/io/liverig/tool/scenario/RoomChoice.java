package io.liverig.tool.scenario;

import io.liverig.LiveRig;
import io.liverig.RoomControl;
import org.jspecify.annotations.Nullable;

/**
 * Which room a step means.
 *
 * @param app the application's id, or null for the only one that the programs have named
 * @param room a Double for a room with a number, a String for one with a name
 */
record RoomChoice(@Nullable Double app, Object room) {
    RoomControl in(LiveRig rig) {
        if (app == null) {
            return room instanceof Double number ? rig.room(number.longValue()) : rig.room(room.toString());
        }
        return room instanceof Double number
                ? rig.app(app.longValue()).room(number.longValue())
                : rig.app(app.longValue()).room(room.toString());
    }
}
