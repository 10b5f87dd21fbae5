package io.liverig.conformance.framework;

import com.fasterxml.jackson.databind.JsonNode;
import io.liverig.conformance.framework.engine.Engine;
import io.liverig.conformance.framework.engine.PublishedEngine;
import io.liverig.conformance.framework.make.ConstructTally;
import io.liverig.conformance.framework.program.Program;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Both engines, which run each program at the same time.
 *
 * @param published WeChat's
 * @param own ours
 */
record BothEngines(PublishedEngine published, Engine own) {
    /**
     * Runs a program on both and returns the first difference that nothing explains.
     *
     * <p>Two explanations are general. Where the published engine keeps showing what is no longer in the data, and shows
     * what we show when it renders the same data afresh, we are right by the first rule of setData. And when one whole
     * field alone is set that nothing but elements outside conditions and loops reads, it runs each binding as often as
     * that names the field, wanted or not; without this shortcut ({@code updateMode}, glass-easel, src/tmpl/index.ts)
     * it does as we do.
     *
     * @param tally what counts the traces
     */
    Optional<Difference> run(Program program, ConstructTally tally) {
        CompletableFuture<List<List<JsonNode>>> answer = CompletableFuture.supplyAsync(() -> published.traces(program));
        Attempt seen = Attempt.of(() -> own.traces(program));
        Attempt expected = Attempt.of(answer::join);
        if (seen.failure() == null && isUnrecorded(expected)) {
            expected = Attempt.of(() -> published.mendedTraces(program));
            tally.met("mended: the published engine fails in a dynamic slot");
        }
        if (expected.failure() != null || seen.failure() != null) {
            return Attempt.difference(expected, seen);
        }
        Traces.count(expected.traces(), tally);
        return Difference.first(expected.traces(), seen.traces())
                .flatMap(plain -> explained(program, plain, seen.traces(), tally));
    }

    /** Returns whether the published engine may have failed for want of a record; that it runs with one is the proof. */
    private static boolean isUnrecorded(Attempt expected) {
        return expected.failure() != null
                && expected.failure().contains("TypeError: Cannot read properties of undefined (reading '");
    }

    /** Runs a program on both and returns the first difference, whatever explains it. */
    Optional<Difference> unexplained(Program program) {
        return Difference.first(published.traces(program), own.traces(program));
    }

    private Optional<Difference> explained(
            Program program, Difference plain, List<List<JsonNode>> seen, ConstructTally tally) {
        Optional<Difference> left = plain.path().startsWith("tree")
                ? Difference.first(FreshRendering.explained(published.tracesWithFreshTrees(program), seen, tally), seen)
                : Optional.of(plain);
        if (left.isEmpty()
                || Difference.first(
                                FreshRendering.explained(
                                        published.tracesWithoutShortcut(program), seen, new ConstructTally()),
                                seen)
                        .isPresent()) {
            return left;
        }
        tally.met("explained: the published engine's shortcut for one field");
        return Optional.empty();
    }
}
