package io.liverig.conformance.steps;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The reference model: who is in the room, with which streams, and which events a message must raise. */
public final class RoomModel {
    /** A stream that has video or audio. */
    public record Stream(String user, String type, boolean video, boolean audio, String url) {
        /** Returns the id by which pages address it. */
        public String id() {
            return user + "_" + type;
        }
    }

    /** An event to come: its code, the stream's or the user's id, and the users of the moment. */
    public record Told(String code, String id, List<String> users) {}

    private final Set<String> users = new LinkedHashSet<>();
    private final Map<String, Stream> streams = new LinkedHashMap<>();

    /** Returns the room as one TRTC object must see it after the steps. */
    public static RoomModel after(List<? extends JsonNode> steps, String on) {
        RoomModel room = new RoomModel();
        steps.forEach(step -> room.take(step, on));
        return room;
    }

    /** Takes a step over, if it is about this TRTC object, and returns the events it must raise. */
    public List<Told> take(JsonNode step, String on) {
        if (!step.path("on").asText().equals(on)) {
            return List.of();
        }
        if (step.path("method").asText().equals("exitRoom")) {
            users.clear();
            streams.clear();
        }
        List<Told> told = new ArrayList<>();
        Message.of(step).ifPresent(message -> message.entries().forEach(entry -> enter(message.code(), entry, told)));
        return told;
    }

    private void enter(int code, JsonNode entry, List<Told> told) {
        String user = entry.path("userid").asText();
        if (code == 1031) {
            users.add(user);
            tell(told, "REMOTE_USER_JOIN", user);
        } else if (users.contains(user) && code == 1032) {
            leave(user, told);
        } else if (users.contains(user) && code == 1033) {
            String type = entry.path("streamtype").asText();
            if (type.equals("main") || type.equals("aux")) {
                change(user, type, true, Json.isTruthy(entry.path("hasvideo")), entry, told);
            }
        } else if (users.contains(user)) {
            change(user, "main", false, Json.isTruthy(entry.path("hasaudio")), entry, told);
        }
    }

    private void change(String user, String type, boolean isVideo, boolean isOn, JsonNode entry, List<Told> told) {
        String id = user + "_" + type;
        Stream before = streams.getOrDefault(id, new Stream(user, type, false, false, ""));
        String url = entry.path("playurl").asText();
        Stream after = new Stream(
                user,
                type,
                isVideo ? isOn : before.video,
                isVideo ? before.audio : isOn,
                url.isEmpty() ? before.url : url);
        if (after.video || after.audio) {
            streams.put(id, after);
        } else {
            streams.remove(id);
        }
        tell(told, "REMOTE_" + (isVideo ? "VIDEO" : "AUDIO") + (isOn ? "_ADD" : "_REMOVE"), id);
    }

    private void leave(String user, List<Told> told) {
        Stream main = streams.get(user + "_main");
        Stream aux = streams.get(user + "_aux");
        if (main != null && main.video) {
            tell(told, "REMOTE_VIDEO_REMOVE", main.id());
        }
        if (main != null && main.audio) {
            tell(told, "REMOTE_AUDIO_REMOVE", main.id());
        }
        if (aux != null) {
            tell(told, "REMOTE_VIDEO_REMOVE", aux.id());
        }
        users.remove(user);
        streams.remove(user + "_main");
        streams.remove(user + "_aux");
        tell(told, "REMOTE_USER_LEAVE", user);
    }

    private void tell(List<Told> told, String code, String id) {
        told.add(new Told(code, id, List.copyOf(users)));
    }

    /** Returns the users in the order in which they joined. */
    public List<String> users() {
        return List.copyOf(users);
    }

    /** Returns the streams that have video or audio, in the order in which they came. */
    public List<Stream> streams() {
        return List.copyOf(streams.values());
    }

    /** Returns the ids of the streams. */
    public List<String> streamIds() {
        return List.copyOf(streams.keySet());
    }

    /** Returns a copy that goes its own way. */
    public RoomModel copy() {
        RoomModel copy = new RoomModel();
        copy.users.addAll(users);
        copy.streams.putAll(streams);
        return copy;
    }
}
