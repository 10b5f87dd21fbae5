package io.liverig.conformance.mutation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Counts what came of Stryker's mutants: by how they ended, by file and by operator. */
final class StrykerFigures {
    /** The least share of the mutants that can be seen at all which the suite has to catch. */
    static final double GOAL = 0.97;

    private record Row(Prey prey, HuntOutcome outcome, Optional<Equivalents.Entry> equivalent) {
        boolean isSeen() {
            return equivalent.isEmpty();
        }
    }

    private final Equivalents equivalents;
    private final List<Row> rows = new ArrayList<>();

    StrykerFigures(Equivalents equivalents) {
        this.equivalents = equivalents;
    }

    void add(Prey prey, HuntOutcome outcome) {
        rows.add(new Row(prey, outcome, equivalents.of(prey)));
    }

    int total() {
        return rows.size();
    }

    long count(HuntOutcome.End end) {
        return rows.stream().filter(row -> row.outcome().end() == end).count();
    }

    /** Returns how many are listed as equivalent and were not caught. */
    long equivalent() {
        return rows.stream()
                .filter(row -> !row.isSeen() && !row.outcome().isCaught())
                .count();
    }

    /** Returns the survivors that nobody excuses, in the order of the files. */
    List<Prey> survivors() {
        return rows.stream()
                .filter(row -> row.isSeen() && !row.outcome().isCaught())
                .map(Row::prey)
                .toList();
    }

    /** Returns the entries of the list of equivalents that are caught, and so are wrong. */
    List<String> wronglyExcused() {
        return rows.stream()
                .filter(row -> row.outcome().isCaught() && !row.isSeen())
                .map(row -> row.prey().text() + " is listed as equivalent, and is "
                        + row.outcome().text())
                .toList();
    }

    /** Returns the share that is caught of those that can be seen. */
    double score() {
        long caught = rows.stream().filter(row -> row.outcome().isCaught()).count();
        long seen = rows.size() - equivalent();
        return seen == 0 ? 1 : (double) caught / seen;
    }

    /** Returns the lines for people. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        Map<HuntOutcome.End, Long> ends = new LinkedHashMap<>();
        for (HuntOutcome.End end : HuntOutcome.End.values()) {
            ends.put(end, count(end));
        }
        lines.add(String.format(
                Locale.ROOT,
                "%d mutants by Stryker: %d caught by a property, %d timed out, %d do not load, %d crashed",
                total(),
                ends.get(HuntOutcome.End.CAUGHT),
                ends.get(HuntOutcome.End.TIMED_OUT),
                ends.get(HuntOutcome.End.NOT_LOADED),
                ends.get(HuntOutcome.End.CRASHED)));
        lines.add(String.format(
                Locale.ROOT,
                "%d survived, %d of them equivalent (%.1f %% of all); %.1f %% of the others are caught",
                equivalent() + survivors().size(),
                equivalent(),
                100.0 * equivalent() / Math.max(1, total()),
                100 * score()));
        lines.addAll(table("file", Prey::file));
        lines.addAll(table("operator", Prey::operator));
        return lines;
    }

    private List<String> table(String title, Function<Prey, String> key) {
        Map<String, int[]> counts = counts(key);
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "  %-24s %8s %8s %12s %10s",
                "by " + title,
                "mutants",
                "caught",
                "equivalent",
                "survived"));
        counts.forEach((name, count) -> lines.add(
                String.format(Locale.ROOT, "  %-24s %8d %8d %12d %10d", name, count[0], count[1], count[2], count[3])));
        return lines;
    }

    private Map<String, int[]> counts(Function<Prey, String> key) {
        Map<String, int[]> counts = new TreeMap<>();
        for (Row row : rows) {
            int[] count = counts.computeIfAbsent(key.apply(row.prey()), unused -> new int[4]);
            count[0]++;
            count[row.outcome().isCaught() ? 1 : row.isSeen() ? 3 : 2]++;
        }
        return counts;
    }

    ObjectNode toJson() {
        ArrayNode survivors = Json.arr();
        survivors().forEach(prey -> survivors.add(prey.toJson()));
        ObjectNode json = Json.obj("mutants", total(), "score", score(), "equivalent", equivalent());
        ObjectNode ends = json.putObject("ends");
        for (HuntOutcome.End end : HuntOutcome.End.values()) {
            ends.put(end.words(), count(end));
        }
        json.set("byFile", Json.of(counts(Prey::file)));
        json.set("byOperator", Json.of(counts(Prey::operator)));
        return json.set("survivors", survivors);
    }
}
