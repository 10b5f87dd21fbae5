package io.liverig;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.options.LiveSettings;
import io.liverig.options.RigOptions;
import io.liverig.options.StateCause;
import io.liverig.options.TroubleSettings;
import io.liverig.room.Privilege;
import io.liverig.room.SignatureFault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One story for each trouble of a room and of its tickets, with the codes that a page sees. */
class RoomTroubleTests {
    private static final Duration HOUR = Duration.ofHours(1);

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

    private List<String> room(String query) {
        call.open(query);
        return call.pusher().stream().filter(code -> !code.startsWith("100")).toList();
    }

    @Test
    void aUserWhoIsKickedHearsReasonOne() {
        call.inCall();
        call.room().begin(new Trouble.Kicked("alice"));
        assertEquals(List.of("1019 reason[1]"), call.pusher());
        assertThrows(IllegalArgumentException.class, () -> call.room().begin(new Trouble.Kicked("alice")));
    }

    @Test
    void aDissolvedRoomSaysReasonTwo() {
        call.inCall();
        call.room().begin(new Trouble.Dissolved());
        assertEquals(List.of("1019 reason[2]"), call.pusher());
    }

    @Test
    void aSecondPhoneOfTheSameUserPutsTheFirstOneOut() {
        call.inCall();
        call.room().begin(new Trouble.DuplicateLogin("alice"), Duration.ofSeconds(3));
        assertEquals(List.of("1019 reason[1]"), call.pusher());
        assertEquals(List.of("alice"), call.users());
        call.wait(4);
        assertEquals(List.of(), call.users());
    }

    @Test
    void aFullRoomTakesNobodyIn() {
        call.room().join("bob");
        call.room().capacity(1);
        assertEquals(List.of("1022", "-102052", "1019 reason[0]"), room("user=alice"));
        call.room().capacity(2);
        assertEquals(List.of("1018", "1031"), room("user=alice"));
        call.room().begin(new Trouble.RoomFull());
        assertEquals(List.of("1022", "-102052", "1019 reason[0]"), room("user=carol"));
    }

    @Test
    void arrearsKeepNewUsersOut() {
        call.room().begin(new Trouble.Arrears(), Duration.ofSeconds(30));
        assertEquals(List.of("1022", "-1307", "1019 reason[0]"), room("user=alice"));
        call.wait(30);
        assertEquals(List.of("1018"), room("user=alice"));
    }

    @Test
    void aSignatureCanBeRefusedWithoutAKey() {
        call.room().begin(new Trouble.BadSignature(SignatureFault.EXPIRED));
        assertEquals(List.of("1022", "-100018", "1019 reason[0]"), room("user=alice"));
    }

    @Test
    void signaturesOfAnApplicationWithAKeyAreCheckedOnTheRigsClock() {
        AppControl trtc = call.rig.app(CallStage.APP).key("the secret");
        String sig = trtc.userSig("alice", Duration.ofMinutes(5));
        assertEquals(List.of("1018"), room("user=alice&sig=" + sig));
        assertEquals(List.of("1022", "-100018", "1019 reason[0]"), room("user=carol&sig=" + sig));
        assertEquals(List.of("1022", "-100018", "1019 reason[0]"), room("user=alice&sig=junk"));
        call.wait(300);
        assertEquals(List.of("1022", "-100018", "1019 reason[0]"), room("user=alice&sig=" + sig));
        assertTrue(call.rig.timeline().toString().contains("signatures of application 1400000001 are checked"));
    }

    @Test
    void aSignatureThatExpiresInACallMattersAtTheNextEntryOnly() {
        AppControl trtc = call.rig.app(CallStage.APP).key("the secret");
        room("user=alice&sig=" + trtc.userSig("alice", Duration.ofSeconds(10)));
        call.wait(20);
        assertEquals(List.of(), call.pusher());
        call.app.phone().begin(new Trouble.NetworkDown(), Duration.ofMinutes(2));
        call.wait(125);
        List<String> codes = call.pusher();
        assertEquals(List.of("1022", "-100018", "1019 reason[0]"), codes.subList(codes.size() - 3, codes.size()));
    }

    @Test
    void permissionControlWantsATicketAndHeedsItsBits() {
        AppControl trtc = call.rig.app(CallStage.APP).key("the secret").permissionControl(true);
        String sig = "user=alice&sig=" + trtc.userSig("alice", HOUR);
        call.room().join("bob");
        assertEquals(List.of("1022", "-1307", "1019 reason[0]"), room(sig));
        String other = trtc.privateMapKey("alice", "1234", HOUR, Privilege.ALL);
        assertEquals(List.of("1022", "-100006", "1019 reason[0]"), room(sig + "&key=" + other));
        String none = trtc.privateMapKey("alice", 1234, HOUR, Set.of());
        assertEquals(List.of("1022", "-100006", "1019 reason[0]"), room(sig + "&key=" + none));
        String watch = trtc.privateMapKey("alice", 1234, HOUR, Privilege.WATCH);
        assertEquals(List.of("1018", "1031"), room(sig + "&key=" + watch));
        assertEquals(
                0,
                call.room().snapshot().users().stream()
                        .filter(user -> user.isPublishing())
                        .count());
    }

    @Test
    void withoutAKeyNoSignatureCanBeMade() {
        assertThrows(
                IllegalStateException.class, () -> call.rig.app(CallStage.APP).userSig("alice", HOUR));
    }

    @Test
    void theCodesOfACauseAreASetting() {
        call.close();
        TroubleSettings codes =
                TroubleSettings.DEFAULT.with(StateCause.ARREARS, -100013).with(TroubleSettings.EntryCode.BEHIND);
        call = new CallStage(folder, RigOptions.DEFAULT.withLive(LiveSettings.DEFAULT.with(codes)));
        call.room().begin(new Trouble.Arrears());
        assertEquals(List.of("1022", "-3301", "-100013", "1019 reason[0]"), room("user=alice"));
    }

    @Test
    void aLostUserLeavesOnceTheServerGivesItUp() {
        call.room().join("bob");
        call.inCall();
        call.room().begin(new Trouble.UserLost("bob"));
        call.wait(80);
        assertEquals(List.of(), call.pusher());
        call.wait(20);
        assertEquals(List.of("1032"), call.pusher());
    }

    @Test
    void aMessageReachesThePlayerThatWantsIt() {
        RemoteUser bob = call.room().join("bob").publishVideo();
        call.inCall();
        bob.sendMessage("score 2:1");
        assertEquals(List.of("2012"), call.player());
    }

    @Test
    void whatIsNotReceivedByItselfWaitsForThePage() {
        call.room().join("bob").publishVideo();
        call.open("user=alice&more=recvmode%3D2%26userdefinerecordid%3Dlesson7");
        assertEquals(List.of("2001", "2004"), call.player());
        assertTrue(call.room().snapshot().users().stream()
                .anyMatch(user -> user.recordId().equals("lesson7")));
    }
}
