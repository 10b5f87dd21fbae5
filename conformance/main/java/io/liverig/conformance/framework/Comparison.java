package io.liverig.conformance.framework;

import com.fasterxml.jackson.databind.JsonNode;
import io.liverig.conformance.framework.make.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Runs generated programs on both engines, and shrinks what differs. */
final class Comparison {
    private static final int SEQUENCES_A_PROGRAM = 8;

    private final Contest contest;
    private final long seed;
    private final Tally tally = new Tally();
    private final List<Finding> findings = new ArrayList<>();
    private int sequences;
    private int steps;

    Comparison(Contest contest, long seed) {
        this.contest = contest;
        this.seed = seed;
    }

    /** Runs so many sequences, or until so many differences are found. */
    Comparison run(int tries, int mostFindings, Consumer<Finding> found) {
        for (int number = 0; sequences < tries && findings.size() < mostFindings; number++) {
            int count = Math.min(SEQUENCES_A_PROGRAM, tries - sequences);
            one(number, Draft.of(seed, number, count)).ifPresent(finding -> {
                findings.add(finding);
                found.accept(finding);
            });
            sequences += count;
        }
        return this;
    }

    private Optional<Finding> one(int number, Draft draft) {
        Program program = draft.make(tally);
        Contest.Shown shown = contest.run(program);
        count(shown.expected());
        return shown.difference().map(difference -> shrunk(number, draft, difference));
    }

    private Finding shrunk(int number, Draft draft, Difference difference) {
        Draft alone = draft.alone(difference.sequence());
        Draft smallest = differs(alone).isPresent()
                ? new Shrinker(alone, each -> differs(each).isPresent()).shrink()
                : draft;
        Difference shown = differs(smallest).orElse(difference);
        return new Finding(number, smallest.make(new Tally()), shown);
    }

    private Optional<Difference> differs(Draft draft) {
        return contest.run(draft.make(new Tally())).difference();
    }

    private void count(List<List<JsonNode>> traces) {
        for (List<JsonNode> trace : traces) {
            steps += trace.size() - 1;
            IntStream.range(1, trace.size())
                    .filter(i -> trace.get(i).has("tree"))
                    .filter(i -> !trace.get(i).path("tree").equals(trace.get(i - 1).path("tree")))
                    .forEach(i -> tally.met("step that changes the tree"));
            trace.forEach(seen -> seen.path("log").forEach(line -> tally.met("line of the log")));
        }
    }

    List<Finding> findings() {
        return findings;
    }

    Tally tally() {
        return tally;
    }

    int sequences() {
        return sequences;
    }

    int steps() {
        return steps;
    }
}
