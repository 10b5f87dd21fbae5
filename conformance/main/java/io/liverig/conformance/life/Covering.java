package io.liverig.conformance.life;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.trace.Broken;
import java.util.Set;

/** Compares what the model expects with what was seen; what the model does not speak of may be there as well. */
final class Covering {
    /** Stands for what was set once and is gone: there is nothing, or something empty. */
    static final ObjectNode GONE = Json.special("gone");

    /** What may have further keys within; all else that nests is the page's, and comes back as it was. */
    private static final Set<String> OPEN =
            Set.of("pusher", "player", "playerList", "userList", "currentTarget", "dataset");

    private Covering() {}

    /** Breaks at the first value that is not as expected. */
    static void unlessCovers(String what, JsonNode expected, JsonNode seen) {
        if (expected.isObject() && !expected.has("$")) {
            if (!seen.isObject()) {
                throw new Broken(what, expected, seen);
            }
            expected.properties().forEach(field -> {
                String name = field.getKey();
                JsonNode value = valueOf(seen, name, field.getValue());
                if (OPEN.contains(name) || field.getValue().has("$")) {
                    unlessCovers(what + " " + name, field.getValue(), value);
                } else {
                    Broken.unlessSame(what + " " + name, field.getValue(), value);
                }
            });
        } else if (expected.isArray()) {
            if (!seen.isArray() || seen.size() != expected.size()) {
                throw new Broken(what, expected, seen);
            }
            for (int i = 0; i < expected.size(); i++) {
                unlessCovers(what + " [" + i + "]", expected.path(i), seen.path(i));
            }
        } else if (expected.equals(GONE)) {
            Broken.unless(!Json.isTruthy(seen) || seen.isEmpty(), what + " is gone", seen);
        } else {
            Broken.unlessSame(what, expected, seen);
        }
    }

    /** What is undefined may be missing, and a flag of a user that was never up may be either. */
    private static JsonNode valueOf(JsonNode seen, String name, JsonNode expected) {
        JsonNode value = seen.path(name);
        boolean isNothing = value.isMissingNode() || value.equals(Json.UNDEFINED);
        if (isNothing && name.matches("has(Main|Aux).*") && !expected.asBoolean(true)) {
            return expected;
        }
        return isNothing ? Json.UNDEFINED : value;
    }

    /** Returns a copy of what a page hands in, as an implementation may keep it: no key is the prototype. */
    static JsonNode plain(JsonNode value) {
        JsonNode copy = value.deepCopy();
        copy.findParents("__proto__").forEach(parent -> {
            if (!parent.has("$")) {
                ((ObjectNode) parent).remove("__proto__");
            }
        });
        return copy;
    }
}
