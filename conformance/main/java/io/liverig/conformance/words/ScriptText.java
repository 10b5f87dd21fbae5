package io.liverig.conformance.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Values as a script would write them, on one line. */
final class ScriptText {
    private ScriptText() {}

    /** Writes a value; what JSON has not stands as a script has it. */
    static String of(JsonNode value) {
        if (value.isArray()) {
            List<String> items = new ArrayList<>();
            value.forEach(item -> items.add(of(item)));
            return "[" + String.join(", ", items) + "]";
        }
        if (!value.isObject()) {
            return value.toString();
        }
        return value.path("$").isTextual() ? special(value) : object(value);
    }

    /** Writes a value, cut off where it gets too long to be read. */
    static String of(JsonNode value, int most) {
        String text = of(value);
        return text.length() <= most ? text : text.substring(0, most) + "...";
    }

    /** Writes a call's arguments without the parentheses. */
    static String list(JsonNode args) {
        String text = of(args);
        return args.isArray() ? text.substring(1, text.length() - 1) : "";
    }

    /** Returns a step into a value, e.g. {@code .a} or {@code ["a-b"]}. */
    static String key(String name) {
        return name.matches("[A-Za-z_]\\w*") ? "." + name : "[\"" + name + "\"]";
    }

    private static String object(JsonNode value) {
        List<String> fields = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : value.properties()) {
            String name = field.getKey();
            fields.add((name.matches("[A-Za-z_]\\w*") ? name : "\"" + name + "\"") + ": " + of(field.getValue()));
        }
        return "{" + String.join(", ", fields) + "}";
    }

    private static String special(JsonNode value) {
        String kind = value.path("$").asText();
        return switch (kind) {
            case "ref" -> value.path("name").asText();
            case "json" -> "JSON " + of(value.path("value"));
            case "frozen" -> "frozen " + of(value.path("value"));
            case "event" -> {
                StringBuilder path = new StringBuilder("event");
                value.path("path").forEach(name -> path.append(key(name.asText())));
                yield path.toString();
            }
            case "undefined", "NaN", "Infinity", "-Infinity" -> kind;
            case "cyclic" -> "an object with itself in it";
            case "thrown" -> "(throws when read)";
            default -> "(" + kind + ")";
        };
    }
}
