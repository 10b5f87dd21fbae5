package io.liverig.internal.live.pusher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.internal.live.FakeNode;
import io.liverig.internal.live.Phone;
import io.liverig.internal.live.Stage;
import io.liverig.internal.live.node.CapturePermission;
import io.liverig.journal.RowKind;
import io.liverig.options.LiveSettings;
import io.liverig.room.Member;
import io.liverig.room.RoomUser;
import io.liverig.room.StreamKind;
import io.liverig.room.UserId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class LivePusherTests {
    private static final String BOB = "{\"userlist\":[{\"userid\":\"bob\"";
    private static final String MAIN = ",\"playurl\":\"room://cloud.tencent.com/rtc?userid=bob&streamtype=main\"}]}";

    private final Stage stage = new Stage();

    private RoomUser inRoom(String user) {
        return stage.room().user(new UserId(user)).orElseThrow();
    }

    @Test
    void startSucceedsThenConnectsThenEntersTheRoom() {
        Phone phone = Phone.of(stage, "p").open("alice").call("start");
        assertEquals(List.of(), stage.replies);
        stage.settle();
        assertEquals(List.of("operateLivePusher:ok"), stage.replies);
        assertEquals(List.of("1001", "1003", "1002", "1018", "1007", "1008"), phone.pusher.take());
        assertEquals(Set.of(StreamKind.MAIN), inRoom("alice").video());
        assertTrue(inRoom("alice").audio());
    }

    @Test
    void withoutCameraNothingIsCaptured() {
        Phone phone = Phone.of(stage, "p");
        phone.pusher.with("enable-camera", false).with("enable-mic", true);
        phone.open("alice").call("start");
        stage.settle();
        assertEquals(List.of("1001", "1002", "1018"), phone.pusher.take());
        assertEquals(Set.of(), inRoom("alice").video());
    }

    @Test
    void usersWhoAreThereComeAs1031Then1033Then1034() {
        Member bob = stage.scripted("bob");
        bob.publishVideo(StreamKind.MAIN, true);
        bob.publishAudio(true);
        Phone phone = Phone.of(stage, "p").open("alice").call("start");
        stage.settle();
        assertEquals(
                List.of(
                        "1031 " + BOB + "}]}",
                        "1033 " + BOB + ",\"streamtype\":\"main\",\"hasvideo\":true" + MAIN,
                        "1034 " + BOB + ",\"hasaudio\":true" + MAIN),
                phone.pusher.take().stream()
                        .filter(code -> code.startsWith("103"))
                        .toList());
    }

    @Test
    void theOrderOfFlagsAndTheBatchingOfUsersCanBeTurned() {
        stage.scripted("carol");
        stage.scripted("bob").publishAudio(true);
        stage.room().user(new UserId("bob"));
        LiveSettings settings = LiveSettings.DEFAULT
                .with(LiveSettings.Announce.TOGETHER)
                .with(LiveSettings.FlagOrder.AUDIO_FIRST)
                .with(LiveSettings.LeaveFlags.BEFORE);
        Phone phone = new Phone(stage, "p", settings, Set.of());
        phone.open("alice").call("start");
        stage.settle();
        assertTrue(phone.pusher.take().contains("1031 {\"userlist\":[{\"userid\":\"carol\"},{\"userid\":\"bob\"}]}"));
        stage.room().kick(new UserId("bob"));
        stage.settle();
        assertEquals(List.of("1034 " + BOB + ",\"hasaudio\":false" + MAIN, "1032 " + BOB + "}]}"), phone.pusher.take());
    }

    @Test
    void aScreenIsAStreamOfItsOwn() {
        Phone phone = Phone.of(stage, "p").enter("alice");
        stage.scripted("bob").publishVideo(StreamKind.AUX, true);
        stage.settle();
        assertEquals(
                "1033 " + BOB + ",\"streamtype\":\"aux\",\"hasvideo\":true"
                        + ",\"playurl\":\"room://cloud.tencent.com/rtc?userid=bob&streamtype=aux\"}]}",
                phone.pusher.take().get(1));
    }

    @Test
    void attributesPublishAndUnpublishWhileRunning() {
        Phone phone = Phone.of(stage, "p").enter("alice");
        phone.pusher.set("enable-camera", false);
        phone.pusher.set("enable-mic", false);
        stage.settle();
        assertEquals(Set.of(), inRoom("alice").video());
        assertEquals(false, inRoom("alice").audio());
        phone.pusher.set("enable-camera", true);
        stage.settle();
        assertEquals(List.of("4998", "1003", "1007", "1008"), phone.pusher.take());
        assertEquals(Set.of(StreamKind.MAIN), inRoom("alice").video());
    }

    @Test
    void stopSucceedsAndThen1019SaysThatItWasWished() {
        Phone phone = Phone.of(stage, "p").enter("alice").call("stop");
        stage.settle();
        assertEquals(List.of("operateLivePusher:ok"), stage.replies);
        assertEquals(List.of("1019 Exited the room, reason[0]"), phone.pusher.take());
        assertEquals(List.of(), stage.room().snapshot().users());
        phone.call("stop");
        stage.settle();
        assertEquals(List.of(), phone.pusher.take());
    }

    @Test
    void theSamePusherEntersAgainAfterStop() {
        Phone phone = Phone.of(stage, "p").enter("alice").call("stop");
        phone.pusher.set("url", Stage.URL + "alice2");
        phone.call("start");
        stage.settle();
        assertEquals(
                List.of("1019 Exited the room, reason[0]", "1001", "1003", "1002", "1018", "1007", "1008"),
                phone.pusher.take());
        assertEquals(
                "inRoom", phone.layer.pusherState(Stage.page("p")).orElseThrow().get("state"));
    }

    @Test
    void startWhileStartedDoesNothingMore() {
        Phone phone = Phone.of(stage, "p").enter("alice").call("start");
        stage.settle();
        assertEquals(List.of("operateLivePusher:ok"), stage.replies);
        assertEquals(List.of(), phone.pusher.take());
    }

    @Test
    void aKickIsReasonOneAndADissolvedRoomReasonTwo() {
        Phone phone = Phone.of(stage, "p").enter("alice");
        stage.room().kick(new UserId("alice"));
        stage.settle();
        assertEquals(List.of("1019 Exited the room, reason[1]"), phone.pusher.take());
        phone.call("start");
        stage.settle();
        phone.pusher.take();
        stage.room().dissolve();
        stage.settle();
        assertEquals(List.of("1019 Exited the room, reason[2]"), phone.pusher.take());
    }

    @Test
    void aPageThatGoesLeavesTheRoomWithoutEvents() {
        Phone phone = Phone.of(stage, "p").enter("alice");
        phone.pusher.remove();
        stage.advance(5000);
        assertEquals(List.of(), phone.pusher.take());
        assertEquals(List.of(), stage.room().snapshot().users());
    }

    @Test
    void aRefusedCameraIsAnErrorAndACodeAndTheRoomIsEnteredWithoutIt() {
        stage.refused.add(CapturePermission.CAMERA);
        Phone phone = Phone.of(stage, "p").open("alice").call("start");
        stage.settle();
        assertEquals(
                List.of(
                        "error {\"errMsg\":\"camera access is refused\",\"errCode\":10001}",
                        "10001",
                        "1001",
                        "1002",
                        "1018"),
                phone.pusher.take());
        assertEquals(Set.of(), inRoom("alice").video());
        assertTrue(inRoom("alice").audio());
    }

    @Test
    void aRefusedMicrophoneIs10002() {
        stage.refused.add(CapturePermission.RECORD);
        Phone phone = Phone.of(stage, "p").open("alice").call("start");
        stage.settle();
        assertTrue(phone.pusher.take().contains("10002"));
        assertEquals(false, inRoom("alice").audio());
    }

    @Test
    void anAddressThatLeadsNowhereFailsWithCodesAndAFault() {
        Phone phone = Phone.of(stage, "p");
        phone.pusher
                .with("url", "room://cloud.tencent.com/rtc?sdkappid=1&roomid=x&userid=a&usersig=s")
                .insert();
        phone.call("start");
        stage.settle();
        assertEquals(List.of("operateLivePusher:ok"), stage.replies);
        assertEquals(List.of("1022", "-3301", "1019 Exited the room, reason[0]"), phone.pusher.take());
        assertEquals(
                List.of("pages/room/room.wxml:3:1: <live-pusher> push url has roomid=x, which is no whole number "
                        + "from 1 to 4294967295. use strroomid for a room with a name"),
                stage.faults());
        phone.pusher.set("url", "nowhere");
        phone.call("start");
        stage.settle();
        assertEquals(List.of("-1313"), phone.pusher.take());
    }

    @Test
    void startWithoutAnAddressFailsAndSoDoesOneThatIsNotSimulated() {
        Phone phone = Phone.of(stage, "p");
        phone.pusher.insert();
        phone.call("start");
        phone.pusher.set("url", "rtmp://push.example.com/live/1");
        phone.call("start");
        stage.settle();
        assertEquals(
                List.of("operateLivePusher:fail url is empty", "operateLivePusher:fail only room:// is simulated"),
                stage.replies);
        assertEquals(Map.of("live-pusher url rtmp://", 1), stage.journal.notImplemented("p"));
    }

    @Test
    void autopushStartsAsSoonAsThereIsAnAddress() {
        Phone phone = Phone.of(stage, "p");
        phone.pusher.with("autopush", true).insert();
        stage.settle();
        assertEquals(List.of(), phone.pusher.take());
        phone.pusher.set("url", Stage.URL + "alice");
        stage.settle();
        assertTrue(phone.pusher.take().contains("1018"));
    }

    @Test
    void aSecondPusherOnAPageIsAFaultAndDoesNothing() {
        Phone phone = Phone.of(stage, "p").enter("alice");
        FakeNode second = new FakeNode(phone.layer, Stage.page("p"), "live-pusher", Set.of())
                .with("url", Stage.URL + "eve")
                .with("autopush", true)
                .insert();
        stage.settle();
        assertEquals(List.of(), second.take());
        assertEquals(1, stage.faults().size());
        assertTrue(stage.faults().get(0).contains("stands on a page that has one already"));
    }

    @Test
    void aPreviewShowsTheCameraWithoutARoom() {
        Phone phone = Phone.of(stage, "p").open("alice").call("startPreview");
        stage.settle();
        assertEquals(List.of("1003", "1007"), phone.pusher.take());
        phone.call("start");
        stage.settle();
        assertEquals(List.of("1008", "1001", "1002", "1018"), phone.pusher.take());
    }

    @Test
    void codesAreRowsOfTheTimeline() {
        Phone.of(stage, "p").enter("alice");
        assertEquals(
                6,
                stage.journal.rows().stream()
                        .filter(row ->
                                row.kind() == RowKind.EVENT && row.place().startsWith("pages/room/room#"))
                        .count());
    }
}
