package io.liverig.internal.live.pusher;

import io.liverig.data.Json;
import io.liverig.internal.live.node.Circumstance;
import io.liverig.internal.live.node.LiveBase;
import io.liverig.internal.live.node.NodeEvents;
import io.liverig.internal.live.url.PlayUrl;
import io.liverig.options.LiveSettings;
import io.liverig.options.RemoteUserSettings;
import io.liverig.room.RoomUser;
import io.liverig.room.StreamKind;
import io.liverig.room.UserId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns what other users do into the pusher's codes 1031 to 1034, whose message is a JSON text with a list of users.
 *
 * <p>The shape is what npm trtc-wx-sdk reads: {@code {"userlist":[{"userid":..,"streamtype":..,"hasvideo":..,
 * "playurl":..}]}}; 1034 names no stream, its address is the main stream's.
 */
final class RemoteCodes {
    private static final int ENTERED = 1031;
    private static final int LEFT = 1032;
    private static final int VIDEO = 1033;
    private static final int AUDIO = 1034;

    private final LiveBase base;
    private final NodeEvents events;
    private final RemoteUserSettings settings;
    private final RemoteUsers known = new RemoteUsers();

    RemoteCodes(LiveBase base, NodeEvents events) {
        this.base = base;
        this.events = events;
        this.settings = base.settings().users();
    }

    /** Tells the page what it does not know yet, at first and after an outage. */
    void present(List<RoomUser> users) {
        known.withoutThose(users).forEach(this::left);
        List<UserId> fresh = known.unknown(users);
        if (settings.announce() == LiveSettings.Announce.TOGETHER && !fresh.isEmpty()) {
            fresh.forEach(known::add);
            send(ENTERED, fresh.stream().map(RemoteCodes::item).toList());
            users.forEach(this::flags);
        } else {
            for (RoomUser user : users) {
                if (fresh.contains(user.user())) {
                    entered(user.user());
                }
                flags(user);
            }
        }
    }

    private void flags(RoomUser user) {
        boolean audioFirst = settings.flagOrder() == LiveSettings.FlagOrder.AUDIO_FIRST;
        if (audioFirst) {
            sound(user);
        }
        for (StreamKind kind : StreamKind.values()) {
            if (known.hasVideo(user.user(), kind) != user.video().contains(kind)) {
                video(user.user(), kind, user.video().contains(kind));
            }
        }
        if (!audioFirst) {
            sound(user);
        }
    }

    private void sound(RoomUser user) {
        if (known.hasAudio(user.user()) != user.audio()) {
            audio(user.user(), user.audio());
        }
    }

    void entered(UserId user) {
        known.add(user);
        send(ENTERED, List.of(item(user)));
    }

    void left(RoomUser last) {
        known.remove(last.user());
        if (settings.leaveFlags() == LiveSettings.LeaveFlags.BEFORE) {
            lower(last);
        }
        send(LEFT, List.of(item(last.user())));
        if (settings.leaveFlags() == LiveSettings.LeaveFlags.AFTER) {
            lower(last);
        }
    }

    private void lower(RoomUser last) {
        last.video().forEach(kind -> sendVideo(last.user(), kind, false));
        if (last.audio()) {
            sendAudio(last.user(), false);
        }
    }

    void video(UserId user, StreamKind kind, boolean on) {
        known.video(user, kind, on);
        if (base.conditions().has(Circumstance.SOUND_FIRST)) {
            base.post("live-pusher 1033, late", () -> sendVideo(user, kind, on));
        } else {
            sendVideo(user, kind, on);
        }
    }

    void audio(UserId user, boolean on) {
        known.audio(user, on);
        sendAudio(user, on);
    }

    /** Sends 1033; the small stream has no flag of its own. */
    private void sendVideo(UserId user, StreamKind kind, boolean on) {
        if (kind != StreamKind.SMALL) {
            Map<String, Object> item = item(user);
            item.put("streamtype", kind.word());
            item.put("hasvideo", on);
            item.put("playurl", new PlayUrl(user, kind).text());
            send(VIDEO, List.of(item));
        }
    }

    private void sendAudio(UserId user, boolean on) {
        Map<String, Object> item = item(user);
        item.put("hasaudio", on);
        item.put("playurl", new PlayUrl(user, StreamKind.MAIN).text());
        send(AUDIO, List.of(item));
    }

    private static Map<String, Object> item(UserId user) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("userid", user.text());
        return item;
    }

    private void send(int code, List<Map<String, Object>> users) {
        events.state(code, Json.write(Map.of("userlist", new ArrayList<>(users))));
    }
}
