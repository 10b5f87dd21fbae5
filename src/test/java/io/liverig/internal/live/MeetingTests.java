package io.liverig.internal.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.journal.Row;
import io.liverig.options.LiveSettings;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class MeetingTests {
    private static List<Row> meet() {
        Stage stage = new Stage();
        Phone alice = new Phone(stage, "a", LiveSettings.DEFAULT, Set.of("netstatus")).enter("alice");
        Phone bob = new Phone(stage, "b", LiveSettings.DEFAULT, Set.of());
        bob.pusher.with("video-width", 720.0).with("video-height", 1280.0);
        FakeNode player = alice.player("bob", "bob", Set.of("netstatus"))
                .with("autoplay", true)
                .insert();
        bob.open("bob").call("start");
        stage.settle();
        List<String> seen = alice.pusher.take();
        assertEquals("1031", seen.get(0).substring(0, 4));
        assertEquals(3, seen.size());
        assertTrue(bob.pusher.take().stream().anyMatch(code -> code.startsWith("1033") && code.contains("alice")));
        assertEquals(List.of("2001", "2004", "2003"), player.take());
        stage.advance(2000);
        assertTrue(player.take().get(0).contains("\"videoWidth\":720,\"videoHeight\":1280"));
        alice.pusher.take();
        bob.call("stop");
        stage.settle();
        assertEquals(List.of("1032 {\"userlist\":[{\"userid\":\"bob\"}]}"), alice.pusher.take());
        stage.advance(4000);
        assertEquals(List.of(), player.take());
        return stage.journal.rows();
    }

    @Test
    void twoProgramsInOneRoomSeeEachOther() {
        meet();
    }

    @Test
    void twiceTheSameSeedIsTwiceTheSameTimeline() {
        assertEquals(meet().toString(), meet().toString());
    }

    @Test
    void theSameUserOnTwoPhonesPutsTheFirstOut() {
        Stage stage = new Stage();
        Phone first = Phone.of(stage, "a").enter("alice");
        Phone second = Phone.of(stage, "b").open("alice").call("start");
        stage.settle();
        assertEquals(List.of("1019 Exited the room, reason[1]"), first.pusher.take());
        assertTrue(second.pusher.take().contains("1018"));
        assertEquals(1, stage.room().snapshot().users().size());
    }

    @Test
    void anAudienceOfALiveShowIsNotAnnounced() {
        Stage stage = new Stage();
        Phone anchor = Phone.of(stage, "a").enter("alice&appscene=live");
        Phone viewer = Phone.of(stage, "b");
        viewer.pusher.with("enable-camera", false).with("enable-mic", false);
        viewer.open("bob&appscene=live").call("start");
        stage.settle();
        assertEquals(List.of(), anchor.pusher.take());
        assertTrue(viewer.pusher.take().stream().anyMatch(code -> code.startsWith("1031") && code.contains("alice")));
        viewer.pusher.set("enable-mic", true);
        stage.settle();
        assertEquals(2, anchor.pusher.take().size());
    }

    @Test
    void aClosedProgramLeavesItsRoom() {
        Stage stage = new Stage();
        Phone alice = Phone.of(stage, "a").enter("alice");
        Phone bob = Phone.of(stage, "b").enter("bob");
        alice.pusher.take();
        bob.layer.closed();
        stage.queue.drop("b");
        stage.settle();
        assertEquals(List.of("1032 {\"userlist\":[{\"userid\":\"bob\"}]}"), alice.pusher.take());
        assertEquals(List.of(), bob.pusher.take());
    }
}
