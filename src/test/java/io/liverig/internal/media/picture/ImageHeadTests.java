package io.liverig.internal.media.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.liverig.internal.media.picture.ImageHead.Format;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageHeadTests {
    @ParameterizedTest
    @CsvSource({
        "png, PNG",
        "jpeg, JPEG",
        "jpeg with exif, JPEG",
        "gif, GIF",
        "bmp, BMP",
        "webp lossy, WEBP",
        "webp lossless, WEBP",
        "webp extended, WEBP"
    })
    void everyFormatTellsItsSize(String kind, Format format) {
        assertEquals(Optional.of(new ImageHead(format, 300, 45)), ImageHead.of(ImageFiles.of(kind, 300, 45)));
        assertEquals(Optional.of(new ImageHead(format, 1, 700)), ImageHead.ofPixels(ImageFiles.of(kind, 1, 700)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif", "bmp", "webp lossy", "webp lossless", "webp extended"})
    void aFileThatEndsWithinItsHeadIsNoPicture(String kind) {
        byte[] file = ImageFiles.of(kind, 300, 45);
        for (int size = 0; size < 10; size++) {
            assertEquals(Optional.empty(), ImageHead.of(Arrays.copyOf(file, size)), kind + " of " + size + " bytes");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "<svg viewBox='0 0 24 12'/>, 24, 12",
        "<?xml version='1.0'?><svg width='10' height='20px'>, 10, 20",
        "<svg width='7' viewBox='0 0 24 12'>, 7, 12",
        "<svg>, 0, 0",
    })
    void aDrawingTellsItsSizeAndIsNoGridOfPixels(String text, int width, int height) {
        byte[] file = text.getBytes(StandardCharsets.UTF_8);
        assertEquals(Optional.of(new ImageHead(Format.SVG, width, height)), ImageHead.of(file));
        assertEquals(Optional.empty(), ImageHead.ofPixels(file));
    }

    @Test
    void anythingElseIsNoPicture() {
        assertEquals(Optional.empty(), ImageHead.of("RIFF....WAVEfmt ".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(Optional.empty(), ImageHead.of("{}".getBytes(StandardCharsets.US_ASCII)));
    }
}
