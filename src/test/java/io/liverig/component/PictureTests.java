package io.liverig.component;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.RigOptions;
import io.liverig.component.ComponentSettings.NetworkImages;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTests {
    @TempDir
    private Path folder;

    private static byte[] image(String format, int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out));
        return out.toByteArray();
    }

    private OnePage page(RigOptions options) {
        return new OnePage(folder, options);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
    void aPictureOfTheProgramTellsItsOwnSize(String format) throws IOException {
        try (OnePage page = page(RigOptions.DEFAULT).file("pages/img/x." + format, image(format, 120, 45))) {
            page.open("<image src=\"../img/x." + format + "\" bindload=\"e\" binderror=\"e\"/>", "{}");
            assertEquals(List.of("load {\"height\":45,\"width\":120}"), page.told());
        }
    }

    @Test
    void svgAndDataTellTheirSizeToo() {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 12'/>";
        assertEquals(new ImageSize(24, 12), ImageSize.of(svg.getBytes(StandardCharsets.UTF_8)));
        try (OnePage page = OnePage.of(
                folder,
                "<image src=\"data:image/gif;base64,R0lGODlhBwAFAAAAACw=\" bindload=\"e\"/><cover-image src=\"/none.png\" binderror=\"e\"/>")) {
            assertEquals(
                    List.of(
                            "load {\"height\":5,\"width\":7}",
                            "error {\"errMsg\":\"Failed to load local image resource /none.png\"}"),
                    page.told());
        }
    }

    @Test
    void webpHeadsAreRead() {
        byte[] head = new byte[30];
        System.arraycopy("RIFF....WEBPVP8X".getBytes(StandardCharsets.ISO_8859_1), 0, head, 0, 16);
        head[24] = 99;
        head[27] = 49;
        assertEquals(new ImageSize(100, 50), ImageSize.of(head));
    }

    @Test
    void theNetworksPicturesFollowTheSetting() {
        String wxml = "<image src=\"https://a.example/x.png\" bindload=\"e\" binderror=\"e\"/>";
        try (OnePage page = OnePage.of(folder, wxml)) {
            assertEquals(List.of("load {\"height\":240,\"width\":320}"), page.told());
            assertTrue(
                    page.notices().toString().contains("network images"),
                    page.notices().toString());
        }
        ComponentSettings fail = ComponentSettings.DEFAULT.withNetworkImages(NetworkImages.FAIL);
        try (OnePage page = page(RigOptions.DEFAULT.withComponents(fail)).open(wxml, "{}")) {
            assertEquals(List.of("error {\"errMsg\":\"Failed to load image https://a.example/x.png\"}"), page.told());
        }
        ComponentSettings silent = ComponentSettings.DEFAULT.withNetworkImages(NetworkImages.SILENT);
        try (OnePage page = page(RigOptions.DEFAULT.withComponents(silent)).open(wxml, "{}")) {
            assertEquals(List.of(), page.told());
        }
    }

    @Test
    void aNewSourceIsAnotherPicture() throws IOException {
        try (OnePage page = page(RigOptions.DEFAULT).file("x.png", image("png", 3, 4))) {
            page.open("<image src=\"{{s}}\" bindload=\"e\"/>", "{}");
            page.set("s", "/x.png");
            assertEquals(List.of("load {\"height\":4,\"width\":3}"), page.told());
        }
    }
}
