package io.liverig.internal.media.simulated;

import io.liverig.internal.media.EncoderSettings;
import io.liverig.options.MediaSettings;

/**
 * Derives what an encoder makes from what its sender declares and from the bandwidth that it may use.
 *
 * <p>Sound comes first. A picture gets what is left: a lower bitrate at first, then a smaller size, and below the lowest
 * bitrate fewer frames.
 */
record EncoderModel(MediaSettings settings) {
    private static final int HIGH_SAMPLE_RATE = 48_000;

    /**
     * Encodes.
     *
     * @param budgetKbps what may be sent
     * @param lastingKbps what could be sent for a while already, by which the picture's size goes
     * @param complexity what is shown, beside the middle, which is 1
     */
    Encoding encode(
            EncoderSettings declared,
            boolean video,
            boolean audio,
            double budgetKbps,
            double lastingKbps,
            double complexity) {
        int sound = audio ? audioKbps(declared) : 0;
        int soundSent = (int) Math.min(sound, budgetKbps);
        if (!video) {
            return new Encoding(0, soundSent, 0, 0, 0, 0, soundSent < sound);
        }
        double left = Math.max(0, budgetKbps - sound);
        double middle = wantedKbps(declared, 1);
        double lowest = Math.min(declared.minKbps(), middle);
        double sent = Math.min(left, wantedKbps(declared, complexity));
        double frames = declared.fps() * Math.min(1, lowest == 0 ? 1 : left / lowest);
        double scale = scale((Math.min(budgetKbps, lastingKbps) - sound) / middle);
        return new Encoding(
                (int) Math.round(sent),
                soundSent,
                (int) Math.floor(frames),
                even(declared.width() * scale),
                even(declared.height() * scale),
                (int) Math.round(Math.min(left, middle)),
                left < lowest);
    }

    /** Returns the bitrate that a picture would have: pixels times frames times bits, within the declared bounds. */
    private double wantedKbps(EncoderSettings declared, double complexity) {
        double pixels = (double) declared.width() * declared.height() * declared.fps();
        double kbps = pixels * settings.encoding().bitsPerPixel() / 1000 * complexity;
        return Math.min(Math.max(declared.minKbps(), kbps), Math.max(1, declared.maxKbps()));
    }

    private int audioKbps(EncoderSettings declared) {
        return declared.sampleRate() >= HIGH_SAMPLE_RATE
                ? settings.encoding().audioKbps48k()
                : settings.encoding().audioKbps16k();
    }

    private double scale(double share) {
        if (share >= settings.transport().adaptation().threeQuarterBelow()) {
            return 1;
        }
        return share >= settings.transport().adaptation().halfBelow() ? 0.75 : 0.5;
    }

    /** Rounds to an even number, as encoders halve the colours' planes. */
    private static int even(double size) {
        return (int) Math.round(size / 2) * 2;
    }
}
