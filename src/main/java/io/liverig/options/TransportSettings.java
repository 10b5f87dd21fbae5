package io.liverig.options;

/**
 * How the simulated media get along with a network.
 *
 * <p>No device's figures are published. Where an open description of the same kind of machinery gives a number, it is
 * taken; all others are chosen.
 *
 * @param stepMillis how often senders, the server and players adapt, in milliseconds; the draft that
 *     {@link CongestionSettings} names takes a second as the unit of its increase
 * @param congestion how a sender estimates what its network carries
 * @param adaptation when an encoder changes its picture for its network
 * @param queueMillis how many milliseconds of stream a sender lets wait before it throws pictures away; chosen
 * @param audioFrameMillis how many milliseconds of sound are in a frame; 20, the usual frame of Opus (RFC 6716)
 * @param reception how a player makes a steady stream of what arrives
 */
public record TransportSettings(
        long stepMillis,
        CongestionSettings congestion,
        AdaptationSettings adaptation,
        int queueMillis,
        int audioFrameMillis,
        ReceptionSettings reception) {
    /** The defaults. */
    public static final TransportSettings DEFAULT = new TransportSettings(
            1000, CongestionSettings.DEFAULT, AdaptationSettings.DEFAULT, 1000, 20, ReceptionSettings.DEFAULT);

    /** Where the first picture of a new player comes from; unknown of TRTC's servers. */
    public enum KeyFrame {
        /** The server keeps what came since the last key frame, and a new player gets all of it at once. */
        FROM_SERVER,
        /** A new player waits for the sender's next key frame. */
        NEXT
    }

    /** Returns the same settings with first pictures from elsewhere. */
    public TransportSettings with(KeyFrame other) {
        ReceptionSettings changed = new ReceptionSettings(
                other,
                reception.jitterFactor(),
                reception.refillPerSecond(),
                reception.visibleLoss(),
                reception.decoderFrames());
        return new TransportSettings(stepMillis, congestion, adaptation, queueMillis, audioFrameMillis, changed);
    }

    /** Returns the same settings with or without word of the first encoding. */
    public TransportSettings withFirstEncoding(boolean told) {
        AdaptationSettings changed = new AdaptationSettings(
                adaptation.threeQuarterBelow(),
                adaptation.halfBelow(),
                adaptation.growMillis(),
                adaptation.tellBitrateChange(),
                told);
        return new TransportSettings(stepMillis, congestion, changed, queueMillis, audioFrameMillis, reception);
    }
}
