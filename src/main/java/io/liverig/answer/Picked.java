package io.liverig.answer;

import java.time.Duration;

/**
 * A file that the user picks where a program lets choose one: {@code Picked.photo(bytes)}.
 *
 * @param name the name under which the user sees it; its extension is that of the temporary file. "" for a photo, which
 *     is named {@code photo.png} and the like after its format
 * @param bytes what is in it
 * @param length how long a video lasts; zero of anything else
 * @param width the width of a video in pixels
 * @param height the height of a video in pixels
 */
@SuppressWarnings("ArrayRecordComponent")
public record Picked(String name, byte[] bytes, Duration length, int width, int height) {
    /**
     * A picture from the album or of the camera; the program is told the size that the file itself says, as a PNG, JPEG,
     * GIF, WebP or BMP does.
     */
    public static Picked photo(byte[] bytes) {
        return file("", bytes);
    }

    /** A video from the album or of the camera. */
    public static Picked video(byte[] bytes, Duration length, int width, int height) {
        return new Picked("video.mp4", bytes, length, width, height);
    }

    /** A file of a conversation: {@code file("report.pdf", bytes)}. */
    public static Picked file(String name, byte[] bytes) {
        return new Picked(name, bytes, Duration.ZERO, 0, 0);
    }

    /** Returns whether it is a video: only these have a length. */
    public boolean isVideo() {
        return !length.isZero();
    }
}
