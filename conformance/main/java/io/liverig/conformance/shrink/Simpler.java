package io.liverig.conformance.shrink;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What is simpler than a value, the simplest first, and where in a value there are others. */
public final class Simpler {
    /** Texts that name something, which less of them would not: a code, a stream type, a simple id, a letter. */
    private static final Pattern NAME = Pattern.compile("|[A-Z]+(_[A-Z]+)*|main|aux|u\\d+(_main|_aux)?|[a-z]");

    /** Keys without which a step or a message about users would not be one. */
    private static final Set<String> NEEDED = Set.of(
            "op",
            "on",
            "of",
            "method",
            "name",
            "path",
            "how",
            "$",
            "value",
            "detail",
            "code",
            "message",
            "userlist",
            "userid",
            "hasvideo",
            "hasaudio");

    /** Keys whose values are names. */
    private static final Set<String> NAMES =
            Set.of("op", "on", "of", "as", "method", "name", "path", "how", "$", "code", "streamtype", "look", "by");

    private Simpler() {}

    /** Where a value stands in another one. */
    sealed interface Place {
        /** Returns the value at the place. */
        JsonNode of(JsonNode holder);

        /** Returns the holder with another value at the place. */
        JsonNode with(JsonNode holder, JsonNode value);
    }

    private record Key(String name) implements Place {
        @Override
        public JsonNode of(JsonNode holder) {
            return holder.path(name);
        }

        @Override
        public JsonNode with(JsonNode holder, JsonNode value) {
            return Json.with(holder, name, value);
        }
    }

    private record Index(int number) implements Place {
        @Override
        public JsonNode of(JsonNode holder) {
            return holder.path(number);
        }

        @Override
        public JsonNode with(JsonNode holder, JsonNode value) {
            ArrayNode list = holder.deepCopy();
            list.set(number, value);
            return list;
        }
    }

    /** Returns the places in a value where others stand that may become simpler. */
    static List<Place> places(JsonNode value) {
        List<Place> places = new ArrayList<>();
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                places.add(new Index(i));
            }
        } else if (value.isObject()) {
            value.fieldNames().forEachRemaining(name -> {
                if (!NAMES.contains(name)) {
                    places.add(new Key(name));
                }
            });
        }
        return places;
    }

    /** Returns what is simpler than a value, the value's own parts left as they are. */
    public static List<JsonNode> of(JsonNode value) {
        List<JsonNode> simpler = new ArrayList<>();
        if (value.isTextual()) {
            text(value.asText(), simpler);
        } else if (value.isNumber()) {
            number(value.doubleValue(), simpler);
        } else if (value.isArray()) {
            list((ArrayNode) value, simpler);
        } else if (value.isObject()) {
            object((ObjectNode) value, simpler);
        }
        return simpler;
    }

    private static void text(String text, List<JsonNode> simpler) {
        if (NAME.matcher(text).matches()) {
            return;
        }
        simpler.add(Json.of(""));
        simpler.add(Json.of("a"));
        simpler.add(Json.of("b"));
        for (int size = Math.max(1, text.length() / 2); size >= 1; size = size == 1 ? 0 : (size + 1) / 2) {
            for (int at = 0; at + size <= text.length(); at += size) {
                simpler.add(Json.of(text.substring(0, at) + text.substring(at + size)));
            }
        }
    }

    private static void number(double number, List<JsonNode> simpler) {
        if (number == 0) {
            return;
        }
        simpler.add(Json.of(0));
        if (number != 1) {
            simpler.add(Json.of(1));
        }
        if (Math.abs(number) > 2) {
            simpler.add(Json.of((long) number / 2));
            simpler.add(Json.of((long) number - (long) Math.signum(number)));
        }
    }

    private static void list(ArrayNode list, List<JsonNode> simpler) {
        if (list.size() > 1) {
            simpler.add(Json.arr());
        }
        for (int i = list.size() - 1; i >= 0; i--) {
            ArrayNode less = list.deepCopy();
            less.remove(i);
            simpler.add(less);
        }
    }

    private static void object(ObjectNode object, List<JsonNode> simpler) {
        if (object.path("$").asText().equals("frozen")) {
            simpler.add(object.path("value"));
        }
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(name -> {
            if (!NEEDED.contains(name)) {
                names.add(name);
            }
        });
        if (names.size() > 1) {
            simpler.add(object.deepCopy().remove(names));
        }
        names.forEach(name -> simpler.add(object.deepCopy().without(name)));
    }
}
