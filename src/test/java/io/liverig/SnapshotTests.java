package io.liverig;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees who looks at the snapshots of a call. */
class SnapshotTests {
    private static final Map<String, Object> RAW = Map.of();

    @TempDir
    Path folder;

    private ContextStage call;

    @BeforeEach
    void begin() {
        call = ContextStage.withBob(folder);
    }

    @AfterEach
    void end() {
        call.close();
    }

    private Png picture(String which, Map<String, Object> options) {
        return Png.read(call.snapshot(which, options));
    }

    @Test
    void twoUsersOfOneCallGiveTwoPictures() {
        Png alice = picture("pusher", RAW);
        Png bob = picture("player", RAW);
        assertEquals("360x640", alice.size());
        assertEquals("360x640", bob.size());
        assertTrue(alice.differences(bob) > 50_000, "differences: " + alice.differences(bob));
    }

    @Test
    void theResultNamesAFileOfTheDataFolderAndItsSize() {
        Map<?, ?> result = call.act("pusher", "snapshot", RAW);
        assertEquals(
                "{errMsg=operateLivePusher:ok, tempImagePath=wxfile://tmp_1.png, width=360, height=640}",
                result.toString());
        assertEquals(java.util.List.of("wxfile://tmp_1.png"), call.app.phone().files());
        call.page.call("imageInfo", "wxfile://tmp_1.png");
        Map<?, ?> info = Objects.requireNonNull((Map<?, ?>) call.page.call("result"));
        assertEquals(360.0, info.get("width"));
        assertEquals(640.0, info.get("height"));
        assertEquals("png", info.get("type"));
        call.page.call("imageInfo", "wxfile://tmp_2.png");
        assertEquals(
                "getImageInfo:fail file not found: wxfile://tmp_2.png",
                Objects.requireNonNull((Map<?, ?>) call.page.call("result")).get("errMsg"));
        assertThrows(IllegalArgumentException.class, () -> call.app.phone().file("wxfile://tmp_2.png"));
    }

    @Test
    void theSameSeedGivesTheSameBytes(@TempDir Path other) {
        byte[] first = call.snapshot("player", RAW);
        try (ContextStage again = ContextStage.withBob(other)) {
            assertArrayEquals(first, again.snapshot("player", RAW));
            again.wait(40);
            assertTrue(Png.read(first).differences(Png.read(again.snapshot("player", RAW))) > 0);
        }
    }

    @Test
    void modeAspectAndOrientationGiveTheSize() {
        call.set("mode", "HD");
        assertEquals("540x960", picture("pusher", RAW).size());
        call.set("aspect", "3:4");
        assertEquals("540x720", picture("pusher", RAW).size());
        call.set("orientation", "horizontal");
        assertEquals("720x540", picture("pusher", RAW).size());
    }

    @Test
    void cameraZoomFilterBeautyAndMirrorAreSeen() {
        Png before = picture("pusher", RAW);
        call.act("pusher", "switchCamera", RAW);
        Png back = picture("pusher", RAW);
        assertTrue(before.differences(back) > 20_000);
        call.act("pusher", "setZoom", Map.of("zoom", 2.5));
        assertTrue(back.differences(picture("pusher", RAW)) > 20_000);
        call.act("pusher", "setZoom", Map.of("zoom", 1));
        assertEquals(0, back.differences(picture("pusher", RAW)));
        call.set("filter", "pink").set("beauty", 5.0);
        assertTrue(back.differences(picture("pusher", RAW)) > 100_000);
        assertEquals(
                java.util.List.of("beauty 5 smooth", "filter pink"),
                call.page.find("#own").state().get("picture"));
    }

    @Test
    void aMirroredPictureIsTheOtherWayRoundAndItsCaptionIsNot() {
        Png plain = picture("pusher", RAW);
        call.set("mirror", true);
        Png mirrored = picture("pusher", RAW);
        for (int y = 70; y < 480; y += 7) {
            for (int x = 0; x < 360; x++) {
                assertEquals(plain.rgb(x, y), mirrored.rgb(359 - x, y), x + "," + y);
            }
        }
        assertEquals(
                0,
                java.util.stream.IntStream.range(0, 360)
                        .filter(x -> plain.rgb(x, 545) != mirrored.rgb(x, 545))
                        .count());
    }

    @Test
    void aPlayerOnItsPageFillsItsBoxOrHasBlackBesideThePicture() {
        Png contained = picture("player", Map.of("sourceType", "view"));
        assertEquals("300x225", contained.size());
        assertEquals(0, contained.rgb(10, 10));
        call.set("fit", "fillCrop");
        assertTrue(picture("player", Map.of("sourceType", "view")).rgb(10, 10) != 0);
    }

    @Test
    void aCompressedPictureHasTheSameSizeAndFewerShades() {
        Png raw = picture("pusher", RAW);
        Png coarse = picture("pusher", Map.of("quality", "compressed"));
        assertEquals(raw.size(), coarse.size());
        assertEquals(0, coarse.rgb(3, 100) & 0x1F1F1F);
        assertTrue((raw.rgb(3, 100) & 0x1F1F1F) != 0);
    }

    @Test
    void thePictureThatWasSeenLastStaysWhileNoneComes() {
        Png last = picture("player", RAW);
        call.set("muteVideo", true).wait(3000);
        assertEquals(0, last.differences(picture("player", RAW)));
        call.set("muteVideo", false).wait(3000);
        assertTrue(last.differences(picture("player", RAW)) > 0);
        call.act("pusher", "pause", RAW);
        Png held = picture("pusher", RAW);
        call.wait(5000);
        assertEquals(0, held.differences(picture("pusher", RAW)));
    }

    @Test
    void withoutAPictureThereIsNoSnapshot() {
        call.set("camera", false);
        assertEquals("operateLivePusher:fail there is no picture yet", call.message("pusher", "snapshot", RAW));
        call.act("player", "stop", RAW);
        assertEquals("operateLivePlayer:fail there is no picture yet", call.message("player", "snapshot", RAW));
        assertEquals(java.util.List.of(), call.app.phone().files());
    }

    @Test
    void aWaitingImageStandsInForAHeldCamera() {
        call.app.phone().lend("/images/rest.png", new byte[] {1, 2, 3});
        call.set("waiting", "/images/rest.png");
        Png camera = picture("pusher", RAW);
        call.act("pusher", "pause", RAW);
        assertTrue(camera.differences(picture("pusher", RAW)) > 100_000);
    }

    @Test
    void aWaitingImageThatIsMissingIsSaidInTheBackground() {
        call.set("waiting", "/images/gone.png");
        call.events();
        call.app.background();
        call.app.foreground();
        call.wait(100);
        assertTrue(call.events().containsAll(java.util.List.of("error 10004", "statechange 10004")));
        call.app.phone().lend("/images/gone.png", new byte[] {1});
        call.set("waiting", "/images/gone.png?").set("waiting", "/images/gone.png");
        call.app.background();
        call.app.foreground();
        call.wait(100);
        assertTrue(call.events().stream().noneMatch(row -> row.contains("10004")));
    }

    @Test
    void theSharedScreenIsAPictureOfItsOwn() {
        Png main = picture("player", RAW);
        call.bob().publishScreen();
        call.set("kind", "aux").wait(2000);
        assertTrue(main.differences(picture("player", RAW)) > 20_000);
    }
}
