package io.liverig.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.options.RoomSettings;
import io.liverig.room.Lobby.Ear;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RoomLimitTests {
    private final Lobby lobby =
            new Lobby(RoomSettings.DEFAULT.withCapacity(3).withPublishers(2).withLostMillis(5000));
    private final Room room = lobby.room();
    private final Ear alice = new Ear();

    private Member enter(String user, Ear ear) {
        return room.enter(EnterRequest.of("", user), ear);
    }

    @Test
    void aFullCallTakesNobodyButOneWhoIsInAlready() {
        enter("a", new Ear());
        enter("b", new Ear());
        enter("c", new Ear());
        Member late = enter("alice", alice);
        lobby.settle();
        assertEquals(List.of("refused RoomFull[capacity=3]"), alice.heard);
        assertFalse(late.isPresent());
        assertTrue(enter("c", new Ear()).isPresent());
        assertEquals(3, room.snapshot().users().size());
    }

    @Test
    void anAudienceIsNotLimited() {
        for (int i = 0; i < 10; i++) {
            EnterRequest request = EnterRequest.of("", "viewer" + i).with(Scene.LIVE, Role.AUDIENCE);
            assertTrue(room.enter(request, new Ear()).isPresent());
        }
    }

    @Test
    void onePublisherTooManyIsNotTakenUntilAnotherOneEnds() {
        Member first = enter("a", new Ear());
        first.publishAudio(true);
        enter("b", new Ear()).publishVideo(StreamKind.MAIN, true);
        Member third = enter("alice", alice);
        third.publishVideo(StreamKind.MAIN, true);
        first.publishAudio(false);
        third.publishVideo(StreamKind.MAIN, true);
        lobby.settle();
        assertTrue(alice.heard.contains("main: publishers"), alice.heard.toString());
        assertTrue(room.user(new UserId("alice")).orElseThrow().isPublishing());
    }

    @Test
    void theModeWithoutALimitPublishesBeyondIt() {
        enter("a", new Ear()).publishAudio(true);
        enter("b", new Ear()).publishAudio(true);
        room.enter(EnterRequest.of("", "c").with("", true), new Ear()).publishAudio(true);
        assertTrue(room.user(new UserId("c")).orElseThrow().audio());
    }

    @Test
    void aLostUserIsGivenUpAfterAWhile() {
        enter("alice", alice);
        Member bob = enter("bob", new Ear());
        lobby.settle();
        bob.connection(false);
        lobby.advance(4999);
        assertEquals(List.of("entered", "+bob"), alice.heard);
        lobby.advance(1);
        assertEquals(List.of("entered", "+bob", "-bob TIMED_OUT"), alice.heard);
        assertFalse(bob.isPresent());
    }

    @Test
    void aUserWhoComesBackInTimeLearnsWhoIsThere() {
        enter("bob", new Ear());
        Member own = enter("alice", alice);
        lobby.settle();
        own.connection(false);
        enter("carol", new Ear());
        room.kick(new UserId("bob"));
        lobby.advance(2000);
        assertEquals(List.of("entered", "+bob"), alice.heard);
        own.connection(true);
        lobby.advance(60_000);
        assertEquals(List.of("entered", "+bob", "reconnected [carol]"), alice.heard);
        assertTrue(own.isPresent());
    }

    @Test
    void aMessageTravelsWithTheMainStream() {
        enter("alice", alice);
        Member bob = enter("bob", new Ear());
        assertFalse(bob.sendMessage("too early"));
        bob.publishVideo(StreamKind.MAIN, true);
        assertTrue(bob.sendMessage("score 2:1"));
        lobby.settle();
        assertEquals("bob says score 2:1", alice.heard.get(alice.heard.size() - 1));
    }

    @Test
    void theRecordIdIsSeenInTheRoom() {
        room.enter(EnterRequest.of("", "alice").with("lesson-7", false), alice);
        assertEquals("lesson-7", room.user(new UserId("alice")).orElseThrow().recordId());
        assertEquals(Scene.VIDEO_CALL, room.snapshot().scene().orElseThrow());
    }
}
