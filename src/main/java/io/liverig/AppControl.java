package io.liverig;

import io.liverig.internal.program.RigCore;
import io.liverig.room.NumericRoom;
import io.liverig.room.Privilege;
import io.liverig.room.RoomId;
import io.liverig.room.RoomKey;
import io.liverig.room.StringRoom;
import io.liverig.room.UserId;
import io.liverig.room.signature.RoomPermit;
import io.liverig.room.signature.UserSig;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** One application, TRTC's SDKAppID: its rooms, its key and the signatures made with it. */
public final class AppControl {
    private final RigCore core;
    private final long appId;

    AppControl(RigCore core, long appId) {
        this.core = core;
        this.appId = appId;
    }

    /** Returns a room with a number. */
    public RoomControl room(long number) {
        return new RoomControl(core, RoomKey.of(appId, number));
    }

    /** Returns a room with a name; room "1" is not room 1. */
    public RoomControl room(String name) {
        return new RoomControl(core, RoomKey.of(appId, name));
    }

    /**
     * Gives the rig the application's secret key: from now on the signatures of those who enter are checked, on the
     * rig's clock. Without a key everybody is let in; the timeline says which of the two holds.
     */
    public AppControl key(String secret) {
        return core.act(() -> {
            core.key(appId, secret);
            return this;
        });
    }

    /** Switches advanced permission control: every user then needs a permission ticket beside the signature. */
    public AppControl permissionControl(boolean on) {
        return core.act(() -> {
            core.controlPermissions(appId, on);
            return this;
        });
    }

    /**
     * Makes a signature that begins now, on the rig's clock.
     *
     * @throws IllegalStateException when the rig was given no key for the application
     */
    public String userSig(String userId, Duration valid) {
        return core.read(
                () -> UserSig.make(appId, secret(), userId, now(), valid).text());
    }

    /** Makes a permission ticket for a room with a number: {@code privateMapKey("bob", 1234, valid, Privilege.WATCH)}. */
    public String privateMapKey(String userId, long room, Duration valid, Set<Privilege> privileges) {
        return permit(userId, new NumericRoom(room), valid, privileges);
    }

    /** Makes a permission ticket for a room with a name. */
    public String privateMapKey(String userId, String room, Duration valid, Set<Privilege> privileges) {
        return permit(userId, new StringRoom(room), valid, privileges);
    }

    private String permit(String userId, RoomId room, Duration valid, Set<Privilege> privileges) {
        return core.read(() -> {
            long until = now().getEpochSecond() + valid.toSeconds();
            RoomPermit permit = new RoomPermit(room, new UserId(userId), appId, until, privileges);
            return UserSig.permit(permit, secret(), now()).text();
        });
    }

    private Instant now() {
        return Instant.ofEpochMilli(core.nowMillis());
    }

    private String secret() {
        return core.key(appId)
                .orElseThrow(() -> new IllegalStateException(
                        "the rig has no key of application " + appId + "; call app(" + appId + ").key(...) first"));
    }
}
