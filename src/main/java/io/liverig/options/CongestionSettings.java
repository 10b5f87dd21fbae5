package io.liverig.options;

/**
 * How a sender estimates what its network carries. All figures are those of
 * https://datatracker.ietf.org/doc/html/draft-ietf-rmcat-gcc-02 , the congestion control of WebRTC.
 *
 * @param overuseFactor the share of the measured bandwidth that a sender goes down to when it has sent too much (beta)
 * @param growthPerSecond by how much the estimate grows in a second while nothing is wrong (eta)
 * @param growthLimit how far above what is sent the estimate may grow, as a factor
 * @param lossToGrow up to which loss, in per cent, the estimate grows
 * @param lossToShrink from which loss on, in per cent, the estimate shrinks by half of that share. It does not shrink
 *     below the sound and the lowest bitrate of the picture: chosen, as repair by redundancy takes over there
 */
public record CongestionSettings(
        double overuseFactor, double growthPerSecond, double growthLimit, double lossToGrow, double lossToShrink) {
    /** The draft's. */
    public static final CongestionSettings DEFAULT = new CongestionSettings(0.85, 1.08, 1.5, 2, 10);
}
