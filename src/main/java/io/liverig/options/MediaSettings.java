package io.liverig.options;

/**
 * Every figure that the simulated backend goes by. No device's figures are published for most of them; the defaults
 * are round numbers of a phone on a good network, to be set where a test depends on them.
 *
 * @param delays how long the steps of capture and connection take
 * @param statisticsMillis the period of statistics, in milliseconds; TRTC's own statistics and quality callbacks come
 *     every 2 s
 * @param volumeMillis the period of volume reports, in milliseconds
 * @param encoding what encoders make of pictures and sound
 * @param speechLevel the middle level of an open microphone, 0 to 100
 * @param transport how senders and players get along with their network
 */
public record MediaSettings(
        MediaDelays delays,
        long statisticsMillis,
        long volumeMillis,
        EncodingSettings encoding,
        int speechLevel,
        TransportSettings transport) {
    /** The defaults. */
    public static final MediaSettings DEFAULT =
            new MediaSettings(MediaDelays.DEFAULT, 2000, 300, EncodingSettings.DEFAULT, 40, TransportSettings.DEFAULT);

    /** Returns the same settings with other delays. */
    public MediaSettings with(MediaDelays other) {
        return new MediaSettings(other, statisticsMillis, volumeMillis, encoding, speechLevel, transport);
    }

    /** Returns the same settings with another transport. */
    public MediaSettings with(TransportSettings other) {
        return new MediaSettings(delays, statisticsMillis, volumeMillis, encoding, speechLevel, other);
    }
}
