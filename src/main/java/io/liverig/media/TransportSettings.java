package io.liverig.media;

/**
 * How the simulated media get along with a network.
 *
 * <p>No device's figures are published. Where an open description of the same kind of machinery gives a number, it is
 * taken: "gcc" below is https://datatracker.ietf.org/doc/html/draft-ietf-rmcat-gcc-02 , the congestion control of
 * WebRTC. All others are chosen.
 *
 * @param stepMillis how often senders, the server and players adapt; gcc takes a second as the unit of its increase
 * @param overuseFactor the share of the measured bandwidth that a sender goes down to when it has sent too much; gcc
 *     (beta)
 * @param growthPerSecond by how much a sender's estimate grows while nothing is wrong; gcc (eta)
 * @param growthLimit how far above what is sent the estimate may grow; gcc
 * @param lossToGrow up to which loss, in per cent, the estimate grows; gcc
 * @param lossToShrink from which loss on, in per cent, the estimate shrinks by half of that share; gcc. It does not
 *     shrink below the sound and the lowest bitrate of the picture: chosen, as repair by redundancy takes over there
 * @param threeQuarterBelow below which share of its wanted bitrate a picture is encoded at three quarters of its size;
 *     chosen
 * @param halfBelow below which share it is encoded at half of its size; chosen
 * @param growMillis how long there has to be bandwidth enough before a picture grows again; chosen
 * @param tellBitrateChange by which share the bitrate has to move before the encoder's change is told; chosen
 * @param tellsFirstEncoding whether the encoder's size is told when it starts too. Logs of 2020 and 2022 from devices
 *     that push to rtmp:// show 1005 first; none is known from a room, so it is off
 * @param queueMillis how much a sender lets wait before it throws pictures away; chosen
 * @param audioFrameMillis how much sound is in a frame; 20 ms, the usual frame of Opus (RFC 6716)
 * @param keyFrame where a new player's first picture comes from
 * @param jitterFactor how many times the mean jitter a player buffers, within its bounds; chosen
 * @param refillPerSecond how much stream beyond what is shown a player catches up with in a second, as a share; chosen
 * @param visibleLoss from which share of packets lost for good on the frames are told to be discontinuous; chosen
 * @param decoderFrames how many frames are inside a running decoder; chosen
 */
public record TransportSettings(
        long stepMillis,
        double overuseFactor,
        double growthPerSecond,
        double growthLimit,
        double lossToGrow,
        double lossToShrink,
        double threeQuarterBelow,
        double halfBelow,
        long growMillis,
        double tellBitrateChange,
        boolean tellsFirstEncoding,
        int queueMillis,
        int audioFrameMillis,
        KeyFrame keyFrame,
        int jitterFactor,
        double refillPerSecond,
        double visibleLoss,
        int decoderFrames) {
    /** The defaults. */
    public static final TransportSettings DEFAULT = new TransportSettings(
            1000, 0.85, 1.08, 1.5, 2, 10, 0.5, 0.25, 5000, 0.3, false, 1000, 20, KeyFrame.FROM_SERVER, 3, 0.5, 0.01, 2);

    /** Where the first picture of a new player comes from; unknown of TRTC's servers. */
    public enum KeyFrame {
        /** The server keeps what came since the last key frame, and a new player gets all of it at once. */
        FROM_SERVER,
        /** A new player waits for the sender's next key frame. */
        NEXT
    }

    /** Returns the same settings with first pictures from elsewhere. */
    public TransportSettings with(KeyFrame other) {
        return copy(tellsFirstEncoding, other);
    }

    /** Returns the same settings with or without word of the first encoding. */
    public TransportSettings withFirstEncoding(boolean told) {
        return copy(told, keyFrame);
    }

    private TransportSettings copy(boolean told, KeyFrame newKeyFrame) {
        return new TransportSettings(
                stepMillis,
                overuseFactor,
                growthPerSecond,
                growthLimit,
                lossToGrow,
                lossToShrink,
                threeQuarterBelow,
                halfBelow,
                growMillis,
                tellBitrateChange,
                told,
                queueMillis,
                audioFrameMillis,
                newKeyFrame,
                jitterFactor,
                refillPerSecond,
                visibleLoss,
                decoderFrames);
    }
}
