package io.liverig.internal.media;

/**
 * What a sender declares about its streams.
 *
 * @param width the picture's width in pixels
 * @param height the picture's height in pixels
 * @param fps frames per second
 * @param minKbps the lowest video bitrate, in kbit/s
 * @param maxKbps the highest video bitrate, in kbit/s
 * @param sampleRate the sound's sample rate in Hz
 */
public record EncoderSettings(int width, int height, int fps, int minKbps, int maxKbps, int sampleRate) {
    /** Stands for a sender that declares nothing, such as a scripted user: an upright picture of a phone. */
    public static final EncoderSettings DEFAULT = new EncoderSettings(360, 640, 15, 200, 1000, 48_000);
}
