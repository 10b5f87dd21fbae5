package io.liverig.media;

/**
 * Every figure that the simulated backend goes by. No device's figures are published for most of them; the defaults
 * are round numbers of a phone on a good network, to be set where a test depends on them.
 *
 * @param connectMillis what the server and the phone need to connect, to which a round trip comes
 * @param handshakeMillis what they need for the handshake, to which a round trip comes
 * @param cameraOpenMillis from asking for the camera to its being open
 * @param firstFrameMillis from the open camera to its first frame
 * @param encoderStartMillis from the first frame of a connecting publication to the running encoder
 * @param playConnectMillis what the server and the phone need before a player is answered, to which a round trip comes
 * @param decoderStartMillis what a player needs to show a picture that it has; a round trip, and the time that the
 *     picture needs to arrive, come to it
 * @param statisticsMillis the period of statistics; TRTC's own statistics and quality callbacks come every 2 s
 * @param volumeMillis the period of volume reports
 * @param bitsPerPixel video bits per pixel and frame, from which the bitrate follows; TRTC advises 500 kbit/s for a
 *     call with 640x360 at 15 fps (TRTCVideoResolution_640_360), which is 0.145
 * @param variation how far bitrates and levels move about their middle, as a share of it
 * @param audioKbps48k the bitrate of 48 kHz sound; 50 for TRTCAudioQualityDefault
 * @param audioKbps16k the bitrate of 16 kHz sound; 16 for TRTCAudioQualitySpeech
 * @param gopSeconds seconds between two key frames
 * @param smallStreamScale the small stream's width as a share of the main stream's
 * @param speechLevel the middle level of an open microphone, 0 to 100
 * @param transport how senders and players get along with their network
 */
public record MediaSettings(
        long connectMillis,
        long handshakeMillis,
        long cameraOpenMillis,
        long firstFrameMillis,
        long encoderStartMillis,
        long playConnectMillis,
        long decoderStartMillis,
        long statisticsMillis,
        long volumeMillis,
        double bitsPerPixel,
        double variation,
        int audioKbps48k,
        int audioKbps16k,
        int gopSeconds,
        double smallStreamScale,
        int speechLevel,
        TransportSettings transport) {
    /** The defaults. */
    public static final MediaSettings DEFAULT = new MediaSettings(
            60, 10, 120, 80, 20, 60, 120, 2000, 300, 0.145, 0.1, 50, 16, 3, 0.5, 40, TransportSettings.DEFAULT);

    /** Returns the same settings with another transport. */
    public MediaSettings with(TransportSettings other) {
        return new MediaSettings(
                connectMillis,
                handshakeMillis,
                cameraOpenMillis,
                firstFrameMillis,
                encoderStartMillis,
                playConnectMillis,
                decoderStartMillis,
                statisticsMillis,
                volumeMillis,
                bitsPerPixel,
                variation,
                audioKbps48k,
                audioKbps16k,
                gopSeconds,
                smallStreamScale,
                speechLevel,
                other);
    }
}
