package io.liverig.internal.program;

import io.liverig.internal.media.ScriptedSender;
import io.liverig.internal.media.StreamAddress;
import io.liverig.internal.media.UserNetwork;
import io.liverig.room.EnterRequest;
import io.liverig.room.Member;
import io.liverig.room.Refusal;
import io.liverig.room.Room;
import io.liverig.room.RoomKey;
import io.liverig.room.RoomListener;
import io.liverig.room.UserId;
import io.liverig.sound.Sound;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One room from the side of who runs the service: its door, and what its scripted users send and go by. */
public final class RoomSide {
    private final RigCore core;
    private final RoomKey key;

    public RoomSide(RigCore core, RoomKey key) {
        this.core = core;
        this.key = key;
    }

    public RoomKey key() {
        return key;
    }

    public Room room() {
        return core.rooms().room(key);
    }

    /**
     * Shuts the room's door for one reason of several, or takes that reason away: the door opens unless another is left,
     * the latest of which counts.
     */
    public void shut(String reason, @Nullable Refusal why) {
        Map<String, Refusal> reasons = core.doors().computeIfAbsent(key, room -> new LinkedHashMap<>());
        reasons.remove(reason);
        if (why != null) {
            reasons.put(reason, why);
        }
        core.entrance()
                .close(
                        key,
                        reasons.values().stream()
                                .reduce((earlier, later) -> later)
                                .orElse(null));
    }

    /** Shuts all rooms of the room's application, or opens them when there is no refusal. */
    public void shutApplication(@Nullable Refusal why) {
        core.entrance().close(key.appId(), why);
    }

    /** Lets a user who is in the room enter from a second phone, or lets that phone leave. */
    public void secondPhone(String userId, boolean on) {
        String phone = userId + " in " + key;
        Member second = on
                ? core.secondPhones().put(phone, room().enter(EnterRequest.of("", userId), RoomListener.NONE))
                : core.secondPhones().remove(phone);
        if (!on && second != null) {
            second.leave();
        }
    }

    private ScriptedSender sender(UserId user) {
        return core.media().scripted(new StreamAddress(key, user));
    }

    private UserNetwork networkOf(UserId user) {
        return core.media().networkOf(new StreamAddress(key, user));
    }

    /** Says what a scripted user's microphone hears. */
    public void microphone(UserId user, Sound sound) {
        sender(user).hear(sound);
    }

    /** Opens a scripted user's camera, or holds its last frame. */
    public void camera(UserId user, boolean on) {
        sender(user).camera(on);
    }

    /** Puts a scripted user into a network. */
    public void network(UserId user, NetworkLine line) {
        networkOf(user).change(line.profile());
    }

    /** Cuts a scripted user's network off, or lets it be what it was. */
    public void cut(UserId user, boolean on) {
        networkOf(user).setCut(on);
    }
}
