package io.liverig.conformance.engine;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How often an implementation had to be stopped, on all threads that try it: the oftener, the less patience, and in the
 * end none.
 */
public final class Stops {
    /** How often an implementation is stopped before it is tried no further. */
    public static final int MOST = 30;

    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final Duration SHORT_LIMIT = Duration.ofMillis(500);
    private static final int FEW = 2;

    private final AtomicInteger count = new AtomicInteger();

    /** Returns how long the next run may take. */
    Duration limit() {
        return count.get() < FEW ? LIMIT : SHORT_LIMIT;
    }

    /** Notes that a run was stopped. */
    void note() {
        count.incrementAndGet();
    }

    /** Forgets all stops, as when the implementation on the bench is changed. */
    public void forget() {
        count.set(0);
    }

    /** Returns how often a run was stopped so far. */
    int count() {
        return count.get();
    }

    /** Returns why the implementation is tried no further, or "" when it is. */
    String giveUp() {
        int times = count.get();
        return times < MOST ? "" : "not tried: it did not come to an end " + times + " times";
    }
}
