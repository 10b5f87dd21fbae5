package io.liverig.room;

import io.liverig.data.Fields;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A user in a room, at one moment.
 *
 * @param user who
 * @param scene what the user takes the room for
 * @param role the present role
 * @param video the kinds of pictures that the user publishes
 * @param audio whether the user publishes sound
 * @param recordId the name under which the user is recorded, TRTC's userdefinerecordid, or ""
 */
public record RoomUser(UserId user, Scene scene, Role role, Set<StreamKind> video, boolean audio, String recordId) {
    /** Copies the set. */
    public RoomUser {
        Set<StreamKind> copy = EnumSet.noneOf(StreamKind.class);
        copy.addAll(video);
        video = Collections.unmodifiableSet(copy);
    }

    /** Returns whether the others learn of this user. */
    public boolean isAnnounced() {
        return !scene.hasAudience() || role == Role.ANCHOR;
    }

    /** Returns whether there is anything to receive of a kind: the main stream may be sound alone. */
    public boolean publishes(StreamKind kind) {
        return video.contains(kind) || (kind == StreamKind.MAIN && audio);
    }

    /** Returns whether the user publishes anything. */
    public boolean isPublishing() {
        return audio || !video.isEmpty();
    }

    /** Returns the user as plain data. */
    public Map<String, Object> toData() {
        List<Object> kinds = new ArrayList<>();
        video.forEach(kind -> kinds.add(kind.word()));
        Map<String, Object> data = Fields.of("userId", user.text())
                .and("scene", scene.word())
                .and("role", role.name().toLowerCase(Locale.ROOT))
                .and("video", kinds)
                .and("audio", audio);
        if (!recordId.isEmpty()) {
            data.put("recordId", recordId);
        }
        return data;
    }
}
