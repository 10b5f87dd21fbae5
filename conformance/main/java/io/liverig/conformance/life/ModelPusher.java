package io.liverig.conformance.life;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.suite.Defaults;

/** The attributes of one pusher of the model, as far as the document and the page speak of them. */
final class ModelPusher {
    private final boolean document;
    private final ObjectNode values = Defaults.PUSHER.deepCopy();
    private boolean blank;

    /** Whether there is a native context, which leaving the room has to stop. */
    boolean isOpen;

    ModelPusher(boolean document, JsonNode initial) {
        this.document = document;
        merge(initial);
    }

    void merge(JsonNode attributes) {
        if (attributes.isObject() && !attributes.has("$")) {
            attributes.properties().forEach(field -> {
                if (!field.getKey().equals("__proto__")) {
                    values.set(field.getKey(), Covering.plain(field.getValue()));
                }
            });
        }
    }

    /** Enters: what leaving took away is there again, below what was set since. */
    void enter(ObjectNode params) {
        if (blank) {
            blank = false;
            Defaults.PUSHER.properties().forEach(field -> {
                if (Covering.GONE.equals(values.path(field.getKey())) || !values.has(field.getKey())) {
                    values.set(field.getKey(), field.getValue());
                }
            });
        }
        merge(params);
        values.set("url", params.deepCopy());
    }

    void refuse() {
        values.set("url", Json.of(null));
    }

    /** Leaves: whatever was set is gone. */
    void reset() {
        values.fieldNames().forEachRemaining(name -> values.set(name, Covering.GONE));
        values.remove("url");
        blank = !document;
        if (document) {
            values.setAll(Defaults.PUSHER);
        }
    }

    void turnCamera() {
        boolean isFront = values.path("frontCamera").asText().equals("front");
        values.put("frontCamera", isFront ? "back" : "front");
    }

    /** Returns the attributes; {@code url} is the parameters that have to be in it. */
    ObjectNode values() {
        return values.deepCopy();
    }
}
