package io.liverig.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.data.Json;
import io.liverig.room.Lobby.Ear;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RoomTests {
    private final Lobby lobby = new Lobby();
    private final Room room = lobby.room();

    private Member enter(String user, Ear ear) {
        return room.enter(EnterRequest.of("", user), ear);
    }

    @Test
    void nothingIsHeardInsideTheCallThatCausesIt() {
        Ear alice = new Ear();
        enter("alice", alice);
        assertEquals(List.of(), alice.heard);
        lobby.settle();
        assertEquals(List.of("entered"), alice.heard);
    }

    @Test
    void usersWhoAreThereAreAnnouncedToOneWhoEnters() {
        Member bob = enter("bob", new Ear());
        bob.publishVideo(StreamKind.MAIN, true);
        bob.publishAudio(true);
        enter("carol", new Ear());
        Ear alice = new Ear();
        enter("alice", alice);
        lobby.settle();
        assertEquals(List.of("entered", "+bob", "bob main true", "bob audio true", "+carol"), alice.heard);
    }

    @Test
    void aUserWhoLeavesTakesBothStreams() {
        Ear alice = new Ear();
        enter("alice", alice);
        Member bob = enter("bob", new Ear());
        bob.publishVideo(StreamKind.MAIN, true);
        bob.publishVideo(StreamKind.AUX, true);
        bob.leave();
        lobby.settle();
        assertEquals(List.of("entered", "+bob", "bob main true", "bob aux true", "-bob LEFT"), alice.heard);
        assertEquals(room, bob.room());
        assertTrue(room.user(new UserId("bob")).isEmpty());
        bob.publishAudio(true);
        lobby.settle();
        assertEquals("-bob LEFT", alice.heard.get(alice.heard.size() - 1));
    }

    @Test
    void theSameUserEnteringTwiceKicksTheEarlierOne() {
        Ear first = new Ear();
        Ear second = new Ear();
        Ear carol = new Ear();
        enter("carol", carol);
        Member phone = enter("alice", first);
        enter("alice", second);
        lobby.settle();
        assertEquals(List.of("kicked SAME_USER"), first.heard);
        assertEquals(List.of("entered", "+carol"), second.heard);
        assertEquals(List.of("entered", "+alice", "-alice KICKED", "+alice"), carol.heard);
        assertFalse(phone.isPresent());
        assertEquals(2, room.snapshot().users().size());
    }

    @Test
    void aKickedUserHearsItOnceAndTheOthersSeeItGo() {
        Ear alice = new Ear();
        Ear bob = new Ear();
        enter("alice", alice);
        enter("bob", bob);
        lobby.settle();
        assertTrue(room.kick(new UserId("bob")));
        assertFalse(room.kick(new UserId("bob")));
        lobby.settle();
        assertEquals(List.of("entered", "+alice", "kicked BY_SERVER"), bob.heard);
        assertEquals(List.of("entered", "+bob", "-bob KICKED"), alice.heard);
    }

    @Test
    void aDissolvedRoomPutsEverybodyOutAndCanBeEnteredAgain() {
        Ear alice = new Ear();
        enter("alice", alice);
        lobby.settle();
        room.dissolve();
        lobby.settle();
        assertEquals(List.of("entered", "dissolved"), alice.heard);
        assertEquals(List.of(), room.snapshot().users());
        enter("alice", new Ear());
        assertEquals(1, room.snapshot().users().size());
    }

    @Test
    void anAudienceIsUnseenUntilItPublishes() {
        Ear alice = new Ear();
        room.enter(EnterRequest.of("", "alice").with(Scene.LIVE, Role.ANCHOR), alice);
        Member bob = room.enter(EnterRequest.of("", "bob").with(Scene.LIVE, Role.AUDIENCE), new Ear());
        lobby.settle();
        assertEquals(List.of("entered"), alice.heard);
        bob.publishAudio(true);
        lobby.settle();
        assertEquals(List.of("entered", "+bob", "bob audio true"), alice.heard);
        bob.switchRole(Role.AUDIENCE);
        bob.leave();
        lobby.settle();
        assertEquals("-bob BECAME_AUDIENCE", alice.heard.get(alice.heard.size() - 1));
    }

    @Test
    void aCallHasNoAudience() {
        Ear alice = new Ear();
        enter("alice", alice);
        room.enter(EnterRequest.of("", "bob").with(Scene.VIDEO_CALL, Role.AUDIENCE), new Ear());
        lobby.settle();
        assertEquals(List.of("entered", "+bob"), alice.heard);
    }

    @Test
    void roomOneAndRoomNamedOneAreTwoRooms() {
        Room number = lobby.rooms.room(RoomKey.of(1, 1));
        assertNotSame(number, lobby.rooms.room(RoomKey.of(1, "1")));
        assertNotSame(number, lobby.rooms.room(RoomKey.of(2, 1)));
        assertSame(number, lobby.rooms.room(RoomKey.of(1, 1)));
        assertEquals("room 1", number.key().place());
        assertEquals("room \"1\"", RoomKey.of(1, "1").place());
        assertThrows(IllegalArgumentException.class, () -> RoomKey.of(1, 4_294_967_296L));
    }

    @Test
    void theLogTellsWhatHappenedAndDoesNotChangeAfterwards() {
        Member bob = enter("bob", new Ear());
        List<LoggedEvent> before = room.log();
        bob.publishVideo(StreamKind.MAIN, true);
        bob.publishVideo(StreamKind.MAIN, true);
        assertEquals(1, before.size());
        assertEquals(2, room.log().size());
        assertEquals(2, lobby.journal.rows().size());
        assertEquals("room 1234", lobby.journal.rows().get(1).place());
        assertEquals("videoChanged", lobby.journal.rows().get(1).name());
    }

    @Test
    void aSnapshotReadsAsJson() {
        Member bob = enter("bob", new Ear());
        bob.publishVideo(StreamKind.AUX, true);
        assertEquals(
                "{\"appId\":1400000001,\"roomId\":1234,\"users\":[{\"userId\":\"bob\",\"scene\":\"videocall\","
                        + "\"role\":\"anchor\",\"video\":[\"aux\"],\"audio\":false}]}",
                Json.write(room.snapshot().toData()));
    }
}
