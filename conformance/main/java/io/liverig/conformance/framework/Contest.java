package io.liverig.conformance.framework;

import com.fasterxml.jackson.databind.JsonNode;
import io.liverig.conformance.framework.make.Tally;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Both engines, which run each program at the same time.
 *
 * @param published WeChat's
 * @param own ours
 */
record Contest(PublishedEngine published, Engine own) {
    /**
     * Runs a program on both and returns the first difference that nothing explains.
     *
     * <p>One explanation is general: where the published engine keeps showing what is no longer in the data, and shows
     * what we show when it renders the same data afresh, we are right by the first rule of setData.
     *
     * @param tally what counts the traces
     */
    Optional<Difference> run(Program program, Tally tally) {
        CompletableFuture<List<List<JsonNode>>> answer = CompletableFuture.supplyAsync(() -> published.traces(program));
        Attempt seen = Attempt.of(() -> own.traces(program));
        Attempt expected = Attempt.of(answer::join);
        if (expected.failure() != null || seen.failure() != null) {
            return Attempt.difference(expected, seen);
        }
        Traces.count(expected.traces(), tally);
        return Difference.first(expected.traces(), seen.traces())
                .flatMap(plain -> explained(program, plain, seen.traces(), tally));
    }

    /** Runs a program on both and returns the first difference, whatever explains it. */
    Optional<Difference> unexplained(Program program) {
        return Difference.first(published.traces(program), own.traces(program));
    }

    private Optional<Difference> explained(Program program, Difference plain, List<List<JsonNode>> seen, Tally tally) {
        if (!plain.path().startsWith("tree")) {
            return Optional.of(plain);
        }
        List<List<JsonNode>> expected = published.tracesWithFreshTrees(program);
        return Difference.first(Afresh.explained(expected, seen, tally), seen);
    }
}
