package io.liverig.conformance.framework;

import com.fasterxml.jackson.databind.JsonNode;
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
record Contest(Engine published, Engine own) {
    /**
     * What both have shown.
     *
     * @param expected the traces of the published engine
     * @param seen ours
     */
    record Shown(List<List<JsonNode>> expected, List<List<JsonNode>> seen) {
        Optional<Difference> difference() {
            return Difference.first(expected, seen);
        }
    }

    Shown run(Program program) {
        CompletableFuture<List<List<JsonNode>>> expected = CompletableFuture.supplyAsync(() -> published.traces(program));
        try {
            List<List<JsonNode>> seen = own.traces(program);
            return new Shown(expected.join(), seen);
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } finally {
            expected.exceptionally(failed -> List.of()).join();
        }
    }
}
