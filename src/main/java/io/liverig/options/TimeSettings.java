package io.liverig.options;

import java.time.Duration;
import java.time.Instant;

/**
 * A rig's time.
 *
 * @param start the rig's time at the beginning
 * @param realTime whether the clock runs by itself, at the machine's pace; otherwise it moves only when it is told to
 * @param settleLimit how much of the rig's time {@code LiveRig.settle()} may take
 */
public record TimeSettings(Instant start, boolean realTime, Duration settleLimit) {
    /** 2026-01-01 00:00 UTC, a virtual clock, a minute to settle in. */
    public static final TimeSettings DEFAULT =
            new TimeSettings(Instant.parse("2026-01-01T00:00:00Z"), false, Duration.ofSeconds(60));
}
