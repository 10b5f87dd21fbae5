package io.liverig.internal.component;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.internal.media.picture.ImageFiles;
import io.liverig.options.ComponentSettings;
import io.liverig.options.ComponentSettings.NetworkImages;
import io.liverig.options.RigOptions;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageTests {
    @TempDir
    private Path folder;

    private OnePage page(RigOptions options) {
        return new OnePage(folder, options);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif", "bmp", "webp lossy"})
    void aPictureOfTheProgramTellsItsOwnSize(String kind) {
        try (OnePage page = page(RigOptions.DEFAULT).file("pages/img/x.pic", ImageFiles.of(kind, 120, 45))) {
            page.open("<image src=\"../img/x.pic\" bindload=\"e\" binderror=\"e\"/>", "{}");
            assertEquals(List.of("load {\"height\":45,\"width\":120}"), page.told());
        }
    }

    @Test
    void dataTellItsSizeToo() {
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
    void aNewSourceIsAnotherPicture() {
        try (OnePage page = page(RigOptions.DEFAULT).file("x.png", ImageFiles.of("png", 3, 4))) {
            page.open("<image src=\"{{s}}\" bindload=\"e\"/>", "{}");
            page.set("s", "/x.png");
            assertEquals(List.of("load {\"height\":4,\"width\":3}"), page.told());
        }
    }
}
