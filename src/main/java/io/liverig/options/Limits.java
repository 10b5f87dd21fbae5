package io.liverig.options;

import java.time.Duration;

/**
 * How far a program's scripts may go before they are stopped.
 *
 * @param turn how much of the processor's time one turn may take: all that one task, or one call of a test, makes scripts
 *     and the rig do for the program; a turn that lasts {@value #BLOCKED} times as long by the machine's clock is stopped
 *     too, for it waits for something that does not come
 * @param grace how long a stopped turn may take to end before its thread is given up and replaced
 * @param turnBytes how many bytes one turn may allocate while the heap is nearly full
 */
public record Limits(Duration turn, Duration grace, long turnBytes) {
    /** How many times longer than its time of the processor a turn may last: a machine may be busy with other things. */
    public static final int BLOCKED = 30;

    /** Ten seconds a turn, two of grace, 256 MiB. */
    public static final Limits DEFAULT = new Limits(Duration.ofSeconds(10), Duration.ofSeconds(2), 256L << 20);
}
