package io.liverig.conformance.framework.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Json;
import io.liverig.data.Undefined;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plain data of the rig as JSON, as the published engine's side writes it: what JSON has not is {@code {"$": name}}. */
final class PlainValues {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final double LEAST_WITH_EXPONENT = 1e21;

    private PlainValues() {}

    static JsonNode encode(@Nullable Object value) {
        if (value == null) {
            return NODES.nullNode();
        } else if (value instanceof Boolean flag) {
            return NODES.booleanNode(flag);
        } else if (value instanceof Number number) {
            return number(number.doubleValue());
        } else if (value instanceof String text) {
            return NODES.textNode(text);
        } else if (value instanceof List<?> list) {
            ArrayNode items = NODES.arrayNode();
            list.forEach(item -> items.add(encode(item)));
            return items;
        } else if (value instanceof Map<?, ?> map) {
            ObjectNode members = NODES.objectNode();
            map.forEach((name, member) -> members.set(String.valueOf(name), encode(member)));
            return members;
        }
        return Json.special(value == Undefined.UNDEFINED ? "undefined" : "function");
    }

    /** A number in the kind of node that reading it from JSON gives. */
    private static JsonNode number(double value) {
        if (!Double.isFinite(value)) {
            return Json.special(Double.isNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity");
        } else if (value != Math.rint(value) || Math.abs(value) >= LEAST_WITH_EXPONENT) {
            return NODES.numberNode(value);
        } else if (value == (int) value) {
            return NODES.numberNode((int) value);
        } else if (Math.abs(value) < Long.MAX_VALUE) {
            return NODES.numberNode((long) value);
        }
        return NODES.numberNode(new BigDecimal(value).toBigInteger());
    }

    static Object[] arguments(JsonNode list) {
        List<Object> values = new ArrayList<>();
        list.forEach(item -> values.add(Json.MAPPER.convertValue(item, Object.class)));
        return values.toArray();
    }
}
