package io.liverig.conformance.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.Resources;
import io.liverig.conformance.chapter.Chapters;
import io.liverig.conformance.engine.Implementation;
import io.liverig.conformance.engine.Known;
import io.liverig.conformance.engine.Matrix;
import io.liverig.conformance.engine.Verdict;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.suite.Holder;
import io.liverig.conformance.suite.Property;
import io.liverig.conformance.suite.PropertyCatalogue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one implementation is known to break, sorted by property, each with a shrunk counterexample.
 *
 * <p>An entry whose counterexample passes is a fault of the ledger, and so is a failure that has no entry.
 *
 * @param counterexamples the steps by property; none for a property that had nothing to judge
 * @param seeds the seeds of the steps, where it is not 0
 */
public record Ledger(String name, Map<String, List<ObjectNode>> counterexamples, Map<String, Long> seeds) {
    /** The seed of the tries beside the counterexamples: a run is never red by chance. */
    public static final long PINNED_SEED = 20260101;

    /** The published versions that have a ledger. */
    public static final List<String> VERSIONS = List.of("1.0.4", "1.1.4", "1.1.7", "1.1.14", "1.1.15");

    /** Makes a ledger whose steps all have the seed 0. */
    public Ledger(String name, Map<String, List<ObjectNode>> counterexamples) {
        this(name, counterexamples, Map.of());
    }

    /** Reads the ledger of a published version. */
    public static Ledger of(String version) {
        return from(Json.parse(Resources.text(Ledger.class, version + ".json")));
    }

    /** Reads a ledger. */
    public static Ledger from(JsonNode json) {
        Map<String, List<ObjectNode>> entries = new TreeMap<>();
        Map<String, Long> seeds = new TreeMap<>();
        for (JsonNode entry : json.path("breaks")) {
            List<ObjectNode> steps = new ArrayList<>();
            entry.path("steps").forEach(step -> steps.add((ObjectNode) step));
            entries.put(entry.path("id").asText(), steps);
            if (entry.has("seed")) {
                seeds.put(entry.path("id").asText(), entry.path("seed").asLong());
            }
        }
        return new Ledger(json.path("name").asText(), entries, seeds);
    }

    /** Makes the ledger of what a run found. */
    public static ObjectNode toJson(String name, Iterable<Verdict> verdicts) {
        ArrayNode breaks = Json.arr();
        for (Verdict verdict : verdicts) {
            Verdict.Failure failure = verdict.failure();
            if (!isAsked(verdict.entry())) {
                continue;
            }
            if (failure != null) {
                ObjectNode entry =
                        Json.obj("id", verdict.entry().id(), "breaks", failure.what(), "steps", failure.steps());
                breaks.add(failure.seed() == 0 ? entry : entry.put("seed", failure.seed()));
            } else if (!verdict.holds()) {
                breaks.add(Json.obj("id", verdict.entry().id(), "breaks", verdict.why(), "steps", Json.arr()));
            }
        }
        return Json.obj("name", name, "breaks", breaks);
    }

    /** Returns whether a ledger speaks of a property: what is our own taste, nobody else breaks. */
    public static boolean isAsked(PropertyCatalogue.Entry entry) {
        return entry.holder() != Holder.TASTE;
    }

    /** Returns what a matrix has to know to try the implementation by this ledger. */
    public Known known() {
        return new Known(counterexamples, seeds, PINNED_SEED, false);
    }

    /** Returns what a matrix has to know to tell what is new since this ledger was written. */
    public Known asBaseline(long seed) {
        return new Known(counterexamples, seeds, seed, true);
    }

    /** Returns whether a verdict says what is listed: the very counterexample breaks it, or there is nothing to judge. */
    public boolean knows(Verdict verdict) {
        List<ObjectNode> steps = counterexamples.get(verdict.entry().id());
        if (steps == null || verdict.holds()) {
            return false;
        }
        Verdict.Failure failure = verdict.failure();
        return failure == null ? steps.isEmpty() : failure.steps().equals(steps);
    }

    /** Tries an implementation by this ledger and returns what does not agree with it. */
    public List<String> disagreements(Implementation implementation, int tries) {
        List<Property> asked = Chapters.ALL.stream()
                .filter(property -> isAsked(property.entry()))
                .toList();
        Matrix matrix = new Matrix(asked, List.of(implementation), Map.of(implementation, known()));
        return disagreements(matrix.run(PINNED_SEED, tries, (unused, verdict) -> {})
                .verdicts(implementation)
                .values());
    }

    /** Returns what does not agree with this ledger in the verdicts of a matrix that knew it. */
    public List<String> disagreements(Collection<Verdict> verdicts) {
        List<String> found = new ArrayList<>();
        counterexamples.keySet().stream()
                .filter(id -> Chapters.ALL.stream()
                        .noneMatch(property -> property.id().equals(id)))
                .forEach(id -> found.add(id + " is listed, and there is no such property"));
        for (Verdict verdict : verdicts) {
            String id = verdict.entry().id();
            Verdict.Failure failure = verdict.failure();
            if (lists(id)
                    && failure == null
                    && !counterexamples.getOrDefault(id, List.of()).isEmpty()) {
                found.add(id + " is listed as broken, and its counterexample passes");
            } else if (!lists(id) && failure != null && isAsked(verdict.entry())) {
                found.add(id + " is broken and not listed: " + failure.what() + ", expected " + failure.expected()
                        + ", seen " + failure.seen() + ", by " + failure.steps());
            }
        }
        return found;
    }

    /** Returns whether a property is listed as broken. */
    public boolean lists(String id) {
        return counterexamples.containsKey(id);
    }
}
