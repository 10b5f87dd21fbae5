package io.liverig.internal.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.data.Undefined;
import io.liverig.options.LiveSettings;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PusherReportsTests {
    private final Stage stage = new Stage();

    private Phone phone(String... handled) {
        return new Phone(stage, "p", LiveSettings.DEFAULT, Set.of(handled));
    }

    private static long count(List<String> events, String name) {
        return events.stream().filter(event -> event.startsWith(name + " ")).count();
    }

    @Test
    void netstatusComesEveryTwoSecondsWithEveryField() {
        Phone phone = phone("netstatus").enter("alice");
        stage.advance(10_000);
        List<String> events = phone.pusher.take();
        assertEquals(5, count(events, "netstatus"));
        for (String field : List.of(
                "videoBitrate",
                "audioBitrate",
                "videoFPS",
                "videoGOP",
                "netSpeed",
                "netJitter",
                "netQualityLevel",
                "videoWidth",
                "videoHeight",
                "videoCache",
                "audioCache")) {
            assertTrue(events.get(0).contains('"' + field + "\":"), field);
        }
        assertTrue(events.get(0).contains("\"videoWidth\":360,\"videoHeight\":640"), events.get(0));
        phone.call("stop");
        stage.advance(10_000);
        assertEquals(0, count(phone.pusher.take(), "netstatus"));
    }

    @Test
    void volumeComesOnlyToAHandler() {
        Phone without = phone("statechange").enter("alice");
        stage.advance(3000);
        assertEquals(List.of(), without.pusher.take());
        Phone with = new Phone(stage, "q", LiveSettings.DEFAULT, Set.of("audiovolumenotify")).enter("bob");
        stage.advance(3000);
        assertEquals(10, count(with.pusher.take(), "audiovolumenotify"));
        with.call("setMICVolume", Map.of("volume", 0.0));
        stage.advance(300);
        assertEquals(List.of("audiovolumenotify {\"volume\":0}"), with.pusher.take());
    }

    @Test
    void backgroundMusicStartsGoesOnPausesAndEnds() {
        Phone phone = phone("bgmprogress").enter("alice");
        phone.call("playBGM", Map.of("url", "https://cdn.example.com/a.mp3", "endTimeMs", 3000.0));
        stage.advance(1500);
        phone.call("pauseBGM");
        stage.advance(9000);
        assertEquals(
                List.of("bgmstart {}", "bgmprogress {\"progress\":1000,\"duration\":180000}"), phone.pusher.take());
        phone.call("resumeBGM");
        stage.advance(2000);
        assertEquals(
                List.of(
                        "bgmprogress {\"progress\":2500,\"duration\":180000}",
                        "bgmprogress {\"progress\":3000,\"duration\":180000}",
                        "bgmcomplete {}"),
                phone.pusher.take());
    }

    @Test
    void anUnknownAttributeIsAFaultOnceWithTheNameThatWasMeant() {
        Phone phone = phone();
        phone.pusher
                .with("volume", 1.0)
                .with("enabel-camera", true)
                .with("class", "big")
                .with("style", "")
                .with("object-fit", "contain")
                .insert();
        stage.settle();
        phone.pusher.set("volume", 2.0);
        stage.settle();
        assertEquals(
                List.of(
                        "pages/room/room.wxml:3:1: <live-pusher> has no attribute \"volume\". "
                                + "did you mean audio-volume-type?",
                        "pages/room/room.wxml:3:1: <live-pusher> has no attribute \"enabel-camera\". "
                                + "did you mean enable-camera?"),
                stage.faults());
        assertTrue(stage.journal.rows().stream().anyMatch(row -> row.name().equals("object-fit")));
    }

    @Test
    void attributesThatAreUndefinedOrNullAreNotSet() {
        Phone phone = phone();
        phone.pusher
                .with("url", Undefined.UNDEFINED)
                .with("beauty", Undefined.UNDEFINED)
                .insert();
        stage.settle();
        assertEquals(List.of(), stage.faults());
        phone.pusher.set("beauty", 12.0);
        stage.settle();
        assertEquals(
                List.of("pages/room/room.wxml:3:1: <live-pusher> attribute beauty can not be 12. "
                        + "it should be from 0 to 9"),
                stage.faults());
    }

    @Test
    void deviceTurnsAreKeptAndShown() {
        Phone phone = phone();
        phone.pusher.with("device-position", "back");
        phone.enter("alice").call("switchCamera").call("toggleTorch");
        phone.pusher.set("device-position", "back");
        stage.settle();
        Map<String, Object> state = phone.layer.pusherState(Stage.page("p")).orElseThrow();
        assertEquals("front", state.get("camera"));
        assertEquals(true, state.get("torch"));
    }

    @Test
    void aMethodThatIsNotThereSaysSoAndIsCounted() {
        Phone phone = phone().enter("alice");
        phone.call("startDumpAudio");
        phone.call("applyFilter", Map.of("path", "a", "alpha", 0.5));
        phone.call("applyFilter");
        phone.call("fly");
        stage.settle();
        assertEquals(
                List.of(
                        "operateLivePusher:fail not implemented",
                        "operateLivePusher:fail no such file a",
                        "operateLivePusher:fail parameter error: parameter.path should be String instead of "
                                + "Undefined;",
                        "operateLivePusher:fail no such method"),
                stage.replies);
        assertEquals(Map.of("LivePusherContext.startDumpAudio", 1), stage.journal.notImplemented("p"));
        assertTrue(LiveLayer.isImplemented("LivePusherContext.start"));
        assertTrue(!LiveLayer.isImplemented("LivePusherContext.startDumpAudio"));
    }

    @Test
    void everyMethodAnswersOnce() {
        Phone phone = phone().enter("alice");
        phone.layer.pusherMethods().forEach(phone::call);
        stage.advance(1000);
        assertEquals(32, stage.replies.size());
    }

    @Test
    void callsFailInTheBackgroundAndWithoutAPusher() {
        Phone phone = phone();
        phone.call("start");
        stage.settle();
        phone.enter("alice");
        phone.layer.setBackground(true);
        phone.call("stop");
        stage.settle();
        assertEquals(1, stage.replies.size());
        assertTrue(stage.replies.get(0).contains("runningState=background"));
    }
}
