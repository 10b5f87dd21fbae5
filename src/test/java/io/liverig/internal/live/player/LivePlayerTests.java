package io.liverig.internal.live.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.internal.live.FakeNode;
import io.liverig.internal.live.Phone;
import io.liverig.internal.live.Stage;
import io.liverig.room.Member;
import io.liverig.room.StreamKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class LivePlayerTests {
    @Test
    void aChangeToTheSmallStreamChangesTheResolutionWithoutConnectingAgain() {
        Stage own = new Stage();
        Member bob = own.scripted("bob");
        bob.publishVideo(StreamKind.MAIN, true);
        bob.publishVideo(StreamKind.SMALL, true);
        Phone phone = Phone.of(own, "p").enter("alice");
        FakeNode player = phone.player("bob", "bob", Set.of("netstatus")).with("autoplay", true);
        player.insert();
        own.settle();
        assertEquals(List.of("2001", "2004", "2003"), player.take());
        player.set("src", "room://cloud.tencent.com/rtc?streamtype=small&userid=bob");
        own.settle();
        assertEquals(List.of("2009"), player.take());
        own.advance(2000);
        assertTrue(player.take().get(0).contains("\"videoWidth\":180,\"videoHeight\":320"));
    }

    @Test
    void aStreamThatIsNotSentByItselfComesWhenThePageSaysSo() {
        Stage own = new Stage();
        own.scripted("bob").publishVideo(StreamKind.MAIN, true);
        Phone phone = Phone.of(own, "p").enter("alice&recvmode=2");
        FakeNode player = phone.player("bob", "bob", Set.of()).with("autoplay", true);
        player.insert();
        own.settle();
        assertEquals(List.of("2001", "2004"), player.take());
        player.set("mute-video", false);
        own.settle();
        assertEquals(List.of("2003"), player.take());
    }

    private final Stage stage = new Stage();
    private final Phone phone = Phone.of(stage, "p");

    private FakeNode bobsPlayer() {
        return phone.player("bob_main", "bob", Set.of("netstatus")).with("autoplay", true);
    }

    @Test
    void aPlayerConnectsThenPlaysWhenTheStreamIsThere() {
        FakeNode player = bobsPlayer().insert();
        phone.enter("alice");
        assertEquals(List.of(), player.take());
        Member bob = stage.scripted("bob");
        stage.settle();
        assertEquals(List.of(), player.take());
        bob.publishVideo(StreamKind.MAIN, true);
        stage.settle();
        assertEquals(List.of("2001", "2004", "2003"), player.take());
        bob.leave();
        stage.advance(10_000);
        assertEquals(List.of(), player.take());
    }

    @Test
    void soundAloneHasNoFirstPictureUntilOneComes() {
        phone.enter("alice");
        Member bob = stage.scripted("bob");
        bob.publishAudio(true);
        FakeNode player = bobsPlayer().insert();
        stage.settle();
        assertEquals(List.of("2001", "2004"), player.take());
        bob.publishVideo(StreamKind.MAIN, true);
        stage.settle();
        assertEquals(List.of("2003"), player.take());
    }

    @Test
    void muteVideoStopsThePictureAndLetsTheSoundGoOn() {
        phone.enter("alice");
        Member bob = stage.scripted("bob");
        bob.publishVideo(StreamKind.MAIN, true);
        bob.publishAudio(true);
        FakeNode player = bobsPlayer().insert();
        stage.settle();
        player.take();
        player.set("mute-video", true);
        stage.advance(2000);
        List<String> quiet = player.take();
        assertTrue(quiet.get(0).contains("\"videoBitrate\":0,\"audioBitrate\":50,"), quiet.get(0));
        player.set("mute-video", false);
        player.set("mute-audio", true);
        stage.advance(2000);
        List<String> silent = player.take();
        assertEquals("2003", silent.get(0));
        assertTrue(silent.get(1).contains("\"audioBitrate\":0,"), silent.get(1));
    }

    @Test
    void netstatusHasEveryFieldOfAPlayer() {
        phone.enter("alice");
        stage.scripted("bob").publishVideo(StreamKind.MAIN, true);
        FakeNode player = bobsPlayer().insert();
        stage.settle();
        player.take();
        stage.advance(4000);
        List<String> events = player.take();
        assertEquals(2, events.size());
        for (String field :
                List.of("vDecCacheSize", "vSumCacheSize", "avPlayInterval", "avRecvInterval", "audioCacheThreshold")) {
            assertTrue(events.get(0).contains('"' + field + "\":"), field);
        }
    }

    @Test
    void stopEndsAndPlayBeginsAgain() {
        phone.enter("alice");
        stage.scripted("bob").publishVideo(StreamKind.MAIN, true);
        FakeNode player = bobsPlayer().insert();
        stage.settle();
        phone.callPlayer("bob_main", "stop", Map.of());
        player.take();
        stage.advance(6000);
        assertEquals(List.of(), player.take());
        phone.callPlayer("bob_main", "play", Map.of());
        stage.settle();
        assertEquals(List.of("2001", "2004", "2003"), player.take());
        assertEquals(List.of("operateLivePlayer:ok", "operateLivePlayer:ok"), stage.replies);
    }

    @Test
    void pauseHoldsTheReportsAndResumeLetsThemGo() {
        phone.enter("alice");
        stage.scripted("bob").publishVideo(StreamKind.MAIN, true);
        FakeNode player = bobsPlayer().insert();
        stage.settle();
        player.take();
        phone.callPlayer("bob_main", "pause", Map.of());
        stage.advance(6000);
        assertEquals(List.of(), player.take());
        phone.callPlayer("bob_main", "resume", Map.of());
        stage.advance(2000);
        assertEquals(1, player.take().size());
    }

    @Test
    void fullScreenIsAnEventWithItsDirection() {
        FakeNode player = bobsPlayer().insert();
        phone.callPlayer("bob_main", "requestFullScreen", Map.of("direction", 90.0));
        phone.callPlayer("bob_main", "exitFullScreen", Map.of());
        phone.callPlayer("bob_main", "requestFullScreen", Map.of("direction", 45.0));
        stage.settle();
        assertEquals(
                List.of(
                        "fullscreenchange {\"direction\":\"horizontal\",\"fullScreen\":true}",
                        "fullscreenchange {\"direction\":\"vertical\",\"fullScreen\":false}"),
                player.take());
        assertEquals("operateLivePlayer:fail direction should be 0, 90 or -90", stage.replies.get(2));
    }

    @Test
    void aCallWithAnIdThatNoPlayerHasFails() {
        phone.callPlayer("nobody", "play", Map.of());
        stage.settle();
        assertEquals(List.of("operateLivePlayer:fail the page has no live-player with id \"nobody\""), stage.replies);
    }

    @Test
    void aPageOutOfSightSuspendsItsPlayersUnlessToldNotTo() {
        phone.enter("alice");
        stage.scripted("bob").publishVideo(StreamKind.MAIN, true);
        FakeNode player = bobsPlayer().insert();
        FakeNode stubborn = phone.player("b", "bob", Set.of("netstatus"))
                .with("autoplay", true)
                .with("auto-pause-if-navigate", false)
                .insert();
        stage.settle();
        player.take();
        stubborn.take();
        phone.layer.pageHidden(Stage.page("p"));
        stage.advance(2000);
        assertEquals(List.of("6000"), player.take());
        assertEquals(1, stubborn.take().size());
        phone.layer.pageShown(Stage.page("p"));
        stage.advance(2000);
        assertEquals(1, player.take().size());
    }

    @Test
    void anAddressThatNamesNoStreamIsAFaultOnce() {
        phone.enter("alice");
        FakeNode player = phone.player("x", "", Set.of()).with("autoplay", true).insert();
        stage.scripted("bob");
        stage.settle();
        assertEquals(List.of(), player.take());
        assertEquals(
                List.of("pages/room/room.wxml:3:1: <live-player> play url has no userid. add userid=..."),
                stage.faults());
    }

    @Test
    void everyMethodAnswersOnce() {
        bobsPlayer().insert();
        phone.layer.playerMethods().forEach(method -> phone.callPlayer("bob_main", method, Map.of()));
        stage.settle();
        assertEquals(16, stage.replies.size());
    }
}
