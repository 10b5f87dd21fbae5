package io.liverig.conformance.steps;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** JSON in short: steps, traces and what is expected of them. */
public final class Json {
    /** The one mapper. */
    public static final ObjectMapper MAPPER = new ObjectMapper();

    /** How undefined stands in steps and traces. */
    public static final ObjectNode UNDEFINED = special("undefined");

    private Json() {}

    /** Makes an object of names and values in turn. */
    public static ObjectNode obj(@Nullable Object... pairs) {
        ObjectNode node = MAPPER.createObjectNode();
        for (int i = 0; i < pairs.length; i += 2) {
            node.set(String.valueOf(pairs[i]), of(pairs[i + 1]));
        }
        return node;
    }

    /** Makes an array. */
    public static ArrayNode arr(@Nullable Object... items) {
        ArrayNode node = MAPPER.createArrayNode();
        for (Object item : items) {
            node.add(of(item));
        }
        return node;
    }

    /** Makes a node of a Java value; missing becomes null. */
    public static JsonNode of(@Nullable Object value) {
        if (value instanceof MissingNode || value == null) {
            return MAPPER.nullNode();
        }
        if (value instanceof JsonNode node) {
            return node;
        }
        return value instanceof Collection<?> items ? arr(items.toArray()) : MAPPER.valueToTree(value);
    }

    /** Makes a value that JSON has not, e.g. {@code undefined} or {@code NaN}. */
    public static ObjectNode special(String name) {
        return obj("$", name);
    }

    /** Refers to a value that an earlier step has named. */
    public static ObjectNode ref(String name) {
        return obj("$", "ref", "name", name);
    }

    /** Returns a changed copy. */
    public static ObjectNode with(JsonNode object, @Nullable Object... pairs) {
        ObjectNode copy = object.deepCopy();
        copy.setAll(obj(pairs));
        return copy;
    }

    /** Reads JSON text. */
    public static JsonNode parse(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Returns whether a script would take the value for true. */
    public static boolean isTruthy(JsonNode value) {
        if (value.isNumber()) {
            return value.doubleValue() != 0;
        }
        if (value.isTextual()) {
            return !value.textValue().isEmpty();
        }
        if (value.isObject() && value.has("$")) {
            String kind = value.path("$").asText();
            return !kind.equals("undefined") && !kind.equals("NaN");
        }
        return value.isContainerNode() || value.asBoolean(false);
    }
}
