package io.liverig;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.journal.RowKind;
import io.liverig.options.Link;
import io.liverig.options.LiveSettings;
import io.liverig.options.MediaDelays;
import io.liverig.options.MediaSettings;
import io.liverig.options.RigOptions;
import io.liverig.options.TransportSettings;
import io.liverig.options.TransportSettings.KeyFrame;
import io.liverig.options.TroubleSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each option changes that no other story turns. */
class OptionTests {
    private static final Duration OUTAGE = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    private CallStage call(RigOptions options) {
        return new CallStage(folder, options);
    }

    private static RigOptions troubles(TroubleSettings troubles) {
        return RigOptions.DEFAULT.withLive(LiveSettings.DEFAULT.with(troubles));
    }

    private static RigOptions transport(TransportSettings transport) {
        return RigOptions.DEFAULT.withMedia(MediaSettings.DEFAULT.with(transport));
    }

    @Test
    void aKeyThatTheRigStartsWithHasSignaturesChecked() {
        try (CallStage call = call(RigOptions.DEFAULT.withKey(CallStage.APP, "the secret"))) {
            call.open("user=alice&sig=junk");
            assertTrue(call.pusher().contains("-100018"));
            String sig = call.rig.app(CallStage.APP).userSig("alice", OUTAGE);
            call.open("user=alice&sig=" + sig);
            assertTrue(call.pusher().contains("1018"));
        }
    }

    @Test
    void aKeyIsOneOfTheRoomsSettings() {
        RigOptions options = RigOptions.DEFAULT.withKey(1, "a").withKey(2, "b");
        assertEquals(2, options.rooms().keys().size());
        assertEquals(options, RigOptions.DEFAULT.withRooms(options.rooms()));
        RigOptions empty = RigOptions.DEFAULT.withKey(1, "");
        assertThrows(IllegalArgumentException.class, () -> LiveRig.create(empty));
    }

    @Test
    void aSlowCameraIsTheMediasToSay() {
        MediaDelays delays = MediaDelays.DEFAULT;
        MediaDelays slow = new MediaDelays(
                delays.connectMillis(),
                delays.handshakeMillis(),
                3000,
                delays.firstFrameMillis(),
                delays.encoderStartMillis(),
                delays.playConnectMillis(),
                delays.decoderStartMillis());
        assertEquals(120, cameraOpensAfter(RigOptions.DEFAULT));
        assertEquals(3000, cameraOpensAfter(RigOptions.DEFAULT.withMedia(MediaSettings.DEFAULT.with(slow))));
    }

    private long cameraOpensAfter(RigOptions options) {
        try (CallStage call = call(options)) {
            long before = call.rig.timeline().rows().get(0).atMillis();
            call.open("user=alice").wait(5);
            return timeOf(call, "live-pusher", 1003) - before;
        }
    }

    private static long timeOf(CallStage call, String tag, int code) {
        return call.rig.timeline().rows(RowKind.EVENT).stream()
                .filter(row -> String.valueOf(row.detail().get("node")).startsWith(tag))
                .filter(row -> Double.valueOf(code).equals(row.detail().get("code")))
                .findFirst()
                .orElseThrow()
                .atMillis();
    }

    @Test
    void thePagesDataIsTheVeryValueUnlessSetDataCopies() {
        assertEquals("same", dataAfterSetData(RigOptions.DEFAULT));
        assertEquals("a copy", dataAfterSetData(RigOptions.DEFAULT.withCopiedData()));
    }

    private String dataAfterSetData(RigOptions options) {
        ProgramFolder program = ProgramFolder.in(folder, "copies").page("""
                Page({
                  look() {
                    const list = [1];
                    this.setData({ list });
                    return this.data.list === list ? 'same' : 'a copy';
                  },
                })
                """);
        try (LiveRig rig = LiveRig.create(options)) {
            return String.valueOf(
                    rig.open(program.folder()).reLaunch("/pages/a/a").call("look"));
        }
    }

    @Test
    void aSecondEntryOfOneStayIsToldWhenTheSettingsSaySo() {
        assertEquals(0, entriesAfterAnOutage(TroubleSettings.DEFAULT));
        assertEquals(1, entriesAfterAnOutage(TroubleSettings.DEFAULT.withRepeatedEntry(true)));
    }

    private long entriesAfterAnOutage(TroubleSettings settings) {
        try (CallStage call = call(troubles(settings))) {
            call.inCall();
            call.app.phone().begin(new Trouble.NetworkDown(), OUTAGE);
            call.wait(130);
            assertEquals("inRoom", call.stateOf("live-pusher"));
            return call.pusher().stream().filter("1018"::equals).count();
        }
    }

    @Test
    void aPlayerThatGaveUpGoesOnByItselfUnlessTheSettingsForbidIt() {
        assertEquals("playing", playerAfterAnOutage(TroubleSettings.DEFAULT));
        assertEquals("failed", playerAfterAnOutage(TroubleSettings.DEFAULT.withRevivingPlayers(false)));
    }

    private String playerAfterAnOutage(TroubleSettings settings) {
        try (CallStage call = call(troubles(settings))) {
            call.room().join("bob").publishVideo();
            call.inCall();
            call.app.phone().begin(new Trouble.SourceLost("bob"), Duration.ofSeconds(30));
            call.wait(20);
            assertEquals("failed", call.stateOf("live-player"));
            call.wait(20);
            return call.stateOf("live-player");
        }
    }

    @Test
    void theFirstEncodingIsToldWhenTheSettingsSaySo() {
        assertEquals(List.of("1008"), encoderCodes(TransportSettings.DEFAULT));
        assertEquals(List.of("1008", "1005"), encoderCodes(TransportSettings.DEFAULT.withFirstEncoding(true)));
    }

    private List<String> encoderCodes(TransportSettings settings) {
        try (CallStage call = call(transport(settings))) {
            return call.open("user=alice").pusher().stream()
                    .filter(code -> code.equals("1005") || code.equals("1008"))
                    .toList();
        }
    }

    @Test
    void aPlayerThatWaitsForTheNextKeyFrameBeginsLater() {
        long kept = firstPicture(TransportSettings.DEFAULT.with(KeyFrame.FROM_SERVER));
        long next = firstPicture(TransportSettings.DEFAULT.with(KeyFrame.NEXT));
        assertTrue(kept < next && next - kept <= 3000, kept + " and " + next);
    }

    private long firstPicture(TransportSettings settings) {
        try (CallStage call = call(transport(settings))) {
            call.room().join("bob").publishVideo();
            call.open("user=alice").wait(5);
            return timeOf(call, "live-player", 2003);
        }
    }

    @Test
    void aNarrowWayDownIsThePlayersTroubleAndNotThePushers() {
        try (CallStage call = call(RigOptions.DEFAULT)) {
            call.room().join("bob").publishVideo();
            call.inCall().wait(3).codes();
            call.app.phone().network(Network.WIFI.withDown(new Link(150, 20, 3, 0)));
            call.wait(5);
            assertTrue(call.codes().contains("2104"));
            assertEquals("inRoom", call.stateOf("live-pusher"));
        }
    }
}
