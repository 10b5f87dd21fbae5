package io.liverig.conformance.life;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Json;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the model expects of one step. */
final class Expected {
    private final ArrayNode events = Json.arr();
    private final List<ObjectNode> natives = new ArrayList<>();

    /** Whether the step throws; the published package does when there is no pusher yet. */
    boolean isRefused;
    /** What the call returns; null when nobody says. */
    @Nullable
    JsonNode returned;
    /** How the promise that the call returns settles: {@code fulfilled}, {@code rejected}, or "" for no promise. */
    String settles = "";
    /** The instance that the call returns; null when it returns none. */
    @Nullable
    Object instance;
    /** Whether the call asks for an instance. */
    boolean asksInstance;

    void event(String code, JsonNode data) {
        events.add(Json.obj("code", code, "data", data));
    }

    void calls(String of, String method, @Nullable JsonNode argument) {
        natives.add(Json.obj("of", of, "method", method, "argument", argument == null ? Json.UNDEFINED : argument));
    }

    ArrayNode events() {
        return events;
    }

    List<ObjectNode> natives() {
        return natives;
    }
}
