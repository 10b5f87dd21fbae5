package io.liverig.media;

import java.util.random.RandomGenerator;

/** Derives what a stream weighs from what its sender declares. */
final class StreamModel {
    private static final int HIGH_SAMPLE_RATE = 48_000;

    private final MediaSettings settings;
    private final RandomGenerator random;

    StreamModel(MediaSettings settings, RandomGenerator random) {
        this.settings = settings;
        this.random = random;
    }

    /** Returns the video bitrate of the moment: pixels times frames times bits, within the declared bounds. */
    int videoKbps(EncoderSettings encoder) {
        double pixels = (double) encoder.width() * encoder.height() * encoder.fps();
        double kbps = vary(pixels * settings.bitsPerPixel() / 1000);
        return (int) Math.round(Math.max(encoder.minKbps(), Math.min(encoder.maxKbps(), kbps)));
    }

    /** Returns the audio bitrate. */
    int audioKbps(EncoderSettings encoder) {
        return encoder.sampleRate() >= HIGH_SAMPLE_RATE ? settings.audioKbps48k() : settings.audioKbps16k();
    }

    private double vary(double middle) {
        return middle * (1 + settings.variation() * (2 * random.nextDouble() - 1));
    }
}
