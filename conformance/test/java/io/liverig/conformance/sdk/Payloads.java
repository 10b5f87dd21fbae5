package io.liverig.conformance.sdk;

import com.fasterxml.jackson.databind.JsonNode;
import io.liverig.conformance.steps.Json;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Events that were heard: each is of its type, and all together have every key that the types have. */
final class Payloads {
    private static final Map<String, String> PARTS = Map.of(
            "userList", "TRTC.RemoteUser",
            "playerList", "TRTC.PlayerAttributes",
            "player", "TRTC.PlayerAttributes",
            "pusher", "TRTC.PusherAttributes");

    private final Map<String, Set<String>> keys = new TreeMap<>();
    private final Set<String> codes = new TreeSet<>();

    /** Takes an event, {@code {eventCode, data}}, and claims that it is what the typings say of its code. */
    void add(JsonNode event, Claims claims) {
        String code = event.path("eventCode").asText();
        JsonNode data = event.path("data");
        codes.add(code);
        claims.isA("TRTC.Event<'" + code + "'>", event);
        if (!data.equals(Json.UNDEFINED)) {
            note("TRTC.Events['" + code + "']", data);
            PARTS.forEach((part, type) -> {
                JsonNode value = data.path(part);
                (value.isArray() ? value : Json.arr(value)).forEach(item -> note(type, item));
            });
        }
    }

    private void note(String type, JsonNode value) {
        value.fieldNames()
                .forEachRemaining(name ->
                        keys.computeIfAbsent(type, key -> new TreeSet<>()).add(name));
    }

    /** Claims that nothing was missing: neither an event that is typed with data, nor a key of any type. */
    void claimAll(Claims claims) {
        claims.same("keyof TRTC.Events", codes);
        keys.forEach((type, names) -> claims.same("keyof " + type, names));
    }
}
