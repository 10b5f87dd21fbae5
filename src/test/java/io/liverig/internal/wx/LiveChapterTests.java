package io.liverig.internal.wx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.liverig.data.Json;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LiveChapterTests {
    private final WxKit kit = new WxKit();

    @Test
    void aContextSpeaksToThePageItWasMadeOn() {
        Object handle = kit.make("createLivePusherContext");
        kit.page = WxKit.ROOM;
        WxKit.Answer answer = kit.callOn(handle, "LivePusherContext.start");
        assertEquals(List.of("pages/home/home#1 start {}"), kit.contexts.told);
        assertEquals(Map.of("errMsg", "operateLivePusher:ok"), answer.fields());
    }

    @Test
    void aContextSurvivesTheCrossingAsPlainData() throws IOException {
        Object handle = Json.read(Json.write(kit.make("createLivePlayerContext", "alice_main")));
        kit.callOn(handle, "LivePlayerContext.play", "x", 1.0);
        assertEquals(List.of("pages/home/home#1 alice_main play {x=1.0}"), kit.contexts.told);
    }

    @Test
    void fieldsOfASuccessArriveBesideErrMsg() {
        Object handle = kit.make("createLivePusherContext");
        assertEquals(
                Map.of("errMsg", "operateLivePusher:ok", "width", "360"),
                kit.callOn(handle, "LivePusherContext.snapshot").fields());
    }

    @Test
    void aFailureKeepsTheComponentsWords() {
        Object handle = kit.make("createLivePusherContext");
        WxKit.Answer answer = kit.callOn(handle, "LivePusherContext.pause");
        assertEquals("fail ", answer.outcome());
        assertEquals("operateLivePusher:fail not started", answer.fields().get("errMsg"));
    }

    @Test
    void aContextMadeBeforeAnyPageFindsNothing() {
        kit.page = null;
        Object handle = kit.make("createLivePusherContext");
        assertEquals(
                "fail the context was made before there was a page, so operateLivePusher finds no component",
                kit.callOn(handle, "LivePusherContext.start").outcome());
    }
}
