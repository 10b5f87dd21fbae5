package io.liverig.options;

import java.time.Duration;

/**
 * How far a program's scripts may go before they are stopped.
 *
 * @param turn how long one outermost call may take, on the machine's clock
 * @param grace how long a stopped call may take to end before its thread is given up and replaced
 * @param turnBytes how many bytes one outermost call may allocate while the heap is nearly full
 */
public record Limits(Duration turn, Duration grace, long turnBytes) {
    /** Ten seconds a turn, two of grace, 256 MiB. */
    public static final Limits DEFAULT = new Limits(Duration.ofSeconds(10), Duration.ofSeconds(2), 256L << 20);
}
