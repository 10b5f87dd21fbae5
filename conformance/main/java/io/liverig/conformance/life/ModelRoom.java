package io.liverig.conformance.life;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who is in the room of the model, with which streams, and what a message about them has to cause. */
final class ModelRoom {
    private final boolean document;
    private final Map<String, ObjectNode> users = new LinkedHashMap<>();
    private final Map<String, ModelStream> streams = new LinkedHashMap<>();

    ModelRoom(boolean document) {
        this.document = document;
    }

    List<String> users() {
        return List.copyOf(users.keySet());
    }

    List<String> streamIds() {
        return List.copyOf(streams.keySet());
    }

    @Nullable
    ModelStream stream(String id) {
        return streams.get(id);
    }

    ArrayNode list() {
        ArrayNode list = Json.arr();
        streams.values().forEach(stream -> list.add(stream.item()));
        return list;
    }

    /** Takes over one entry of a message 1031 to 1034. */
    void take(int code, JsonNode entry, Expected expected) {
        if (!entry.isObject() || !entry.path("userid").isTextual()) {
            return;
        }
        String user = entry.path("userid").asText();
        if (code == 1031) {
            users.computeIfAbsent(user, unused -> Json.obj("userID", user));
            tellUser("REMOTE_USER_JOIN", user, expected);
        } else if (users.containsKey(user)) {
            switch (code) {
                case 1032 -> leave(user, expected);
                case 1033 -> video(user, entry, expected);
                default -> change(user, "main", "hasAudio", entry.path("hasaudio"), entry.path("playurl"), expected);
            }
        }
    }

    private void video(String user, JsonNode entry, Expected expected) {
        String type = entry.path("streamtype").asText();
        if (entry.path("streamtype").isTextual() && (type.equals("main") || type.equals("aux"))) {
            change(user, type, "hasVideo", entry.path("hasvideo"), entry.path("playurl"), expected);
        }
    }

    private void change(String user, String type, String flag, JsonNode value, JsonNode address, Expected expected) {
        boolean isOn = Json.isTruthy(value);
        ModelStream stream = streams.get(user + "_" + type);
        ModelStream changed = stream == null ? new ModelStream(user, type, document) : stream;
        report(changed, user, flag, isOn, address, expected);
        tellStream(
                "REMOTE_" + flag.substring(3).toUpperCase(Locale.ROOT) + (isOn ? "_ADD" : "_REMOVE"),
                changed,
                expected);
    }

    private void report(
            ModelStream stream, String user, String flag, boolean isOn, JsonNode address, Expected expected) {
        stream.report(flag, isOn, address);
        if (stream.isOn()) {
            streams.put(stream.id(), stream);
        } else {
            drop(stream.id(), expected);
        }
        String part = stream.id().endsWith("_aux") ? "Aux" : "Main";
        ObjectNode entry = users.get(user);
        if (entry != null) {
            entry.put("has" + part + flag.substring(3), isOn);
        }
    }

    private void leave(String user, Expected expected) {
        for (String[] part : new String[][] {{"main", "hasVideo"}, {"main", "hasAudio"}, {"aux", "hasVideo"}}) {
            ModelStream stream = streams.get(user + "_" + part[0]);
            if (stream != null && stream.has(part[1])) {
                if (document) {
                    report(stream, user, part[1], false, Json.UNDEFINED, expected);
                }
                tellStream(
                        part[1].equals("hasVideo") ? "REMOTE_VIDEO_REMOVE" : "REMOTE_AUDIO_REMOVE", stream, expected);
            }
        }
        users.remove(user);
        drop(user + "_main", expected);
        drop(user + "_aux", expected);
        tellUser("REMOTE_USER_LEAVE", user, expected);
    }

    private void drop(String id, Expected expected) {
        ModelStream stream = streams.remove(id);
        if (stream != null && stream.player.retire()) {
            expected.calls(id, "stop", null);
        }
    }

    void clear(Expected expected) {
        streamIds().forEach(id -> drop(id, expected));
        users.clear();
    }

    /** Makes the stream that an id names, for rooms that do not announce their users. */
    void invent(JsonNode id) {
        String text = id.asText();
        int at = text.lastIndexOf('_');
        String type = text.substring(at + 1);
        if (id.isTextual() && at >= 0 && (type.equals("main") || type.equals("aux")) && !streams.containsKey(text)) {
            String user = text.substring(0, at);
            users.computeIfAbsent(user, unused -> Json.obj("userID", user));
            ModelStream stream = new ModelStream(user, type, document);
            stream.set(Json.obj(
                    "src", "room://cloud.tencent.com/rtc?userid=" + Address.encoded(user) + "&streamtype=" + type));
            streams.put(text, stream);
        }
    }

    private void tellUser(String code, String user, Expected expected) {
        expected.event(code, withLists(Json.obj("userID", user)));
    }

    private void tellStream(String code, ModelStream stream, Expected expected) {
        expected.event(code, withLists(Json.obj("player", stream.item())));
    }

    private ObjectNode withLists(ObjectNode data) {
        data.set(
                "userList",
                Json.of(users.values().stream().map(ObjectNode::deepCopy).toList()));
        return data.set("playerList", list());
    }
}
