package io.liverig;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.options.LifeSettings;
import io.liverig.options.LiveSettings;
import io.liverig.options.Platform;
import io.liverig.options.RigOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What differs between an iPhone, an Android phone and the developer tool, and two files that are missing. */
class PlatformTests {
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

    @Test
    void theFirstLineOfAnAppSeesThePlatformThatTheRigWasGiven() throws IOException {
        try (LiveRig rig = LiveRig.create(RigOptions.DEFAULT.withPlatform(Platform.ANDROID))) {
            Files.writeString(folder.resolve("app.js"), "console.log(wx.getSystemInfoSync().platform); App({})");
            rig.open(folder);
            String lines = rig.timeline().toString();
            assertTrue(lines.contains("android"), lines);
        }
    }

    @Test
    void aPlayerThatComesInTheBackgroundOfAnAndroidPhoneNeverPlays() {
        call.app.phone().platform(Platform.ANDROID);
        call.room().join("bob").publishVideo();
        call.inCall();
        call.app.currentPage().call("set", Map.of("player", false));
        call.app.background();
        call.app.currentPage().call("set", Map.of("player", true));
        call.player();
        call.wait(1).app.foreground();
        call.wait(5);
        assertEquals(List.of(), call.player());
        call.app.currentPage().call("set", Map.of("player", false));
        call.app.currentPage().call("set", Map.of("player", true));
        call.wait(1);
        assertEquals(List.of("2001", "2004", "2003"), call.player());
    }

    @Test
    void aFloatingWindowThatIsClosedIs5001OnAndroidAnd6000OfItsPlayer() {
        call.app.phone().platform(Platform.ANDROID);
        call.room().join("bob").publishVideo();
        call.inCall();
        call.app.currentPage().call("ask", "player", "requestBackgroundPlayback");
        call.app.background();
        call.player();
        call.app.phone().begin(new Trouble.FloatingWindowClosed());
        assertEquals(List.of("6000", "5001"), call.codes());
        call.wait(1).app.foreground();
        assertEquals("playing", call.stateOf("live-player"));
    }

    @Test
    void aWaitingImageThatIsMissingIsSaidInTheBackground() {
        call.app.phone().begin(new Trouble.WaitingImageMissing());
        call.inCall();
        call.app.currentPage().call("set", Map.of("image", "/images/wait.png"));
        call.app.background();
        assertEquals(List.of("error", "10004"), call.pusher());
    }

    @Test
    void musicThatIsMissingNeverBegins() {
        call.app.phone().begin(new Trouble.MusicMissing());
        call.inCall();
        call.app.currentPage().call("ask", "pusher", "playBGM", Map.of("url", "https://example.com/a.mp3"));
        call.wait(5);
        assertEquals(List.of("error", "10003"), call.pusher());
    }

    @Test
    void iphonesAloneSayThatTheMicrophoneWasSwitched() {
        call.inCall();
        call.app.currentPage().call("set", Map.of("mic", false));
        assertEquals(List.of("4998"), call.pusher());
        call.app.phone().platform(Platform.ANDROID);
        call.app.currentPage().call("set", Map.of("mic", true));
        assertEquals(List.of(), call.pusher());
    }

    @Test
    void anOldIphoneDoesNotSayThatItsPusherHasLeft() {
        on(RigOptions.DEFAULT.withLive(
                LiveSettings.DEFAULT.with(LifeSettings.DEFAULT.withExitTold(Set.of(Platform.ANDROID)))));
        call.inCall();
        call.app.currentPage().call("ask", "pusher", "stop");
        call.wait(1);
        assertEquals(List.of(), call.pusher());
        assertEquals(List.of(), call.users());
        call.open("user=alice");
        call.room().kick("alice");
        assertTrue(call.pusher().contains("1019 reason[1]"));
    }

    @Test
    void theDeveloperToolHasNoPusher() {
        call.app.phone().platform(Platform.DEVTOOLS);
        call.inCall();
        assertEquals(List.of(), call.users());
        assertTrue(call.console().toString().contains("not there in the developer tool"));
    }
}
