package io.liverig.conformance.words;

import com.fasterxml.jackson.databind.JsonNode;
import io.liverig.conformance.steps.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where what was seen is not what was expected, the first difference first. */
public final class Differences {
    private static final int LONGEST = 160;
    private static final String HOLDS = "that it holds";

    private final List<String> lines = new ArrayList<>();

    private Differences() {}

    /** Compares two values and returns a line for each difference; none when they are equal. */
    public static List<String> of(JsonNode expected, JsonNode seen) {
        Differences found = new Differences();
        if (expected.asText().equals(HOLDS)) {
            return List.of("it does not hold, seen " + ScriptText.of(seen, 2 * LONGEST));
        }
        found.compare("", expected, seen);
        return found.lines;
    }

    /** Compares two values by their JSON texts; text that is no JSON stands for itself. */
    public static List<String> of(String expected, String seen) {
        return of(value(expected), value(seen));
    }

    private static JsonNode value(String text) {
        try {
            return Json.parse(text);
        } catch (IllegalArgumentException plain) {
            return Json.of(text);
        }
    }

    private void compare(String path, JsonNode expected, JsonNode seen) {
        if (expected.equals(seen)) {
            return;
        }
        if (expected.isArray() && seen.isArray()) {
            compareLists(path, expected, seen);
        } else if (isPlain(expected) && isPlain(seen)) {
            compareObjects(path, expected, seen);
        } else {
            differs(path, ScriptText.of(expected, LONGEST), ScriptText.of(seen, LONGEST));
        }
    }

    private static boolean isPlain(JsonNode value) {
        return value.isObject() && !value.path("$").isTextual();
    }

    private void differs(String path, String expected, String seen) {
        lines.add((path.isEmpty() ? "" : path + ": ") + "expected " + expected + ", seen " + seen);
    }

    private void compareObjects(String path, JsonNode expected, JsonNode seen) {
        Set<String> names = new LinkedHashSet<>();
        expected.fieldNames().forEachRemaining(names::add);
        seen.fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            String at = path + ScriptText.key(name);
            String inner = at.startsWith(".") && path.isEmpty() ? at.substring(1) : at;
            if (!seen.has(name)) {
                differs(inner, ScriptText.of(expected.path(name), LONGEST), "no such key");
            } else if (!expected.has(name)) {
                differs(inner, "no such key", ScriptText.of(seen.path(name), LONGEST));
            } else {
                compare(inner, expected.path(name), seen.path(name));
            }
        }
    }

    private void compareLists(String path, JsonNode expected, JsonNode seen) {
        Map<String, JsonNode> expectedById = byId(expected);
        Map<String, JsonNode> seenById = byId(seen);
        if (expectedById.size() == expected.size() && seenById.size() == seen.size()) {
            compareItems(path, expectedById, seenById);
            return;
        }
        for (int i = 0; i < Math.max(expected.size(), seen.size()); i++) {
            String at = path + "[" + i + "]";
            if (i >= seen.size()) {
                differs(at, ScriptText.of(expected.path(i), LONGEST), "nothing");
            } else if (i >= expected.size()) {
                differs(at, "nothing", ScriptText.of(seen.path(i), LONGEST));
            } else {
                compare(at, expected.path(i), seen.path(i));
            }
        }
    }

    /** Returns a list's items by their ids; fewer than the list has when some have none, or one stands twice. */
    private static Map<String, JsonNode> byId(JsonNode list) {
        Map<String, JsonNode> items = new LinkedHashMap<>();
        list.forEach(item -> {
            JsonNode id = item.has("id") ? item.path("id") : item.path("userID");
            if (item.isObject() && id.isTextual()) {
                items.put(id.asText(), item);
            }
        });
        return items;
    }

    private void compareItems(String path, Map<String, JsonNode> expected, Map<String, JsonNode> seen) {
        int before = lines.size();
        expected.forEach((id, item) -> {
            if (!seen.containsKey(id)) {
                differs(path + "[" + id + "]", "an item", "none");
            }
        });
        seen.forEach((id, item) -> {
            JsonNode other = expected.get(id);
            if (other == null) {
                differs(path + "[" + id + "]", "no item", "one");
            } else {
                compare(path + "[" + id + "]", other, item);
            }
        });
        List<String> order = List.copyOf(expected.keySet());
        if (before == lines.size() && !order.equals(List.copyOf(seen.keySet()))) {
            differs(
                    path.isEmpty() ? "order" : path + " in order",
                    order.toString(),
                    seen.keySet().toString());
        }
    }
}
