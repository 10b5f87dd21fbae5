package io.liverig.conformance.engine;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.suite.PropertyCatalogue;
import io.liverig.conformance.words.Differences;
import io.liverig.conformance.words.Sentences;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a property's tries on one implementation.
 *
 * @param tries how many were made
 * @param judged in how many of them the check judged anything
 * @param failure the first that broke it, shrunk
 * @param uncovered what the tries should have met and did not
 * @param notTried why it was not tried at all; "" when it was
 */
public record Verdict(
        PropertyCatalogue.Entry entry,
        int tries,
        int judged,
        @Nullable Failure failure,
        List<String> uncovered,
        long nanos,
        String notTried) {
    private static final int LEAST_PERCENT = 5;

    /** Makes the verdict on a property that was not tried. */
    public static Verdict notTried(PropertyCatalogue.Entry entry, String why) {
        return new Verdict(entry, 0, 0, null, List.of(), 0, why);
    }

    /**
     * A try that breaks a property.
     *
     * @param seed the seed of the try
     */
    public record Failure(List<ObjectNode> steps, String what, String expected, String seen, long seed) {
        /** Returns the failure as a file that the driver can replay. */
        public ObjectNode toFile(PropertyCatalogue.Entry entry, Implementation implementation) {
            return Json.obj(
                    "property",
                    entry.id(),
                    "says",
                    entry.says(),
                    "profile",
                    implementation.profile(),
                    "what",
                    what,
                    "differences",
                    differences(),
                    "expected",
                    expected,
                    "seen",
                    seen,
                    "told",
                    Sentences.numbered(steps),
                    "seed",
                    seed,
                    "steps",
                    Bench.request(implementation, steps, seed).path("steps"));
        }

        /** Returns where what was seen is not what was expected, the first difference first. */
        public List<String> differences() {
            return Differences.of(expected, seen);
        }

        /** Returns what it is about and the first difference. */
        public String text() {
            List<String> all = differences();
            String more = all.size() > 1 ? " (and " + (all.size() - 1) + " more)" : "";
            return what + ": " + (all.isEmpty() ? "expected " + expected + ", seen " + seen : all.get(0)) + more;
        }
    }

    /** Returns whether it held in every try, and enough of them had something to judge. */
    public boolean holds() {
        return failure == null && notTried.isEmpty() && !isUnjudged();
    }

    /** Returns whether nothing broke it only because there was nothing, or next to nothing, to judge. */
    public boolean isUnjudged() {
        return failure == null && notTried.isEmpty() && (judged == 0 || judged * 100 < tries * LEAST_PERCENT);
    }

    /** Returns whether an implementation must hold the property. */
    public boolean binds(Implementation implementation) {
        return entry.binds(implementation.profile(), implementation.isOwn());
    }

    /** Returns in a few words why it does not hold; "" when it does. */
    public String why() {
        if (!notTried.isEmpty()) {
            return notTried;
        }
        return failure != null ? failure.text() : isUnjudged() ? "had nothing to judge in " + tries + " tries" : "";
    }

    /** Returns whether the implementation fails by this: it must hold the property and does not. */
    public boolean isFault(Implementation implementation) {
        return !holds() && binds(implementation);
    }
}
