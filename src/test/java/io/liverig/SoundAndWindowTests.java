package io.liverig;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.sound.Sound;
import io.liverig.sound.Wav;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Microphone, music, small window and television, as a page meets them. */
class SoundAndWindowTests {
    private static final Map<String, Object> NONE = Map.of();

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

    private List<Integer> levels(String node) {
        call.events();
        call.wait(1000);
        return call.levels(node);
    }

    @Test
    void volumeEventsFollowTheMicrophone() {
        call.app.phone().microphone(Sound.tone(30));
        assertEquals(List.of(30, 30, 30), levels("live-pusher#own").subList(0, 3));
        call.act("pusher", "setMICVolume", Map.of("volume", 0.5));
        assertEquals(List.of(15, 15, 15), levels("live-pusher#own").subList(0, 3));
        call.app.phone().microphone(Sound.silence());
        assertEquals(List.of(0, 0, 0), levels("live-pusher#own").subList(0, 3));
        call.app.phone().microphone(Sound.tone(30));
        call.set("mic", false);
        assertEquals(List.of(0, 0, 0), levels("live-pusher#own").subList(0, 3));
    }

    @Test
    void aPlayerHearsWhatItsUserSays() {
        assertTrue(new HashSet<>(levels("live-player#bob")).size() > 1, "speech goes up and down");
        call.bob().microphone(Sound.tone(77));
        assertEquals(List.of(77, 77, 77), levels("live-player#bob").subList(0, 3));
        call.bob().unpublishAudio();
        assertEquals(
                0, levels("live-player#bob").stream().mapToInt(level -> level).sum());
    }

    @Test
    void musicOfTheProgramIsAsLongAsItsFile() {
        call.app.phone().lend("/music/short.wav", Wav.sine(8000, 2500, 0.5));
        assertEquals("operateLivePusher:ok", call.message("pusher", "playBGM", Map.of("url", "/music/short.wav")));
        call.wait(1200);
        call.act("pusher", "pauseBGM", NONE);
        call.wait(5000);
        assertEquals("paused", call.page.find("#own").state().get("music"));
        call.act("pusher", "resumeBGM", NONE);
        call.wait(5000);
        assertEquals(
                List.of(
                        "bgmstart",
                        "bgmprogress 1000/2500",
                        "bgmprogress 2200/2500",
                        "bgmprogress 2500/2500",
                        "bgmcomplete"),
                call.events().stream().map(SoundAndWindowTests::progress).toList());
        assertEquals("stopped", call.page.find("#own").state().get("music"));
    }

    private static String progress(String event) {
        return event.replaceAll(
                        "\\{\"node\":\"live-pusher#own\"(,\"progress\":(\\d+),\"duration\":(\\d+))?\\}", "$2/$3")
                .replaceAll(" /$", "");
    }

    @Test
    void musicThatIsNotThereGives10003AndUnknownMusicANotice() {
        assertEquals("operateLivePusher:ok", call.message("pusher", "playBGM", Map.of("url", "/music/gone.mp3")));
        assertEquals(List.of("error 10003", "statechange 10003"), call.events());
        call.act("pusher", "playBGM", Map.of("url", "https://cdn.example.com/song.mp3"));
        assertEquals("playing", call.page.find("#own").state().get("music"));
        assertTrue(call.rig.timeline().toString().contains("https://cdn.example.com/song.mp3 is not known"));
        call.act("pusher", "stopBGM", NONE);
        call.app.phone().lend("https://cdn.example.com/song.wav", Wav.sine(8000, 700, 0.2));
        call.events();
        call.act("pusher", "playBGM", Map.of("url", "https://cdn.example.com/song.wav"));
        call.wait(1000);
        assertTrue(call.events().toString().contains("\"duration\":700"));
        call.app.phone().begin(new Trouble.NetworkDown());
        call.events();
        call.act("pusher", "playBGM", Map.of("url", "https://cdn.example.com/song.mp3"));
        assertTrue(call.events().contains("statechange 10003"));
    }

    @Test
    void aVolumeOutsideOfItsRangeIsRefused() {
        for (String method : List.of("setBGMVolume", "setMICVolume")) {
            assertEquals(
                    "operateLivePusher:fail parameter error: volume should be from 0 to 1",
                    call.message("pusher", method, Map.of("volume", 1.5)));
            assertEquals("operateLivePusher:ok", call.message("pusher", method, Map.of("volume", 0.5)));
        }
    }

    @Test
    void zoomGoesToTheNearestThatThereIs() {
        assertEquals("10", call.act("pusher", "getMaxZoom", NONE).get("maxZoom"));
        assertEquals(2.3, call.act("pusher", "setZoom", Map.of("zoom", 2.34)).get("zoom"));
        assertEquals(10.0, call.act("pusher", "setZoom", Map.of("zoom", 99)).get("zoom"));
        assertEquals(1.0, call.act("pusher", "setZoom", Map.of("zoom", 0)).get("zoom"));
    }

    @Test
    void makeupIsWrittenIntoThePictureUntilItIsCleared() {
        call.app.phone().lend("/effects/red.png", new byte[] {1});
        Map<String, Object> lips = Map.of(
                "path",
                "/effects/red.png",
                "alpha",
                0.5,
                "blendMode",
                1,
                "faceModel",
                0,
                "shimmerPath",
                "/effects/red.png",
                "shimmerType",
                0);
        assertEquals("operateLivePusher:ok", call.message("pusher", "applyLipStickMakeup", lips));
        assertEquals(
                "operateLivePusher:ok",
                call.message("pusher", "applyFilter", Map.of("path", "/effects/red.png", "alpha", 0.3)));
        assertEquals(
                "operateLivePusher:ok",
                call.message(
                        "pusher",
                        "applySticker",
                        Map.of("type", "Face", "stickers", List.of(Map.of("path", "/effects/red.png")))));
        assertEquals(
                List.of("filter 0.3", "sticker Face", "lipstick 0.5"),
                call.page.find("#own").state().get("effects"));
        assertEquals(
                "operateLivePusher:fail no such file /effects/blue.png",
                call.message("pusher", "applyFaceContourMakeup", Map.of("path", "/effects/blue.png", "alpha", 1)));
        call.act("pusher", "clearFilters", NONE);
        call.act("pusher", "clearStickers", NONE);
        call.act("pusher", "clearMakeups", NONE);
        assertEquals(List.of(), call.page.find("#own").state().get("effects"));
    }

    @Test
    void whatIsDoneToTheSoundCanBeRead() {
        call.set("reverb", 3.0);
        assertEquals(
                List.of("reverb 3", "volume auto"),
                call.page.find("#own").state().get("sound"));
        assertThrows(
                IllegalStateException.class,
                () -> call.app.reLaunch("/pages/b/b").find("#n").state());
    }

    @Test
    void aPushedPageKeepsItsPlayerInTheSmallWindow() {
        call.set("pip", "push");
        call.app.navigateTo("/pages/b/b");
        assertEquals(List.of("a hidden", "enterpictureinpicture {\"node\":\"live-player#bob\"}"), call.events());
        assertEquals(true, call.page.call("inWindow"));
        call.app.tapSmallWindow();
        assertEquals(List.of("a shown", "leavepictureinpicture {\"node\":\"live-player#bob\"}"), call.events());
        assertThrows(IllegalStateException.class, () -> call.app.tapSmallWindow());
        call.app.navigateTo("/pages/b/b");
        call.events();
        call.app.closeSmallWindow();
        assertEquals(
                List.of("leavepictureinpicture {\"node\":\"live-player#bob\"}", "statechange 6000"), call.events());
    }

    @Test
    void aPoppedPageStaysLoadedUntilItsWindowIsClosed() {
        call.set("pip", List.of("push", "pop"));
        assertEquals("pages/b/b", call.app.navigateBack().route());
        assertEquals(List.of("a hidden", "enterpictureinpicture {\"node\":\"live-player#bob\"}"), call.events());
        assertEquals(1, call.app.pageStack().size());
        assertEquals("pages/a/a", call.app.tapSmallWindow().route());
        assertEquals(2, call.app.pageStack().size());
        call.app.navigateBack();
        call.events();
        call.app.closeSmallWindow();
        assertEquals(
                List.of("a unloaded"),
                call.events().stream().filter(row -> row.startsWith("a ")).toList());
        call.rig.advance(Duration.ofSeconds(1));
        assertEquals(List.of("bob"), call.users());
    }

    @Test
    void withoutTheModeAPageThatIsPoppedIsUnloaded() {
        call.app.navigateBack();
        assertEquals(List.of("a unloaded"), call.events());
    }

    @Test
    void aWindowCanBeAskedForAndLeftByCalls() {
        assertEquals("operateLivePlayer:ok", call.message("player", "requestPictureInPicture", NONE));
        assertEquals(true, call.page.find("#bob").state().get("smallWindow"));
        assertEquals("operateLivePusher:ok", call.message("pusher", "exitPictureInPicture", NONE));
        assertEquals(
                List.of(
                        "enterpictureinpicture {\"node\":\"live-player#bob\"}",
                        "leavepictureinpicture {\"node\":\"live-player#bob\"}"),
                call.events());
        call.act("player", "stop", NONE);
        assertEquals(
                "operateLivePlayer:fail nothing is played", call.message("player", "requestPictureInPicture", NONE));
    }

    @Test
    void aPlayerIsShownOnATelevisionThatIsThere() {
        assertEquals("operateLivePlayer:fail enable-casting is not set", call.message("player", "startCasting", NONE));
        call.set("casting", true);
        call.act("player", "startCasting", NONE);
        assertEquals(List.of("castinguserselect {\"node\":\"live-player#bob\",\"state\":\"fail\"}"), call.events());
        assertEquals(
                "operateLivePlayer:fail no television was chosen", call.message("player", "reconnectCasting", NONE));
        call.app.phone().television(true);
        call.act("player", "startCasting", NONE);
        call.app.phone().television(false);
        call.app.phone().television(true);
        call.act("player", "reconnectCasting", NONE);
        call.act("player", "exitCasting", NONE);
        assertEquals(
                List.of(
                        "castinguserselect success",
                        "castingstatechange startCasting success",
                        "castinginterrupt",
                        "castingstatechange reconnectCasting success",
                        "castingstatechange exitCasting success"),
                call.events().stream()
                        .map(row -> row.replaceAll("\\{\"node\":\"live-player#bob\"|\"[a-z]+\":|[\",}]", " ")
                                .strip())
                        .map(row -> row.replaceAll(" +", " "))
                        .toList());
    }

    @Test
    void aPusherOfAHugePictureSaysSoInsteadOfTakingAllMemory() {
        call.set("huge", true);
        assertEquals(
                "operateLivePusher:fail a picture of 90000x90000 is not drawn; keep each side from 1 to 2048",
                call.message("pusher", "snapshot", NONE));
    }
}
