package io.liverig.sound;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads WAV files of integer or floating samples: http://soundfile.sapp.org/doc/WaveFormat/ . */
final class WavReader {
    private static final int PCM = 1;
    private static final int FLOAT = 3;
    private static final int EXTENSIBLE = 0xFFFE;

    private final ByteBuffer in;
    private int format;
    private int channels;
    private int rate;
    private int bits;

    private WavReader(byte[] bytes) {
        this.in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    static Optional<AudioFile> read(byte[] bytes) {
        WavReader reader = new WavReader(bytes);
        return reader.tag(0).equals("RIFF") && reader.tag(8).equals("WAVE") ? reader.chunks() : Optional.empty();
    }

    private String tag(int at) {
        return at + 4 <= in.capacity() ? new String(in.array(), at, 4, StandardCharsets.US_ASCII) : "";
    }

    private Optional<AudioFile> chunks() {
        int at = 12;
        while (at + 8 <= in.capacity()) {
            String tag = tag(at);
            long size = in.getInt(at + 4) & 0xFFFF_FFFFL;
            int begin = at + 8;
            // A recorder that was cut short leaves a size of its own; what is there counts.
            int length = (int) Math.min(size, in.capacity() - begin);
            if (tag.equals("fmt ") && length >= 16) {
                readFormat(begin, length);
            } else if (tag.equals("data")) {
                return isKnown() && length > 0 ? Optional.of(audio(begin, length)) : Optional.empty();
            }
            at = begin + length + (length & 1);
        }
        return Optional.empty();
    }

    private void readFormat(int at, int length) {
        format = in.getShort(at) & 0xFFFF;
        channels = in.getShort(at + 2) & 0xFFFF;
        rate = in.getInt(at + 4);
        bits = in.getShort(at + 14) & 0xFFFF;
        if (format == EXTENSIBLE && length >= 26) {
            format = in.getShort(at + 24) & 0xFFFF;
        }
    }

    private boolean isKnown() {
        boolean samples = format == PCM ? List.of(8, 16, 24, 32).contains(bits) : format == FLOAT && bits == 32;
        return samples && channels > 0 && rate > 0;
    }

    private AudioFile audio(int begin, int length) {
        int frame = channels * bits / 8;
        int frames = length / frame;
        int window = Math.max(1, (int) ((long) rate * Sound.Recording.WINDOW_MILLIS / 1000));
        List<Integer> levels = new ArrayList<>();
        for (int first = 0; first < frames; first += window) {
            levels.add(level(begin + first * frame, Math.min(window, frames - first) * channels));
        }
        return new AudioFile(1000L * frames / rate, levels.isEmpty() ? Sound.silence() : new Sound.Recording(levels));
    }

    private int level(int begin, int samples) {
        double squares = 0;
        for (int i = 0; i < samples; i++) {
            double sample = sample(begin + i * bits / 8);
            squares += sample * sample;
        }
        return (int) Math.round(Math.min(100, 100 * Math.sqrt(2 * squares / samples)));
    }

    private double sample(int at) {
        return switch (bits) {
            case 8 -> ((in.get(at) & 0xFF) - 128) / 128.0;
            case 16 -> in.getShort(at) / 32_768.0;
            case 24 -> ((in.getShort(at) & 0xFFFF) | (in.get(at + 2) << 16)) / 8_388_608.0;
            default -> format == FLOAT ? in.getFloat(at) : in.getInt(at) / 2_147_483_648.0;
        };
    }
}
