package io.liverig.internal.room.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.room.EnterRequest;
import io.liverig.room.Lobby;
import io.liverig.room.Lobby.Ear;
import io.liverig.room.Member;
import io.liverig.room.NumericRoom;
import io.liverig.room.Privilege;
import io.liverig.room.Refusal;
import io.liverig.room.RoomId;
import io.liverig.room.StreamKind;
import io.liverig.room.StringRoom;
import io.liverig.room.UserId;
import io.liverig.room.signature.RoomPermit;
import io.liverig.room.signature.UserSig;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class EntranceTests {
    private static final long APP = 1400000001L;
    private static final String SECRET = "a key";

    private final Lobby lobby = new Lobby();

    private static String sig(long app, String user, String secret, int seconds) {
        return UserSig.make(app, secret, user, Instant.EPOCH, Duration.ofSeconds(seconds))
                .text();
    }

    private static String permit(String user, RoomId room, Set<Privilege> privileges) {
        RoomPermit permit = new RoomPermit(room, new UserId(user), APP, 60, privileges);
        return UserSig.permit(permit, SECRET, Instant.EPOCH).text();
    }

    private List<String> enter(String userSig, String permit) {
        Ear ear = new Ear();
        lobby.room().enter(EnterRequest.of("program", "alice").with(userSig, permit), ear);
        lobby.settle();
        return ear.heard;
    }

    @Test
    void withoutAKeyEverybodyComesInAndTheTimelineSaysSoOnce() {
        assertEquals(List.of("entered"), enter("anything", ""));
        enter("anything", "");
        List<String> notices = lobby.journal.rows().stream()
                .filter(row -> row.name().equals("signatures"))
                .map(row -> String.valueOf(row.detail().get("text")))
                .toList();
        assertEquals(1, notices.size());
        assertTrue(notices.get(0).contains("are not checked"), notices.get(0));
    }

    @Test
    void withAKeyOnlyAGoodSignatureComesIn() {
        lobby.entrance.key(APP, SECRET);
        assertEquals(List.of("entered"), enter(sig(APP, "alice", SECRET, 60), ""));
        assertEquals(List.of("refused BadSignature[fault=MISSING]"), enter("", ""));
        assertEquals(List.of("refused BadSignature[fault=DAMAGED]"), enter("junk", ""));
        assertEquals(List.of("refused BadSignature[fault=OTHER_USER]"), enter(sig(APP, "bob", SECRET, 60), ""));
        assertEquals(List.of("refused BadSignature[fault=OTHER_APPLICATION]"), enter(sig(7, "alice", SECRET, 60), ""));
        assertEquals(List.of("refused BadSignature[fault=WRONG_KEY]"), enter(sig(APP, "alice", "old", 60), ""));
        assertEquals(1, lobby.room().snapshot().users().size());
    }

    @Test
    void aSignatureExpiresOnTheRigsClock() {
        lobby.entrance.key(APP, SECRET);
        String sig = sig(APP, "alice", SECRET, 60);
        lobby.advance(59_000);
        assertEquals(List.of("entered"), enter(sig, ""));
        lobby.advance(1_000);
        assertEquals(List.of("refused BadSignature[fault=EXPIRED]"), enter(sig, ""));
    }

    @Test
    void withPermissionControlATicketIsNeededToo() {
        lobby.entrance.key(APP, SECRET);
        lobby.entrance.controlPermissions(APP, true);
        String sig = sig(APP, "alice", SECRET, 600);
        NumericRoom here = new NumericRoom(1234);
        assertEquals(List.of("refused NoPermit[]"), enter(sig, ""));
        assertEquals(List.of("refused BadPermit[fault=DAMAGED]"), enter(sig, sig));
        assertEquals(List.of("refused BadPermit[fault=OTHER_USER]"), enter(sig, permit("bob", here, Privilege.ALL)));
        assertEquals(
                List.of("refused PermitOfOtherRoom[]"),
                enter(sig, permit("alice", new StringRoom("1234"), Privilege.ALL)));
        assertEquals(
                List.of("refused NotPermitted[lacking=CREATE_ROOM]"),
                enter(sig, permit("alice", here, Privilege.WATCH)));
        assertEquals(
                List.of("refused NotPermitted[lacking=ENTER_ROOM]"),
                enter(sig, permit("alice", here, Set.of(Privilege.CREATE_ROOM))));
        assertEquals(List.of("entered"), enter(sig, permit("alice", here, Privilege.ALL)));
        lobby.advance(60_000);
        assertEquals(List.of("refused BadPermit[fault=EXPIRED]"), enter(sig, permit("alice", here, Privilege.ALL)));
    }

    @Test
    void aWatchersTicketPublishesNothing() {
        lobby.entrance.key(APP, SECRET);
        lobby.entrance.controlPermissions(APP, true);
        lobby.room().enter(EnterRequest.of("", "bob"), new Ear());
        Ear alice = new Ear();
        String ticket = permit("alice", new NumericRoom(1234), Privilege.WATCH);
        EnterRequest request = EnterRequest.of("p", "alice").with(sig(APP, "alice", SECRET, 60), ticket);
        Member member = lobby.room().enter(request, alice);
        member.publishVideo(StreamKind.MAIN, true);
        member.publishAudio(true);
        member.publishAudio(true);
        lobby.settle();
        assertEquals(List.of("entered", "+bob", "main: send_video", "audio: send_audio"), alice.heard);
        assertFalse(lobby.room().user(new UserId("alice")).orElseThrow().isPublishing());
        assertTrue(member.may(Privilege.RECEIVE_VIDEO));
        assertFalse(member.may(Privilege.RECEIVE_SCREEN));
    }

    @Test
    void anApplicationInArrearsLetsNobodyIn() {
        lobby.entrance.close(APP, new Refusal.Suspended());
        assertEquals(List.of("refused Suspended[]"), enter("s", ""));
        lobby.entrance.close(APP, null);
        assertEquals(List.of("entered"), enter("s", ""));
    }
}
