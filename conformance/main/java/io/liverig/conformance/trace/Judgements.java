package io.liverig.conformance.trace;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Counts what a check really judged: comparisons that an implementation which does nothing would not have passed.
 *
 * <p>A comparison with something (a stream, an event, an address) is such a one; one with nothing (no events, an empty
 * list) is one only where {@link DriverRun} has seen that there could have been something. The count belongs to the
 * thread, as one check runs on one thread.
 */
public final class Judgements {
    private static final ThreadLocal<int[]> COUNT = ThreadLocal.withInitial(() -> new int[1]);

    private Judgements() {}

    /** Does a check and returns how much it judged. */
    public static int during(Runnable check) {
        int[] count = COUNT.get();
        int before = count[0];
        check.run();
        return count[0] - before;
    }

    /**
     * Does a check whose judgements count only where it could have failed: a listener that nobody called, a list that
     * was empty all along and the like make no sentence about them true.
     */
    public static void when(boolean couldHaveFailed, Runnable check) {
        int[] count = COUNT.get();
        int before = count[0];
        check.run();
        if (!couldHaveFailed) {
            count[0] = before;
        }
    }

    /** Notes that something is not there that could have been. */
    public static void noteIf(boolean couldHaveFailed) {
        if (couldHaveFailed) {
            note();
        }
    }

    /** Notes a judgement. */
    static void note() {
        COUNT.get()[0]++;
    }

    /** Returns whether a value is more than what an implementation gives that does nothing. */
    static boolean isSomething(JsonNode value) {
        if (value.isNull() || value.isMissingNode() || value.has("$")) {
            return false;
        }
        if (value.isNumber()) {
            return value.doubleValue() != 0;
        }
        if (value.isTextual()) {
            return !value.textValue().isEmpty();
        }
        return value.isBoolean() ? value.booleanValue() : !value.isEmpty();
    }
}
