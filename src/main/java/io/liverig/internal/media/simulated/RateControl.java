package io.liverig.internal.media.simulated;

import io.liverig.options.Link;
import io.liverig.options.TransportSettings;

/** A sender's estimate of what its network carries, step by step; after WebRTC, see {@link TransportSettings}. */
final class RateControl {
    private final TransportSettings settings;
    private double estimate;

    RateControl(TransportSettings settings) {
        this.settings = settings;
    }

    /** Begins with what a look at the network at the time of connecting finds. */
    void begin(Link link) {
        estimate = settings.congestion().overuseFactor() * link.usableKbps();
    }

    double estimateKbps() {
        return estimate;
    }

    /**
     * Adapts.
     *
     * @param sentKbps what was sent since the last step
     * @param waiting whether something waits to be sent
     * @param floorKbps below which loss alone does not press the estimate
     */
    void step(Link link, double sentKbps, boolean waiting, double floorKbps) {
        double loss = link.lossPercent();
        if (waiting || sentKbps > link.usableKbps()) {
            estimate = settings.congestion().overuseFactor() * link.usableKbps();
        } else if (loss > settings.congestion().lossToShrink()) {
            double less = estimate * (1 - loss / 200);
            estimate = Math.min(estimate, Math.max(less, floorKbps));
        } else if (loss <= settings.congestion().lossToGrow()) {
            double seconds = settings.stepMillis() / 1000.0;
            double more = estimate * Math.pow(settings.congestion().growthPerSecond(), seconds);
            estimate = Math.max(estimate, Math.min(more, settings.congestion().growthLimit() * sentKbps));
        }
    }
}
