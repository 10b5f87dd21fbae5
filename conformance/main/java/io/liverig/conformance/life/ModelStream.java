package io.liverig.conformance.life;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.suite.Defaults;
import java.util.Set;

/** A stream of the model: its item in the player list, as far as the document and the page speak of it. */
final class ModelStream {
    private static final Set<String> FIXED =
            Set.of("id", "streamID", "userID", "streamType", "hasVideo", "hasAudio", "__proto__");

    private final ObjectNode item;
    private String playUrl = "";
    private boolean small;

    /** Whether an instance of it was asked for, and has a native context. */
    final ModelPlayer player;

    ModelStream(String user, String type, boolean document) {
        boolean isScreen = type.equals("aux");
        String id = user + "_" + type;
        this.player = new ModelPlayer(id, this);
        this.item = Json.obj("src", "", "muteAudio", document && !isScreen, "muteVideo", document);
        item.setAll(Defaults.PLAYER);
        item.put("objectFit", isScreen ? "contain" : "fillCrop");
        item.setAll(Json.obj(
                "userID", user, "streamType", type, "streamID", id, "id", id, "hasVideo", false, "hasAudio", false));
    }

    String id() {
        return item.path("id").asText();
    }

    boolean has(String flag) {
        return item.path(flag).asBoolean();
    }

    boolean isOn() {
        return has("hasVideo") || has("hasAudio");
    }

    ObjectNode item() {
        return item.deepCopy();
    }

    void report(String flag, boolean isOn, JsonNode address) {
        item.put(flag, isOn);
        if (address.isTextual()
                && !address.asText().isEmpty()
                && !address.asText().equals(playUrl)) {
            playUrl = address.asText();
            item.put("src", small ? turned(playUrl) : playUrl);
        }
    }

    void set(JsonNode attributes) {
        if (attributes.isObject() && !attributes.has("$")) {
            attributes.properties().forEach(field -> {
                if (!FIXED.contains(field.getKey()) && !field.getValue().equals(Json.UNDEFINED)) {
                    item.set(field.getKey(), Covering.plain(field.getValue()));
                }
            });
        }
    }

    void turn() {
        if (item.path("streamType").asText().equals("main")) {
            item.put("src", turned(item.path("src").asText()));
            small = !small;
        }
    }

    private static String turned(String address) {
        String small = address.replaceFirst("([?&]streamtype=)main(?=[&#]|$)", "$1small");
        return small.equals(address) ? address.replaceFirst("([?&]streamtype=)small(?=[&#]|$)", "$1main") : small;
    }
}
