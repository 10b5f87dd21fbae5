package io.liverig.sound;

import java.util.Optional;

/** Adds up the frames of an MP3 file; layer III of ISO 11172-3 and 13818-3. */
final class Mp3Length {
    private static final int[] KBPS_1 = {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320};
    private static final int[] KBPS_2 = {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};
    private static final int[] RATES = {44_100, 48_000, 32_000};
    private static final int FRAMES_AT_LEAST = 2;

    private final byte[] bytes;
    private int size;
    private double millis;

    private Mp3Length(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Returns the length in milliseconds; empty when the file does not begin with frames, or with a tag before them. */
    static Optional<Long> millis(byte[] bytes) {
        Mp3Length reader = new Mp3Length(bytes);
        int at = reader.behindTag();
        double sum = 0;
        int frames = 0;
        while (reader.frame(at)) {
            sum += reader.millis;
            frames++;
            at += reader.size;
        }
        return frames >= FRAMES_AT_LEAST ? Optional.of(Math.round(sum)) : Optional.empty();
    }

    /** An ID3 tag says its size in four times seven bits. */
    private int behindTag() {
        boolean tagged = bytes.length > 10 && bytes[0] == 'I' && bytes[1] == 'D' && bytes[2] == '3';
        int length = 0;
        for (int i = 6; tagged && i < 10; i++) {
            length = (length << 7) | (bytes[i] & 0x7F);
        }
        return tagged ? 10 + length : 0;
    }

    private boolean frame(int at) {
        if (at < 0 || at + 4 > bytes.length || (bytes[at] & 0xFF) != 0xFF || (bytes[at + 1] & 0xE0) != 0xE0) {
            return false;
        }
        int version = bytes[at + 1] >> 3 & 3;
        int layer = bytes[at + 1] >> 1 & 3;
        int kbps = bytes[at + 2] >> 4 & 15;
        int rate = bytes[at + 2] >> 2 & 3;
        if (version == 1 || layer != 1 || kbps == 0 || kbps == 15 || rate == 3) {
            return false;
        }
        boolean first = version == 3;
        int hertz = RATES[rate] >> (first ? 0 : version == 2 ? 1 : 2);
        int bits = (first ? KBPS_1 : KBPS_2)[kbps] * 1000;
        int padding = bytes[at + 2] >> 1 & 1;
        size = (first ? 144 : 72) * bits / hertz + padding;
        millis = 1000.0 * (first ? 1152 : 576) / hertz;
        return true;
    }
}
