package io.liverig.options;

/**
 * How long the steps of capture and connection take, in milliseconds.
 *
 * @param connectMillis what the server and the phone need to connect, to which a round trip comes
 * @param handshakeMillis what they need for the handshake, to which a round trip comes
 * @param cameraOpenMillis from asking for the camera to its being open
 * @param firstFrameMillis from the open camera to its first frame
 * @param encoderStartMillis from the first frame of a connecting publication to the running encoder
 * @param playConnectMillis what the server and the phone need before a player is answered, to which a round trip comes
 * @param decoderStartMillis what a player needs to show a picture that it has; a round trip, and the time that the
 *     picture needs to arrive, come to it
 */
public record MediaDelays(
        long connectMillis,
        long handshakeMillis,
        long cameraOpenMillis,
        long firstFrameMillis,
        long encoderStartMillis,
        long playConnectMillis,
        long decoderStartMillis) {
    /** Round numbers of a phone, chosen. */
    public static final MediaDelays DEFAULT = new MediaDelays(60, 10, 120, 80, 20, 60, 120);
}
