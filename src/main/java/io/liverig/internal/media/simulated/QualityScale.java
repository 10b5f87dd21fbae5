package io.liverig.internal.media.simulated;

import io.liverig.options.Link;

/**
 * TRTC's six levels of a network. Its documents name them (https://trtc.io/document/69704) and give no limits; the
 * limits here are those by which TRTC's Web SDK judges loss and round trip (npm trtc-js-sdk 4.15.0, getNetworkQuality).
 */
final class QualityScale {
    /** Obvious stutter and delay. */
    static final int BAD = 4;

    private static final int GONE = 6;
    private static final int[] LOSS_PERCENT = {10, 20, 30, 50};
    private static final int[] ROUND_TRIP_MILLIS = {100, 200, 350, 500};

    private QualityScale() {}

    /** Judges one direction; the round trip includes what waits to be sent. */
    static int of(Link link, double roundTripMillis) {
        if (link.isOut()) {
            return GONE;
        }
        int level = 1;
        for (int i = 0; i < LOSS_PERCENT.length; i++) {
            if (link.lossPercent() > LOSS_PERCENT[i] || roundTripMillis > ROUND_TRIP_MILLIS[i]) {
                level = i + 2;
            }
        }
        return level;
    }
}
