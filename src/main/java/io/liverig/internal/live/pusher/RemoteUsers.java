package io.liverig.internal.live.pusher;

import io.liverig.room.Role;
import io.liverig.room.RoomUser;
import io.liverig.room.Scene;
import io.liverig.room.StreamKind;
import io.liverig.room.UserId;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a page has been told of the other users, so that after an outage it can be told the rest. */
final class RemoteUsers {
    private final Map<UserId, Told> told = new LinkedHashMap<>();

    private static final class Told {
        private final Set<StreamKind> video = EnumSet.noneOf(StreamKind.class);
        private boolean audio;
    }

    void add(UserId user) {
        told.put(user, new Told());
    }

    void remove(UserId user) {
        told.remove(user);
    }

    void video(UserId user, StreamKind kind, boolean on) {
        Set<StreamKind> kinds = told.computeIfAbsent(user, id -> new Told()).video;
        if (on) {
            kinds.add(kind);
        } else {
            kinds.remove(kind);
        }
    }

    void audio(UserId user, boolean on) {
        told.computeIfAbsent(user, id -> new Told()).audio = on;
    }

    boolean hasVideo(UserId user, StreamKind kind) {
        Told one = told.get(user);
        return one != null && one.video.contains(kind);
    }

    boolean hasAudio(UserId user) {
        Told one = told.get(user);
        return one != null && one.audio;
    }

    /** Returns those of whom the page knows nothing. */
    List<UserId> unknown(List<RoomUser> present) {
        return present.stream()
                .map(RoomUser::user)
                .filter(user -> !told.containsKey(user))
                .toList();
    }

    /** Returns those of whom the page knows and who are not there, as it knows them. */
    List<RoomUser> withoutThose(List<RoomUser> present) {
        Set<UserId> there = present.stream().map(RoomUser::user).collect(Collectors.toSet());
        return told.entrySet().stream()
                .filter(entry -> !there.contains(entry.getKey()))
                .map(entry -> new RoomUser(
                        entry.getKey(),
                        Scene.VIDEO_CALL,
                        Role.ANCHOR,
                        entry.getValue().video,
                        entry.getValue().audio,
                        ""))
                .toList();
    }
}
