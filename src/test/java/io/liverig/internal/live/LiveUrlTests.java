package io.liverig.internal.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.internal.live.url.LiveUrlException;
import io.liverig.internal.live.url.LiveUrlException.Problem;
import io.liverig.internal.live.url.PlayUrl;
import io.liverig.internal.live.url.PushUrl;
import io.liverig.room.RoomKey;
import io.liverig.room.Scene;
import io.liverig.room.StreamKind;
import org.junit.jupiter.api.Test;

final class LiveUrlTests {
    private static final String BASE = "room://cloud.tencent.com/rtc?";

    private static LiveUrlException pushFails(String url) {
        return assertThrows(LiveUrlException.class, () -> PushUrl.parse(url));
    }

    @Test
    void aPushUrlIsReadAsTheSdkBuildsIt() throws LiveUrlException {
        PushUrl url = PushUrl.parse(BASE + "sdkappid=1400000001&roomid=1234&userid=alice&usersig=eJx*-_&appscene=live"
                + "&encsmall=1&cloudenv=PRO&enableBlackStream=&streamid=&privatemapkey=k=&recvmode=1");
        assertEquals(RoomKey.of(1400000001L, 1234), url.room());
        assertEquals("alice", url.user().text());
        assertEquals("eJx*-_", url.userSig());
        assertEquals(Scene.LIVE, url.scene());
        assertTrue(url.hasSmallStream());
        assertEquals("k=", url.privateMapKey());
        assertEquals("", url.parameters().get("streamid"));
    }

    @Test
    void aRoomsNameGoesBeforeItsNumber() throws LiveUrlException {
        PushUrl url = PushUrl.parse(BASE + "sdkappid=1&roomid=1234&strroomid=lobby&userid=a&usersig=s&appscene=rtc");
        assertEquals(RoomKey.of(1, "lobby"), url.room());
        assertEquals(Scene.VIDEO_CALL, url.scene());
    }

    @Test
    void percentSignsAreDecodedOnlyWhereTheyAreEscapes() throws LiveUrlException {
        assertEquals("b@c", PlayUrl.parse(BASE + "userid=b%40c").user().text());
        assertEquals("50%", PlayUrl.parse(BASE + "userid=50%").user().text());
        assertEquals("%zz1", PlayUrl.parse(BASE + "userid=%zz1").user().text());
        assertEquals("%ff", PlayUrl.parse(BASE + "userid=%ff").user().text());
        assertEquals("张", PlayUrl.parse(BASE + "userid=%E5%BC%A0").user().text());
    }

    @Test
    void aWrongPushUrlSaysWhatIsWrongAndWhatToDo() {
        assertEquals(Problem.ADDRESS, pushFails("alice").problem());
        LiveUrlException none = pushFails(BASE + "sdkappid=1&userid=a&usersig=s");
        assertEquals("push url has neither roomid nor strroomid", none.getMessage());
        assertEquals(Problem.PARAMETER, none.problem());
        assertEquals("add roomid=1234 or strroomid=lobby", none.remedy());
        LiveUrlException big = pushFails(BASE + "sdkappid=1&roomid=4294967296&userid=a&usersig=s");
        assertEquals("push url has roomid=4294967296, which is no whole number from 1 to 4294967295", big.getMessage());
        assertEquals(
                "push url has no usersig",
                pushFails(BASE + "sdkappid=1&roomid=1&userid=a").getMessage());
        assertEquals(
                "use videocall, live, audiocall or voicechatroom",
                pushFails(BASE + "sdkappid=1&roomid=1&userid=a&usersig=s&appscene=x")
                        .remedy());
    }

    @Test
    void aPlayUrlNamesAStream() throws LiveUrlException {
        PlayUrl url = PlayUrl.parse(BASE + "userid=bob&streamtype=aux");
        assertEquals(StreamKind.AUX, url.kind());
        assertEquals(BASE + "userid=bob&streamtype=aux", url.text());
        assertEquals(
                StreamKind.MAIN,
                PlayUrl.parse("room://rtc.tencent.com?userid=bob").kind());
        assertThrows(LiveUrlException.class, () -> PlayUrl.parse(BASE + "userid=bob&streamtype=big"));
        assertThrows(LiveUrlException.class, () -> PlayUrl.parse(BASE + "streamtype=main"));
    }
}
