package io.liverig.conformance.kits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.LiveRig;
import io.liverig.MiniProgram;
import io.liverig.PageHandle;
import io.liverig.RemoteUser;
import io.liverig.RoomControl;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tencent's published call components, as they come from npm. */
class CallKitTests {
    private static final String PAGE = """
            const TRTCCloud = require('@tencentcloud/trtc-cloud-wx').default
            const HEARD = ['onEnterRoom', 'onExitRoom', 'onError', 'onRemoteUserEnterRoom', 'onRemoteUserLeaveRoom']
            Page({
              data: { users: [], heard: [] },
              hear(name, ...args) { this.setData({ heard: this.data.heard.concat(name + ' ' + args.join(' ')) }) },
              onReady() {
                const cloud = this.cloud = TRTCCloud.getTRTCShareInstance()
                HEARD.forEach((name) => cloud.on(name, (...args) => this.hear(name, ...args)))
                cloud.on('onUserVideoAvailable', (user, on) => this.see(user, on))
                cloud.enterRoom({ sdkAppId: 1400000001, userId: 'alice', userSig: 'any', roomId: 1234 }, 0)
                cloud.startLocalPreview(true, 'own')
                cloud.startLocalAudio(1)
              },
              see(user, on) {
                const others = this.data.users.filter((each) => each !== user)
                this.setData({ users: on ? others.concat(user) : others }, () => {
                  if (on) this.cloud.startRemoteView(user, user + '_main', 0)
                })
              },
              leave() { return this.cloud.exitRoom() },
            })
            """;

    @TempDir
    Path folder;

    @Test
    void aCallRunsOnTheComponentsThatWrapPusherAndPlayer() throws IOException {
        KitProgram program = KitProgram.in(folder);
        program.file("app.json", "{\"pages\": [\"pages/call/call\"]}");
        program.file("pages/call/call.json", """
                {"usingComponents": {"trtc-pusher": "@tencentcloud/trtc-component-wx/trtc-pusher",
                  "trtc-player": "@tencentcloud/trtc-component-wx/trtc-player"}}
                """);
        program.file("pages/call/call.wxml", """
                <trtc-pusher id="own" />
                <trtc-player wx:for="{{users}}" wx:key="*this" streamId="{{item}}_main" />
                """);
        program.file("pages/call/call.js", PAGE);
        try (LiveRig rig = LiveRig.create()) {
            PageHandle page = rig.open(folder).reLaunch("/pages/call/call");
            rig.advance(Duration.ofSeconds(2));
            RoomControl room = rig.app(1400000001).room(1234);
            RemoteUser bob = room.join("bob").publishVideo().publishAudio();
            rig.advance(Duration.ofSeconds(2));
            assertEquals(
                    "playing", page.find("trtc-player >>> live-player").state().get("state"));
            bob.leave();
            page.call("leave");
            rig.advance(Duration.ofSeconds(2));
            assertEquals(
                    List.of(
                            "onEnterRoom 0",
                            "onRemoteUserEnterRoom bob",
                            "onRemoteUserLeaveRoom bob 0",
                            "onExitRoom 0"),
                    page.data("heard"));
            assertEquals(List.of(), page.data("users"));
            assertEquals(List.of(), rig.faults());
        }
    }

    @Test
    void theCallKitOpensAndWaitsForACall() throws IOException {
        KitProgram program = KitProgram.in(folder);
        program.file("app.json", "{\"pages\": [\"pages/kit/kit\"]}");
        program.file(
                "pages/kit/kit.json",
                "{\"usingComponents\": {\"kit\": \"@tencentcloud/call-uikit-wechat/TUICallKit/TUICallKit\"}}");
        program.file("pages/kit/kit.wxml", "<kit id=\"kit\" />");
        program.file("pages/kit/kit.js", "Page({})");
        try (LiveRig rig = LiveRig.create()) {
            MiniProgram app = rig.open(folder);
            PageHandle page = app.reLaunch("/pages/kit/kit");
            rig.advance(Duration.ofSeconds(1));
            assertEquals("idle", page.find("kit").data("callStatus"));
            assertTrue(page.render().contains("TUICalling hidden"));
            assertEquals(List.of(), rig.faults());
        }
    }
}
