package io.liverig.conformance.engine;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.suite.PropertyCatalogue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a property's tries on one implementation.
 *
 * @param tries how many were made
 * @param failure the first that broke it, shrunk
 * @param uncovered what the tries should have met and did not
 */
public record Verdict(
        PropertyCatalogue.Entry entry, int tries, @Nullable Failure failure, List<String> uncovered, long nanos) {
    /**
     * A try that breaks a property.
     *
     * @param seed the seed of the try
     */
    public record Failure(List<ObjectNode> steps, String what, String expected, String seen, long seed) {
        /** Returns the failure as a file that the driver can replay. */
        public ObjectNode toFile(PropertyCatalogue.Entry entry, Implementation implementation) {
            ObjectNode file = Bench.request(implementation, steps);
            return Json.obj(
                    "property", entry.id(),
                    "says", entry.says(),
                    "what", what,
                    "expected", expected,
                    "seen", seen,
                    "seed", seed,
                    "steps", file.path("steps"));
        }
    }

    /** Returns whether it held in every try. */
    public boolean holds() {
        return failure == null;
    }

    /** Returns whether the implementation fails by this: it must hold the property and does not. */
    public boolean isFault(String profile) {
        return !holds() && entry.holder().binds(profile);
    }
}
