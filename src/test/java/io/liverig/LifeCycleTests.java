package io.liverig;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.options.LifeSettings;
import io.liverig.options.LiveSettings;
import io.liverig.options.Platform;
import io.liverig.options.RigOptions;
import io.liverig.options.RoomSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A call whose program goes out of sight: hidden, suspended, covered, left behind, and back. */
class LifeCycleTests {
    @TempDir
    Path folder;

    private CallStage call;

    @BeforeEach
    void begin() {
        call = new CallStage(folder);
    }

    @AfterEach
    void end() {
        call.close();
    }

    private void on(RigOptions options) {
        call.close();
        call = new CallStage(folder, options);
    }

    private static RigOptions when(Platform platform, LifeSettings.WhenSuspended fate) {
        return RigOptions.DEFAULT.withLive(LiveSettings.DEFAULT.with(LifeSettings.DEFAULT.with(platform, fate)));
    }

    private List<String> newConsole(Runnable action) {
        int before = call.console().size();
        action.run();
        return call.console().subList(before, call.console().size()).stream()
                .map(line -> line.replaceAll("^\\{text=|}$", ""))
                .toList();
    }

    @Test
    void thePageIsHiddenBeforeItsAppAndShownBehindIt() {
        call.inCall();
        assertEquals(List.of("page hidden", "app hidden", "onAppHide"), newConsole(() -> call.app.background()));
        assertFalse(call.app.isInFront());
        assertEquals(List.of(), newConsole(() -> call.app.background()));
        assertEquals(List.of("app shown", "onAppShow", "page shown"), newConsole(() -> call.app.foreground()));
        assertTrue(call.app.isInFront());
    }

    @Test
    void aProgramThatStaysAwayForHalfAnHourIsEndedAndItsSeatIsFree() {
        call.inCall();
        call.app.background();
        call.wait(29 * 60);
        call.app.foreground();
        call.app.background();
        call.wait(29 * 60);
        assertTrue(call.app.isRunning());
        call.wait(61);
        assertFalse(call.app.isRunning());
        IllegalStateException gone = assertThrows(IllegalStateException.class, () -> call.app.foreground());
        assertTrue(String.valueOf(gone.getMessage()).contains("ended after its time in the background"));
    }

    @Test
    void nobodyTapsOrNavigatesInTheBackground() {
        call.inCall();
        call.app.background();
        IllegalStateException tapped = assertThrows(
                IllegalStateException.class,
                () -> call.app.currentPage().find("#own").tap());
        assertTrue(String.valueOf(tapped.getMessage()).contains("call foreground() first"));
        assertThrows(IllegalStateException.class, () -> call.app.navigateTo("/pages/other/other"));
    }

    @Test
    void aPlayerInTheBackgroundSays6000AndPlaysOnInFront() {
        call.room().join("bob").publishVideo();
        call.inCall();
        call.player();
        call.app.background();
        assertEquals(List.of("6000"), call.player());
        assertEquals("paused", call.stateOf("live-player"));
        call.wait(3).app.foreground();
        assertEquals(List.of(), call.player());
        assertEquals("playing", call.stateOf("live-player"));
    }

    @Test
    void aPlayerThatMayPlayInTheBackgroundDoes() {
        call.room().join("bob").publishVideo();
        call.inCall();
        call.app.currentPage().call("ask", "player", "requestBackgroundPlayback");
        call.player();
        call.app.background();
        assertEquals(List.of(), call.player());
        assertEquals("playing", call.stateOf("live-player"));
    }

    @Test
    void aPusherInTheBackgroundIsPausedAndTakesNoCalls() {
        call.inCall();
        call.app.background();
        assertEquals("paused", call.stateOf("live-pusher"));
        List<String> said = newConsole(() -> call.app.currentPage().call("ask", "pusher", "stop"));
        assertTrue(said.get(0).contains("runningState=background"), said.toString());
        call.wait(2).app.foreground();
        assertEquals("inRoom", call.stateOf("live-pusher"));
        assertEquals(List.of(), call.pusher());
    }

    @Test
    void anIphoneSuspendsAfterFiveSecondsAndItsPusherLeaves() {
        call.inCall();
        call.app.background();
        call.wait(4);
        assertEquals(List.of("alice"), call.users());
        assertEquals(List.of("heard 5000"), newConsole(() -> call.wait(2)));
        assertTrue(call.app.isSuspended());
        assertEquals(List.of(), call.users());
        call.app.foreground();
        call.wait(1);
        assertEquals(List.of("alice"), call.users());
        assertEquals("inRoom", call.stateOf("live-pusher"));
    }

    @Test
    void anAndroidPhonesPusherStaysWhenItsProgramIsSuspended() {
        call.app.phone().platform(Platform.ANDROID);
        call.inCall();
        call.app.background();
        call.wait(300);
        assertTrue(call.app.isSuspended());
        assertEquals(List.of(), call.pusher());
        assertEquals(List.of("alice"), call.users());
    }

    @Test
    void aPusherThatFallsSilentIsGivenUpByTheServerAndEntersAgain() {
        on(when(Platform.IOS, LifeSettings.WhenSuspended.LOST).withRooms(RoomSettings.DEFAULT.withLostMillis(30_000)));
        call.inCall();
        call.app.background();
        call.wait(34);
        assertEquals(List.of("alice"), call.users());
        call.wait(2);
        assertEquals(List.of(), call.users());
        call.app.foreground();
        call.wait(1);
        assertEquals(List.of("alice"), call.users());
        assertEquals(List.of(), call.pusher());
    }

    @Test
    void whatHappensWhileAProgramIsSuspendedReachesItsScriptsLater() {
        on(when(Platform.IOS, LifeSettings.WhenSuspended.STAYS));
        call.inCall();
        call.app.background();
        call.wait(6);
        RemoteUser bob = call.room().join("bob").publishAudio();
        newConsole(() -> call.app.currentPage().call("later", 1000));
        assertEquals(List.of(), newConsole(() -> call.wait(60)));
        assertTrue(bob.isPresent());
        assertEquals(
                List.of("heard 1031", "heard 1034", "timer", "app shown", "onAppShow", "page shown"),
                newConsole(() -> call.app.foreground()));
    }

    @Test
    void aPlayerIsSuspendedWithItsPageUnlessItsAttributeSaysNo() {
        call.room().join("bob").publishVideo();
        call.inCall();
        call.player();
        call.app.navigateTo("/pages/other/other");
        assertEquals(List.of("6000"), call.player());
        call.app.navigateBack();
        call.app.currentPage().call("set", Map.of("navigate", false));
        call.app.navigateTo("/pages/other/other");
        assertEquals(List.of(), call.player());
        assertEquals(List.of("bob", "alice"), call.users());
    }

    @Test
    void aNativePageSuspendsPlayersUnlessTheirAttributeSaysNo() {
        call.room().join("bob").publishVideo();
        call.inCall();
        call.player();
        call.app.phone().begin(new Trouble.NativePageOpen(), Duration.ofSeconds(2));
        assertEquals(List.of("6000"), call.player());
        call.wait(3);
        assertEquals("playing", call.stateOf("live-player"));
        call.app.currentPage().call("set", Map.of("native", false));
        call.app.phone().begin(new Trouble.NativePageOpen());
        assertEquals(List.of(), call.player());
    }

    @Test
    void aPageThatIsUnloadedWithoutStopLeavesItsRoomWithoutAWord() {
        call.inCall();
        call.app.reLaunch("/pages/other/other");
        call.wait(1);
        assertEquals(List.of(), call.pusher());
        assertEquals(List.of(), call.users());
    }

    @Test
    void aPageThatIsUnloadedWithoutANetworkIsGivenUpLater() {
        call.inCall();
        call.app.phone().begin(new Trouble.NetworkDown());
        call.app.reLaunch("/pages/other/other");
        call.wait(60);
        assertEquals(List.of("alice"), call.users());
        call.wait(60);
        assertEquals(List.of(), call.users());
    }

    @Test
    void whatAPageTakesAwayAsItGoesIsSilentFromThenOn() {
        call.room().join("bob").publishVideo();
        call.inCall();
        call.app.currentPage().call("set", Map.of("tidy", true));
        call.app.reLaunch("/pages/room/room?user=alice");
        call.codes();
        call.wait(2);
        assertEquals(
                1, call.codes().stream().filter(code -> code.equals("2001")).count());
    }

    @Test
    void aPhoneCallTellsTheProgramOfTheInterruption() {
        call.inCall();
        assertEquals(
                List.of("onAudioInterruptionBegin"),
                newConsole(() -> call.app.phone().begin(new Trouble.PhoneCall())));
        assertEquals("paused", call.stateOf("live-pusher"));
        assertEquals(
                List.of("onAudioInterruptionEnd"),
                newConsole(() -> call.app.phone().end(new Trouble.PhoneCall())));
        assertEquals("inRoom", call.stateOf("live-pusher"));
    }
}
