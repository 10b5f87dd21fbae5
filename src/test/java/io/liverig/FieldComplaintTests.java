package io.liverig;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.journal.Fault;
import io.liverig.journal.Row;
import io.liverig.journal.RowKind;
import io.liverig.room.StreamKind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people complain of in forums, each caused as a page causes it or a phone does, and the way out beside it. */
class FieldComplaintTests {
    private static final String PAGE = """
            import TRTC from 'trtc-wx'
            Page({
              data: { pusher: {}, playerList: [], entered: false },
              onLoad(query) {
                this.user = query.user
                this.TRTC = new TRTC(this)
                this.listen()
                this.TRTC.createPusher({})
              },
              onReady() { this.enter() },
              listen() {
                this.joined = () => console.log('LOCAL_JOIN')
                this.came = (e) => console.log('JOINED ' + e.data.userID)
                this.TRTC.on(this.TRTC.EVENT.LOCAL_JOIN, this.joined)
                this.TRTC.on(this.TRTC.EVENT.REMOTE_USER_JOIN, this.came)
                this.TRTC.on(this.TRTC.EVENT.REMOTE_USER_LEAVE, (e) => console.log('LEFT ' + e.data.userID))
                this.TRTC.on(this.TRTC.EVENT.REMOTE_VIDEO_ADD, (e) => this.setData({
                  playerList: this.TRTC.setPlayerAttributes(e.data.player.id, { muteVideo: false }),
                }))
              },
              enter() {
                const pusher = this.TRTC.enterRoom(
                  { sdkAppID: 1400000001, userID: this.user, userSig: 's', roomID: 1234, enableMic: true, enableCamera: true })
                START
              },
              start() {
                this.TRTC.getPusherInstance().start({ success: () => this.setData({ entered: true }) })
              },
              leave() {
                BEFORE
                this.setData(this.TRTC.exitRoom())
              },
              onUnload() { UNLOAD },
              onState(e) {
                console.log('code ' + e.detail.code)
                this.TRTC.pusherEventHandler(e)
              },
              onPlayer(e) { this.TRTC.playerEventHandler(e) },
            })
            """;
    private static final String GOOD_START = "this.setData({ pusher }, () => this.start())";
    private static final String VIEW = """
            <live-pusher id="own" url="{{pusher.url}}" enable-camera="{{pusher.enableCamera}}"
              enable-mic="{{pusher.enableMic}}" STATE/>
            <live-player wx:for="{{playerList}}" wx:key="id" id="{{item.id}}" src="{{item.src}}" autoplay
              mute-video="{{item.muteVideo}}" bindstatechange="onPlayer"/>
            """;

    @TempDir
    Path folder;

    private final LiveRig rig = LiveRig.create();

    private MiniProgram open(String start, String leave, String state) {
        ProgramFolder program = new ProgramFolder(folder);
        program.page(
                PAGE.replace("START", start).replace("UNLOAD", "this.leave()").replace("BEFORE", leave));
        program.file("pages/a/a.wxml", VIEW.replace("STATE", state));
        MiniProgram app = rig.open(folder);
        app.reLaunch("/pages/a/a?user=alice");
        rig.advance(Duration.ofSeconds(1));
        return app;
    }

    private MiniProgram openGood() {
        return open(GOOD_START, "", "bindstatechange=\"onState\"");
    }

    private RoomControl room() {
        return rig.app(1400000001).room(1234);
    }

    private List<String> users() {
        return room().snapshot().users().stream()
                .map(user -> user.user().text())
                .toList();
    }

    private long heard(String text) {
        return rig.timeline().rows(RowKind.CONSOLE).stream()
                .filter(row -> text.equals(row.detail().get("text")))
                .count();
    }

    private long sent(int code) {
        return rig.timeline().rows(RowKind.EVENT).stream()
                .filter(row -> Double.valueOf(code).equals(row.detail().get("code")))
                .count();
    }

    @Test
    void joinEventMissingAfterAGoodEnter() {
        // The page starts the pusher before its url has reached the component.
        open("this.start(); this.setData({ pusher })", "", "bindstatechange=\"onState\"");
        assertEquals(0, heard("LOCAL_JOIN"));
        assertEquals(List.of(), users());
        Row reply = rig.timeline().rows(RowKind.REPLY).stream()
                .filter(row -> row.name().equals("LivePusherContext.start"))
                .findFirst()
                .orElseThrow();
        assertTrue(reply.detail().toString().contains("url is empty"), reply.toString());
    }

    @Test
    void joinEventComesWhenTheUrlIsThereFirst() {
        openGood();
        assertEquals(1, heard("LOCAL_JOIN"));
        assertEquals(List.of("alice"), users());
    }

    @Test
    void listenersRegisteredButNoCallbacks() {
        // The template binds no handler, so that nothing reaches the SDK; the component did send it.
        open(GOOD_START, "", "");
        room().join("bob").publishVideo();
        assertEquals(List.of("alice", "bob"), users());
        assertEquals(0, heard("LOCAL_JOIN"));
        assertEquals(0, heard("JOINED bob"));
        assertEquals(1, sent(1018));
        assertEquals(1, sent(1031));
    }

    @Test
    void listenersRegisteredButTheTemplateNamesAnotherHandler() {
        open(GOOD_START, "", "bindstatechange=\"onStates\"");
        assertEquals(0, heard("LOCAL_JOIN"));
        Fault fault = rig.faults().get(0);
        assertTrue(fault.text().contains("pages/a/a.wxml:"), fault.text());
        assertTrue(fault.text().contains("no method \"onStates\" for bindstatechange"), fault.text());
    }

    @Test
    void leaveEventLostWhenThePageUnloadsFirst() {
        MiniProgram app = openGood();
        app.reLaunch("/pages/b/b");
        rig.advance(Duration.ofSeconds(2));
        assertEquals(List.of(), users());
        assertEquals(0, heard("code 1019"));
        assertEquals(0, sent(1019));
    }

    @Test
    void leaveEventComesWhenThePageWaitsForIt() {
        MiniProgram app = openGood();
        app.currentPage().call("leave");
        rig.advance(Duration.ofSeconds(1));
        assertEquals(1, heard("code 1019"));
    }

    @Test
    void blackVideoAfterCameraFailureOnReEntry() {
        MiniProgram app = openGood();
        app.currentPage().call("leave");
        app.phone().begin(new Trouble.CameraFailing());
        app.currentPage().call("enter");
        rig.advance(Duration.ofSeconds(2));
        assertEquals(1, heard("code -1301"));
        assertFalse(alicesPicture());
        assertTrue(room().snapshot().users().get(0).audio());
        app.phone().end(new Trouble.CameraFailing());
        rig.advance(Duration.ofSeconds(1));
        assertTrue(alicesPicture());
    }

    private boolean alicesPicture() {
        return room().snapshot().users().get(0).video().contains(StreamKind.MAIN);
    }

    @Test
    void startsSuccessNeverCalled() {
        MiniProgram app = open("this.setData({ pusher, entered: false })", "", "bindstatechange=\"onState\"");
        app.phone().begin(new Trouble.SuccessMissing("LivePusherContext.start"));
        app.currentPage().call("start");
        rig.advance(Duration.ofSeconds(30));
        // A page that waits for the callback waits for ever; one that listens to LOCAL_JOIN is in its call.
        assertEquals(false, app.currentPage().data("entered"));
        assertEquals(1, heard("LOCAL_JOIN"));
        assertEquals(List.of("alice"), users());
    }

    @Test
    void secondEntryGetsNoUserEvents() {
        // The page takes its listeners away as it leaves, and registers them in onLoad only.
        MiniProgram app = open(
                GOOD_START,
                "this.TRTC.off(this.TRTC.EVENT.REMOTE_USER_JOIN, this.came)",
                "bindstatechange=\"onState\"");
        room().join("bob");
        assertEquals(1, heard("JOINED bob"));
        again(app);
        assertEquals(1, heard("JOINED bob"));
        assertEquals(2, sent(1031));
    }

    @Test
    void secondEntryGetsAllUserEventsWhenTheListenersStay() {
        MiniProgram app = openGood();
        room().join("bob");
        again(app);
        assertEquals(2, heard("JOINED bob"));
        assertEquals(2, heard("LOCAL_JOIN"));
    }

    private void again(MiniProgram app) {
        app.currentPage().call("leave");
        rig.advance(Duration.ofSeconds(1));
        app.currentPage().call("enter");
        rig.advance(Duration.ofSeconds(1));
    }

    @org.junit.jupiter.api.AfterEach
    void end() {
        rig.close();
    }
}
