package io.liverig.sound;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a microphone hears: how loud it is at each moment. */
public sealed interface Sound {
    /**
     * Returns the level at a moment.
     *
     * @param millis milliseconds since the sound began
     * @return from 0, silent, to 100, as loud as a sine that fills the range
     */
    int level(long millis);

    /** Nothing is heard. */
    static Sound silence() {
        return new Tone(0);
    }

    /**
     * A tone that stays as loud as it is.
     *
     * @param level from 0 to 100
     * @throws IllegalArgumentException when the level is outside of it
     */
    static Sound tone(int level) {
        return new Tone(level);
    }

    /**
     * Somebody speaks, with syllables and with pauses between sentences.
     *
     * @param seed the same seed speaks the same way
     * @param level the middle level of a syllable, from 0 to 100
     */
    static Sound speech(long seed, int level) {
        return new Speech(seed, level);
    }

    /**
     * What a WAV file holds, over and over.
     *
     * @throws IllegalArgumentException when the file is no WAV file of plain samples
     */
    static Sound file(Path wav) {
        try {
            byte[] bytes = Files.readAllBytes(wav);
            return AudioFile.read(bytes)
                    .map(AudioFile::sound)
                    .filter(Recording.class::isInstance)
                    .orElseThrow(() -> new IllegalArgumentException(
                            wav + " is no WAV file that can be read; write it with PCM samples"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The same level for ever.
     *
     * @param level from 0 to 100
     */
    record Tone(int level) implements Sound {
        /** Checks the level. */
        public Tone {
            Speech.check(level);
        }

        @Override
        public int level(long millis) {
            return level;
        }
    }

    /**
     * The levels of a recording, one for each {@link #WINDOW_MILLIS}, from the beginning again at its end.
     *
     * @param levels from 0 to 100; at least one
     */
    record Recording(List<Integer> levels) implements Sound {
        /** How long each level lasts, in milliseconds. */
        public static final int WINDOW_MILLIS = 50;

        /** Copies the levels. */
        public Recording {
            levels = List.copyOf(levels);
        }

        @Override
        public int level(long millis) {
            return levels.get((int) Math.floorMod(millis / WINDOW_MILLIS, (long) levels.size()));
        }
    }

    /**
     * A voice: syllables of a fifth of a second, of which each differs from the next, and after some of them silence.
     *
     * @param seed the same seed speaks the same way
     * @param level the middle level of a syllable, from 0 to 100
     */
    record Speech(long seed, int level) implements Sound {
        private static final int SYLLABLE_MILLIS = 200;
        private static final int SYLLABLES_A_SENTENCE = 12;
        private static final int SENTENCES_OF_FOUR_TO_A_PAUSE = 4;

        /** Checks the level. */
        public Speech {
            check(level);
        }

        @Override
        public int level(long millis) {
            long syllable = Math.floorDiv(millis, (long) SYLLABLE_MILLIS);
            long sentence = Math.floorDiv(syllable, (long) SYLLABLES_A_SENTENCE);
            boolean pause = Math.floorMod(mix(seed ^ sentence * 31), SENTENCES_OF_FOUR_TO_A_PAUSE) == 0;
            double share = 0.75 + 0.5 * (mix(seed + syllable) >>> 11) * 0x1p-53;
            return pause ? 0 : (int) Math.round(Math.min(100, level * share));
        }

        /** The finishing step of Steele, Lea and Flood's SplitMix64, as in java.util.SplittableRandom. */
        private static long mix(long value) {
            long z = value + 0x9E3779B97F4A7C15L;
            z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
            z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
            return z ^ z >>> 31;
        }

        private static void check(int level) {
            if (level < 0 || level > 100) {
                throw new IllegalArgumentException("a level of " + level + " is not from 0 to 100");
            }
        }
    }
}
