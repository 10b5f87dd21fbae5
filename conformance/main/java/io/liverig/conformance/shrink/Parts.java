package io.liverig.conformance.shrink;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Steps that go together: those of one group, which are the same thing done to two objects. */
final class Parts {
    private Parts() {}

    /** Returns the places of all steps, part by part. */
    static List<Set<Integer>> all(List<ObjectNode> steps) {
        return parts(steps, false);
    }

    /** Returns the places of those steps that may go whatever the property: what sets the stage stays. */
    static List<Set<Integer>> marked(List<ObjectNode> steps) {
        return parts(steps, true);
    }

    private static List<Set<Integer>> parts(List<ObjectNode> steps, boolean onlyMarked) {
        Map<String, Set<Integer>> parts = new LinkedHashMap<>();
        for (int i = 0; i < steps.size(); i++) {
            ObjectNode step = steps.get(i);
            if (!onlyMarked || step.has("group") || mayGo(step)) {
                String key = step.has("group") ? "g" + step.path("group") : "s" + i;
                parts.computeIfAbsent(key, unused -> new TreeSet<>()).add(i);
            }
        }
        return List.copyOf(parts.values());
    }

    private static boolean mayGo(ObjectNode step) {
        return step.has("look")
                && !step.has("keepStep")
                && !step.path("method").asText().equals("createPusher");
    }

    /** Returns the steps without some of the parts. */
    static List<ObjectNode> without(List<ObjectNode> steps, List<Set<Integer>> parts, int first, int size) {
        Set<Integer> gone = new TreeSet<>();
        parts.subList(first, Math.min(first + size, parts.size())).forEach(gone::addAll);
        return without(steps, gone);
    }

    /** Returns the steps without those at some places. */
    static List<ObjectNode> without(List<ObjectNode> steps, Set<Integer> gone) {
        List<ObjectNode> kept = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (!gone.contains(i)) {
                kept.add(steps.get(i));
            }
        }
        return kept;
    }
}
