package io.liverig.conformance.framework;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Json;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The first thing that two traces of a sequence do not agree in.
 *
 * @param sequence which sequence of the program
 * @param step after which step, 0 for the opening of the page
 * @param path what, e.g. {@code tree[0].children[1].text}
 * @param expected what the published engine showed there
 * @param seen what we showed there
 */
record Difference(int sequence, int step, String path, JsonNode expected, JsonNode seen) {
    private static final List<String> COMPARED = List.of("log", "data", "components", "tree");

    /** Finds the first difference of all sequences. */
    static Optional<Difference> first(List<List<JsonNode>> expected, List<List<JsonNode>> seen) {
        for (int i = 0; i < expected.size(); i++) {
            Optional<Difference> found = inSequence(i, expected.get(i), seen.get(i));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Difference> inSequence(int sequence, List<JsonNode> expected, List<JsonNode> seen) {
        for (int step = 0; step < expected.size(); step++) {
            for (String part : COMPARED) {
                JsonNode there = expected.get(step).path(part);
                JsonNode here = seen.get(step).path(part);
                if (!there.equals(here)) {
                    return Optional.of(deepest(sequence, step, part, there, here));
                }
            }
        }
        return Optional.empty();
    }

    private static Difference deepest(int sequence, int step, String path, JsonNode expected, JsonNode seen) {
        if (expected.isArray() && seen.isArray() && expected.size() == seen.size()) {
            for (int i = 0; i < expected.size(); i++) {
                if (!expected.get(i).equals(seen.get(i))) {
                    return deepest(sequence, step, path + "[" + i + "]", expected.get(i), seen.get(i));
                }
            }
        }
        if (expected.isObject() && seen.isObject() && names(expected).equals(names(seen))) {
            for (Map.Entry<String, JsonNode> member : names(expected).entrySet()) {
                JsonNode there = expected.get(member.getKey());
                JsonNode here = seen.get(member.getKey());
                if (!there.equals(here)) {
                    return deepest(sequence, step, path + "." + member.getKey(), there, here);
                }
            }
        }
        return new Difference(sequence, step, path, expected, seen);
    }

    /** The names alone, in an order that does not depend on either side. */
    private static Map<String, JsonNode> names(JsonNode object) {
        Map<String, JsonNode> names = new TreeMap<>();
        for (Iterator<String> each = object.fieldNames(); each.hasNext(); ) {
            names.put(each.next(), Json.MAPPER.nullNode());
        }
        return names;
    }

    /** Returns the part of what is compared: tree, log, data, components, or what else it is. */
    String part() {
        return path.split("[\\[.]", 2)[0];
    }

    /** Returns whether another one is of the same part, or of an engine that failed with the same words. */
    boolean isLike(Difference other) {
        return part().equals(other.part())
                && (COMPARED.contains(part()) || (expected.equals(other.expected) && seen.equals(other.seen)));
    }

    ObjectNode toJson() {
        return Json.obj("afterStep", step, "path", path, "expected", expected, "seen", seen);
    }
}
