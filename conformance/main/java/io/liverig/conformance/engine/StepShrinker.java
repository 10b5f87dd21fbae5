package io.liverig.conformance.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes away steps as long as what is left still breaks the property.
 *
 * <p>Steps of one group go together: they are the same thing done to two objects. What sets the stage (objects,
 * listeners, named values) stays.
 */
final class StepShrinker {
    private static final int MOST_ATTEMPTS = 400;

    private final Function<List<ObjectNode>, Verdict.@Nullable Failure> judge;
    private int attempts;

    StepShrinker(Function<List<ObjectNode>, Verdict.@Nullable Failure> judge) {
        this.judge = judge;
    }

    Verdict.Failure shrink(Verdict.Failure failure) {
        Verdict.Failure smallest = failure;
        boolean smaller = true;
        while (smaller && attempts < MOST_ATTEMPTS) {
            Verdict.Failure next = takeEntriesAway(takeStepsAway(smallest));
            smaller = !next.steps().equals(smallest.steps());
            smallest = next;
        }
        return smallest;
    }

    private Verdict.Failure takeStepsAway(Verdict.Failure failure) {
        Verdict.Failure smallest = failure;
        for (int size = Math.max(1, parts(failure.steps()).size() / 2); size >= 1; size /= 2) {
            int at = 0;
            while (at < parts(smallest.steps()).size()) {
                Verdict.Failure next = retry(without(smallest.steps(), at, size));
                smallest = next == null ? smallest : next;
                at += next == null ? size : 0;
            }
        }
        return smallest;
    }

    private Verdict.@Nullable Failure retry(List<ObjectNode> steps) {
        attempts++;
        return attempts > MOST_ATTEMPTS ? null : judge.apply(steps);
    }

    /** The places of the steps that may go, those of a group together. */
    private static List<Set<Integer>> parts(List<ObjectNode> steps) {
        Map<String, Set<Integer>> parts = new LinkedHashMap<>();
        for (int i = 0; i < steps.size(); i++) {
            ObjectNode step = steps.get(i);
            boolean mayGo = step.has("look")
                    && !step.has("keepStep")
                    && !step.path("method").asText().equals("createPusher");
            if (step.has("group") || mayGo) {
                String key = step.has("group") ? "g" + step.path("group") : "s" + i;
                parts.computeIfAbsent(key, unused -> new TreeSet<>()).add(i);
            }
        }
        return List.copyOf(parts.values());
    }

    private static List<ObjectNode> without(List<ObjectNode> steps, int first, int size) {
        List<Set<Integer>> parts = parts(steps);
        Set<Integer> gone = new TreeSet<>();
        parts.subList(first, Math.min(first + size, parts.size())).forEach(gone::addAll);
        List<ObjectNode> kept = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (!gone.contains(i)) {
                kept.add(steps.get(i));
            }
        }
        return kept;
    }

    private Verdict.Failure takeEntriesAway(Verdict.Failure failure) {
        Verdict.Failure smallest = failure;
        for (int i = 0; i < smallest.steps().size(); i++) {
            int entries = Message.of(smallest.steps().get(i))
                    .map(m -> m.entries().size())
                    .orElse(0);
            for (int entry = entries - 1;
                    entry >= 0 && entries > 1 && !smallest.steps().get(i).has("group");
                    entry--) {
                Verdict.Failure next =
                        entries(smallest.steps().get(i)) > 1 ? retry(withoutEntry(smallest.steps(), i, entry)) : null;
                smallest = next == null ? smallest : next;
            }
        }
        return smallest;
    }

    private static int entries(JsonNode step) {
        return Message.of(step).map(message -> message.entries().size()).orElse(0);
    }

    private static List<ObjectNode> withoutEntry(List<ObjectNode> steps, int at, int entry) {
        List<ObjectNode> changed = new ArrayList<>(steps);
        ObjectNode step = steps.get(at).deepCopy();
        ArrayNode list = (ArrayNode) step.path("args")
                .path(0)
                .path("detail")
                .path("message")
                .path("value")
                .path("userlist");
        list.remove(entry);
        changed.set(at, step);
        return changed;
    }
}
