package io.liverig.sound;

import java.util.Optional;

/**
 * A piece of music in a file: how long it is, and how loud at each moment.
 *
 * @param millis its length in milliseconds
 * @param sound its levels; an MP3 file is not decoded and counts as a tone
 */
public record AudioFile(long millis, Sound sound) {
    /** The level that stands for music that is not decoded. */
    private static final int MUSIC = 50;

    /** Reads a WAV file of plain samples, or the length of an MP3 file; empty for anything else. */
    public static Optional<AudioFile> read(byte[] bytes) {
        Optional<AudioFile> wav = WavReader.read(bytes);
        return wav.isPresent() ? wav : Mp3Length.millis(bytes).map(millis -> new AudioFile(millis, Sound.tone(MUSIC)));
    }
}
