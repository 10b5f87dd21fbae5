package io.liverig.conformance.framework;

import com.fasterxml.jackson.databind.JsonNode;
import io.liverig.conformance.framework.make.Tally;
import io.liverig.conformance.steps.Json;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

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
        List<List<JsonNode>> seen = own.traces(program);
        try {
            List<List<JsonNode>> expected = answer.join();
            Traces.count(expected, tally);
            return Difference.first(expected, seen).flatMap(plain -> explained(program, plain, seen, tally));
        } catch (CompletionException e) {
            return Optional.of(new Difference(
                    0, 0, "the published engine", Json.of(String.valueOf(e.getCause())), Json.of("runs it")));
        }
    }

    private Optional<Difference> explained(Program program, Difference plain, List<List<JsonNode>> seen, Tally tally) {
        if (!plain.path().startsWith("tree")) {
            return Optional.of(plain);
        }
        List<List<JsonNode>> expected = published.tracesWithFreshTrees(program);
        return Difference.first(Afresh.explained(expected, seen, tally), seen);
    }
}
