package io.liverig.live;

import io.liverig.data.Json;
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

    private final NodeEvents events;
    private final LiveSettings settings;

    RemoteCodes(NodeEvents events, LiveSettings settings) {
        this.events = events;
        this.settings = settings;
    }

    /** Announces those who were there before. */
    void present(List<RoomUser> users) {
        if (settings.announce() == LiveSettings.Announce.TOGETHER && !users.isEmpty()) {
            send(ENTERED, users.stream().map(user -> item(user.user())).toList());
            users.forEach(this::flags);
        } else {
            for (RoomUser user : users) {
                entered(user.user());
                flags(user);
            }
        }
    }

    private void flags(RoomUser user) {
        boolean audioFirst = settings.flagOrder() == LiveSettings.FlagOrder.AUDIO_FIRST;
        if (user.audio() && audioFirst) {
            audio(user.user(), true);
        }
        user.video().forEach(kind -> video(user.user(), kind, true));
        if (user.audio() && !audioFirst) {
            audio(user.user(), true);
        }
    }

    void entered(UserId user) {
        send(ENTERED, List.of(item(user)));
    }

    void left(RoomUser last) {
        if (settings.leaveFlags() == LiveSettings.LeaveFlags.BEFORE) {
            lower(last);
        }
        send(LEFT, List.of(item(last.user())));
        if (settings.leaveFlags() == LiveSettings.LeaveFlags.AFTER) {
            lower(last);
        }
    }

    private void lower(RoomUser last) {
        last.video().forEach(kind -> video(last.user(), kind, false));
        if (last.audio()) {
            audio(last.user(), false);
        }
    }

    /** Sends 1033; the small stream has no flag of its own. */
    void video(UserId user, StreamKind kind, boolean on) {
        if (kind != StreamKind.SMALL) {
            Map<String, Object> item = item(user);
            item.put("streamtype", kind.word());
            item.put("hasvideo", on);
            item.put("playurl", new PlayUrl(user, kind).text());
            send(VIDEO, List.of(item));
        }
    }

    void audio(UserId user, boolean on) {
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
