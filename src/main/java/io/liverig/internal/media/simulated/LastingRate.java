package io.liverig.internal.media.simulated;

import io.liverig.options.TransportSettings;

/** The rate that could be sent for a while already: it falls at once, and rises only when it has not fallen lately. */
final class LastingRate {
    private final long steps;
    private double rate = Double.MAX_VALUE;
    private long since;

    LastingRate(TransportSettings settings) {
        this.steps = settings.adaptation().growMillis() / settings.stepMillis();
    }

    void step(double now) {
        since = now < rate ? 0 : since + 1;
        if (now < rate || since >= steps) {
            rate = now;
            since = 0;
        }
    }

    double kbps() {
        return rate;
    }
}
