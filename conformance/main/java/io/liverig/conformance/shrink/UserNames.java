package io.liverig.conformance.shrink;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Json;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ids of users, and simpler ones for them: u1, u2 and so on, the same over all steps. */
public final class UserNames {
    private static final Set<String> FIXED = Set.of("op", "on", "of", "method", "streamtype");

    private UserNames() {}

    /** Returns the users whom messages name, in the order in which they come. */
    public static List<String> users(List<? extends JsonNode> steps) {
        Set<String> users = new LinkedHashSet<>();
        steps.forEach(step ->
                Entries.of(step).forEach(entry -> users.add(entry.path("userid").asText())));
        return List.copyOf(users);
    }

    /** Returns the steps with one user called more simply, once for each user whose id is not simple. */
    static List<List<ObjectNode>> candidates(List<ObjectNode> steps) {
        List<String> users = users(steps);
        List<List<ObjectNode>> all = new ArrayList<>();
        for (int i = 0; i < users.size(); i++) {
            String simple = "u" + (i + 1);
            if (!users.contains(simple)) {
                all.add(renamed(steps, users.get(i), simple));
            }
        }
        return all;
    }

    private static List<ObjectNode> renamed(List<ObjectNode> steps, String from, String to) {
        return steps.stream().map(step -> (ObjectNode) renamed(step, from, to)).toList();
    }

    private static JsonNode renamed(JsonNode value, String from, String to) {
        if (value.isTextual()) {
            return Json.of(renamed(value.asText(), from, to));
        }
        if (value.isArray()) {
            ArrayNode list = Json.arr();
            value.forEach(item -> list.add(renamed(item, from, to)));
            return list;
        }
        if (!value.isObject()) {
            return value;
        }
        ObjectNode object = Json.obj();
        for (Map.Entry<String, JsonNode> field : value.properties()) {
            boolean isName = !FIXED.contains(field.getKey());
            object.set(field.getKey(), isName ? renamed(field.getValue(), from, to) : field.getValue());
        }
        return object;
    }

    private static String renamed(String text, String from, String to) {
        if (text.equals(from)) {
            return to;
        }
        if (text.startsWith(from + "_")) {
            return to + text.substring(from.length());
        }
        return text.replace("userid=" + from + "&", "userid=" + to + "&");
    }
}
