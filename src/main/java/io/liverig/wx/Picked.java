package io.liverig.wx;

import java.time.Duration;

/**
 * A file that the user picks where a program lets choose one: {@code Picked.photo(bytes)}.
 *
 * @param name the name under which the user sees it; its extension is that of the temporary file
 * @param bytes what is in it
 * @param length how long a video lasts; zero of anything else
 * @param width the width of a video in pixels
 * @param height the height of a video in pixels
 */
@SuppressWarnings("ArrayRecordComponent")
public record Picked(String name, byte[] bytes, Duration length, int width, int height) {
    /** A picture from the album or of the camera; the program is told the size that a PNG, JPEG or GIF file says. */
    public static Picked photo(byte[] bytes) {
        String type = ImageHeader.read(bytes)
                .map(header -> String.valueOf(header.get("type")))
                .orElse("jpg");
        return file("photo." + type, bytes);
    }

    /** A video from the album or of the camera. */
    public static Picked video(byte[] bytes, Duration length, int width, int height) {
        return new Picked("video.mp4", bytes, length, width, height);
    }

    /** A file of a conversation: {@code file("report.pdf", bytes)}. */
    public static Picked file(String name, byte[] bytes) {
        return new Picked(name, bytes, Duration.ZERO, 0, 0);
    }

    boolean isVideo() {
        return !length.isZero();
    }

    String extension() {
        return FilePath.parse("/" + name).extension();
    }
}
