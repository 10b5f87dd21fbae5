package io.liverig.conformance.framework;

import com.fasterxml.jackson.databind.JsonNode;
import io.liverig.conformance.steps.Json;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An engine's traces of a program, or why it has none.
 *
 * @param traces what was seen
 * @param failure what went wrong in the engine itself; null when nothing did
 */
record Attempt(List<List<JsonNode>> traces, @Nullable String failure) {
    /** Runs a program; whatever an engine throws is a finding about it. */
    static Attempt of(Supplier<List<List<JsonNode>>> run) {
        try {
            return new Attempt(run.get(), null);
        } catch (CompletionException e) {
            return new Attempt(List.of(), String.valueOf(e.getCause()));
        } catch (RuntimeException e) {
            return new Attempt(List.of(), String.valueOf(e));
        }
    }

    /** Tells of engines of which at least one failed. */
    static Optional<Difference> difference(Attempt expected, Attempt seen) {
        String what =
                expected.failure() == null ? "our engine" : seen.failure() == null ? "the published engine" : "both";
        return Optional.of(new Difference(0, 0, what, Json.of(expected.told()), Json.of(seen.told())));
    }

    private String told() {
        return failure == null ? "runs" : failure;
    }
}
