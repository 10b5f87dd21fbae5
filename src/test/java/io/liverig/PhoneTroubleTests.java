package io.liverig;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.room.RoomUser;
import io.liverig.room.StreamKind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One story for each trouble of a phone, with the codes that its page sees. */
class PhoneTroubleTests {
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

    private RoomUser alice() {
        return call.room().snapshot().users().stream()
                .filter(user -> user.user().text().equals("alice"))
                .findFirst()
                .orElseThrow();
    }

    static Stream<Arguments> parts() {
        return Stream.of(
                Arguments.of(new Trouble.CameraRefused(), List.of("error", "10001"), false, true),
                Arguments.of(new Trouble.CameraBusy(), List.of("-1316"), false, true),
                Arguments.of(new Trouble.CameraFailing(), List.of("-1301"), false, true),
                Arguments.of(new Trouble.VideoEncoderFailing(), List.of("1104", "-1303"), false, true),
                Arguments.of(new Trouble.MicrophoneRefused(), List.of("error", "10002"), true, false),
                Arguments.of(new Trouble.MicrophoneBusy(), List.of("-1319"), true, false),
                Arguments.of(new Trouble.MicrophoneFailing(), List.of("-1302"), true, false),
                Arguments.of(new Trouble.MicrophoneSilent(), List.of("-1311"), true, false),
                Arguments.of(new Trouble.AudioEncoderFailing(), List.of("-1304"), true, false),
                Arguments.of(new Trouble.HardwareEncoderFailing(), List.of("1103"), true, true),
                Arguments.of(new Trouble.PhoneCall(), List.of("5001"), true, true),
                Arguments.of(new Trouble.WifiTo4g(), List.of("1021"), true, true));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void aPartThatFailsInACallIsSaidOnceAndTheRestGoesOn(
            Trouble.OfPhone trouble, List<String> codes, boolean video, boolean audio) {
        call.inCall();
        call.app.phone().begin(trouble, Duration.ofSeconds(5));
        assertEquals(codes, call.pusher());
        call.wait(4);
        assertEquals(List.of(), call.pusher());
        assertEquals(video, alice().video().contains(StreamKind.MAIN));
        assertEquals(audio, alice().audio());
        call.wait(2);
        assertTrue(alice().video().contains(StreamKind.MAIN));
        assertTrue(alice().audio());
    }

    @Test
    void aCameraThatIsRefusedFromTheBeginningIsNeverOpened() {
        call.app.phone().begin(new Trouble.CameraRefused());
        call.open("user=alice");
        assertEquals(List.of("error", "10001", "1001", "1002", "1018"), call.pusher());
    }

    @Test
    void aCameraThatComesBackBeginsAnew() {
        call.inCall();
        call.app.phone().begin(new Trouble.CameraBusy());
        call.pusher();
        call.app.phone().end(new Trouble.CameraBusy());
        call.wait(1);
        assertEquals(List.of("1003", "1007", "1008"), call.pusher());
    }

    @Test
    void anOutageOfEightSecondsIsRiddenOutAndNothingIsMissed() {
        RemoteUser dave = call.room().join("dave").publishAudio();
        call.inCall();
        call.app.phone().begin(new Trouble.NetworkDown(), Duration.ofSeconds(8));
        call.room().join("bob").publishVideo();
        dave.leave();
        call.wait(7);
        assertEquals(List.of("1102", "1102", "1102"), call.pusher());
        call.wait(2);
        assertEquals(List.of("1001", "1002", "1032", "1031", "1033"), call.pusher());
        assertEquals(List.of("alice", "bob"), call.users());
    }

    @Test
    void anOutageOfTwoMinutesCostsTheSeatAndTheUserEntersAgain() {
        call.room().join("bob").publishVideo();
        call.inCall();
        call.app.phone().begin(new Trouble.NetworkDown(), Duration.ofMinutes(2));
        call.wait(100);
        assertEquals(List.of("1102", "1102", "1102", "-1307"), call.pusher());
        assertEquals(List.of("bob"), call.users());
        call.wait(30);
        assertEquals(List.of("1001", "1002"), call.pusher());
        assertEquals(List.of("bob", "alice"), call.users());
        assertTrue(alice().audio());
        assertTrue(alice().video().contains(StreamKind.MAIN));
    }

    @Test
    void aPlayerReconnectsWithItsPhone() {
        call.room().join("bob").publishVideo();
        call.inCall();
        call.player();
        call.app.phone().begin(new Trouble.NetworkDown(), Duration.ofSeconds(5));
        call.wait(6);
        assertEquals(List.of("2103", "2103", "2001", "2004", "2003"), call.player());
    }

    @Test
    void anEntryWithoutNetworkTimesOut() {
        call.app.phone().begin(new Trouble.NetworkDown());
        call.open("user=alice").wait(20);
        assertEquals(List.of("1003", "1007", "1022", "-3308", "1019 reason[0]"), call.pusher());
        assertEquals(List.of(), call.users());
    }

    @Test
    void anEntryWaitsForANetworkThatComesBackSoon() {
        call.app.phone().begin(new Trouble.NetworkDown(), Duration.ofSeconds(5));
        call.open("user=alice").wait(6);
        assertEquals(List.of("1003", "1007", "1008", "1001", "1002", "1018"), call.pusher());
    }

    @Test
    void aSuspendedProgramLeavesAndEntersAgain() {
        call.inCall();
        call.app.phone().begin(new Trouble.Suspended(), Duration.ofSeconds(10));
        call.wait(5);
        assertEquals(List.of("5000"), call.pusher());
        assertEquals(List.of(), call.users());
        call.wait(6);
        assertEquals(List.of("alice"), call.users());
        assertTrue(alice().audio());
    }

    @Test
    void aProgramThatIsRestoredAtOnceStaysInItsCall() {
        call.inCall();
        call.app.phone().begin(new Trouble.Suspended()).end(new Trouble.Suspended());
        call.wait(1);
        assertEquals(List.of("5000"), call.pusher());
        assertEquals(List.of("alice"), call.users());
    }

    @Test
    void aComponentThatIsNotOpenedForTheAccountOnlySaysSo() {
        call.app.phone().begin(new Trouble.ComponentNotOpened());
        call.open("user=alice");
        assertEquals(List.of("error"), call.pusher());
        assertTrue(
                call.console().toString().contains("access denied"),
                call.console().toString());
        assertEquals(List.of(), call.users());
    }

    @Test
    void anOldBaseLibraryKnowsNoMessages() {
        call.app.phone().begin(new Trouble.LibraryTooOld("2.9.0"));
        call.inCall();
        assertEquals(List.of("alice"), call.users());
        call.app.currentPage().call("say", "hello");
        assertTrue(call.console().toString().contains("not supported before base library 2.10.0"));
        call.app.phone().end(new Trouble.LibraryTooOld("2.9.0"));
        call.app.currentPage().call("say", "hello");
        assertTrue(call.console().toString().contains("operateLivePusher:ok"));
    }

    @Test
    void aStreamThatIsLostIsTriedThreeTimesAndComesBack() {
        call.room().join("bob").publishVideo();
        call.inCall();
        call.player();
        call.app.phone().begin(new Trouble.SourceLost("bob"));
        call.wait(20);
        assertEquals(List.of("2103", "2103", "2103", "-2301"), call.player());
        call.app.phone().end(new Trouble.SourceLost("bob"));
        call.wait(1);
        assertEquals(List.of("2001", "2004", "2003"), call.player());
    }

    @Test
    void aSlowFirstFrameLeavesThePlayerConnectedAndBlack() {
        call.app.phone().begin(new Trouble.SlowFirstFrame(Duration.ofSeconds(7)));
        call.room().join("bob").publishVideo();
        call.open("user=alice").wait(3);
        assertEquals(List.of("2001"), call.player());
        call.wait(7);
        assertEquals(List.of("2004", "2003"), call.player());
    }

    @Test
    void aSuccessThatNeverComesDoesNotKeepTheUserOut() {
        call.app.phone().begin(new Trouble.SuccessMissing("LivePusherContext.start"));
        call.inCall();
        assertEquals(List.of("alice"), call.users());
        assertFalse(call.rig.timeline().toString().contains("start ok"));
    }

    @Test
    void aSuccessCanComeLongAfterTheEntry() {
        Duration late = Duration.ofSeconds(5);
        call.app.phone().begin(new Trouble.SuccessLate("LivePusherContext.start", late));
        call.inCall();
        assertEquals(List.of("alice"), call.users());
        assertFalse(call.rig.timeline().toString().contains("start ok"));
        call.wait(5);
        assertTrue(call.rig.timeline().toString().contains("start ok"));
    }

    @Test
    void theSoundFlagCanOvertakeThePicture() {
        call.app.phone().begin(new Trouble.SoundFlagFirst());
        call.room().join("bob").publishVideo().publishAudio();
        call.open("user=alice");
        List<String> codes = call.pusher();
        assertTrue(codes.indexOf("1031") < codes.indexOf("1034"), codes.toString());
        assertTrue(codes.indexOf("1034") < codes.indexOf("1033"), codes.toString());
    }
}
