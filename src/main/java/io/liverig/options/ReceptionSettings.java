package io.liverig.options;

/**
 * How a player makes a steady stream of what arrives.
 *
 * @param keyFrame where a new player's first picture comes from
 * @param jitterFactor how many times the mean jitter a player buffers, within its bounds; chosen
 * @param refillPerSecond how much stream beyond what is shown a player catches up with in a second, as a share; chosen
 * @param visibleLoss from which share of packets lost for good on the frames are told to be discontinuous; chosen
 * @param decoderFrames how many frames are inside a running decoder; chosen
 */
public record ReceptionSettings(
        TransportSettings.KeyFrame keyFrame,
        int jitterFactor,
        double refillPerSecond,
        double visibleLoss,
        int decoderFrames) {
    /** The defaults. */
    public static final ReceptionSettings DEFAULT =
            new ReceptionSettings(TransportSettings.KeyFrame.FROM_SERVER, 3, 0.5, 0.01, 2);
}
