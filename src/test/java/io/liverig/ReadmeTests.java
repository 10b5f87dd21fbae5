package io.liverig;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.answer.Picked;
import io.liverig.answer.RequestAnswer;
import io.liverig.journal.Fault;
import io.liverig.options.Launch;
import io.liverig.room.Privilege;
import io.liverig.sound.Sound;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README shows of Java: each of its lines stands in this file, and does here what README says beside it. */
class ReadmeTests {
    private static final Path HOME = Path.of(System.getProperty("liverig.home", ".."));

    private static final Path CALL = HOME.resolve("js/examples/video-call");

    @TempDir
    private Path folder;

    private static PageHandle join(MiniProgram app) {
        return app.reLaunch("/pages/room/room?roomID=1234&userID=alice");
    }

    private static List<String> faults(LiveRig rig) {
        return rig.faults().stream().map(Fault::text).toList();
    }

    @Test
    void tenLinesJoinARoom() {
        try (LiveRig rig = LiveRig.create()) {
            MiniProgram app = rig.open(CALL);
            PageHandle room = app.reLaunch("/pages/room/room?roomID=1234&userID=alice");
            RemoteUser bob = rig.room(1234).join("bob").publishVideo();
            rig.settle();
            assertEquals("bob", room.data("playerList[0].userID"));
            room.find("live-player").tap();
            rig.room(1234).kick("alice");
            rig.advance(Duration.ofSeconds(2));
            System.out.println(rig.timeline());
            assertEquals("bob", bob.id());
            assertTrue(rig.timeline().codes(app.id()).contains(1019), "kicked");
            assertEquals(List.of(), faults(rig));
        }
    }

    @Test
    void troublesAndNetworksAreALineEach() {
        try (LiveRig rig = LiveRig.create()) {
            MiniProgram app = rig.open(CALL);
            app.phone().begin(new Trouble.SuccessMissing("LivePusherContext.start"));
            app.phone().end(new Trouble.SuccessMissing("LivePusherContext.start"));
            app.phone().begin(new Trouble.CameraRefused());
            join(app);
            RemoteUser bob = rig.room(1234).join("bob").publishVideo();
            rig.settle();
            app.phone().begin(new Trouble.NetworkDown(), Duration.ofSeconds(8));
            rig.advance(Duration.ofSeconds(20));
            app.phone().network(Network.TUNNEL, Duration.ofSeconds(8));
            app.phone().network(Network.FOUR_G.lasting(Duration.ofSeconds(10)).then(Network.TUNNEL));
            bob.network(Network.LIFT);
            rig.advance(Duration.ofSeconds(30));
            app.background();
            rig.advance(Duration.ofSeconds(6));
            app.foreground();
            List<Integer> codes = rig.timeline().codes(app.id());
            assertTrue(codes.containsAll(List.of(10001, 1102, 6000)), codes.toString());
        }
    }

    @Test
    void troublesOfARoomAreALineEach() {
        try (LiveRig rig = LiveRig.create()) {
            MiniProgram app = rig.open(CALL);
            join(app);
            rig.settle();
            rig.room(1234).begin(new Trouble.DuplicateLogin("alice"));
            rig.settle();
            assertTrue(rig.timeline().codes(app.id()).contains(1019));
        }
        try (LiveRig rig = LiveRig.create()) {
            MiniProgram app = rig.open(CALL);
            join(app);
            rig.settle();
            rig.room(1234).begin(new Trouble.Arrears());
            join(app);
            rig.settle();
            List<Integer> codes = rig.timeline().codes(app.id());
            assertTrue(codes.containsAll(List.of(1022, -1307, 1019)), codes.toString());
        }
    }

    private void page(String script, String wxml) throws IOException {
        Files.createDirectories(folder.resolve("pages/room"));
        Files.writeString(
                folder.resolve("app.json"),
                "{\"pages\": [\"pages/room/room\"], \"usingComponents\": {\"my-list\": \"/my-list\"}, \"tabBar\":"
                        + " {\"list\": [{\"pagePath\": \"pages/room/room\", \"text\": \"1\"},"
                        + " {\"pagePath\": \"pages/room/room\", \"text\": \"2\"}]}}");
        Files.writeString(folder.resolve("app.js"), "App({ onLaunch() {} })");
        Files.writeString(folder.resolve("pages/room/room.json"), "{\"enablePullDownRefresh\": true}");
        Files.writeString(folder.resolve("pages/room/room.js"), script);
        Files.writeString(folder.resolve("pages/room/room.wxml"), wxml);
        Files.writeString(folder.resolve("my-list.json"), "{\"component\": true}");
        Files.writeString(
                folder.resolve("my-list.js"),
                "Component({ data: { rows: [{ title: 'first' }] }, methods: { go() {"
                        + " this.setData({ 'rows[0].title': 'tapped' }) } } })");
        Files.writeString(folder.resolve("my-list.wxml"), "<view class='row' bindtap='go'>{{rows[0].title}}</view>");
    }

    @Test
    void camerasAndMicrophonesCanBeLookedAt() throws IOException {
        page(
                "Page({ takePicture() { wx.createLivePusherContext().snapshot({ success() {} }) },"
                        + " onReady() { const pusher = wx.createLivePusherContext(); pusher.start();"
                        + " pusher.playBGM({ url: 'https://cdn.example.com/song.wav' }) } })",
                "<live-pusher id='pusher' url='room://cloud.tencent.com/rtc?userid=a&roomid=1&sdkappid=1&usersig=s'/>");
        byte[] bytes = Files.readAllBytes(HOME.resolve("README.md"));
        try (LiveRig rig = LiveRig.create()) {
            MiniProgram app = rig.open(folder);
            PageHandle room = app.start();
            rig.settle();
            room.call("takePicture");
            rig.settle();
            byte[] png = app.phone().file("wxfile://tmp_1.png");
            assertArrayEquals(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, java.util.Arrays.copyOf(png, 4));
            app.phone().microphone(Sound.tone(30));
            app.phone().lend("https://cdn.example.com/song.wav", bytes);
            room.find("#pusher").state();
            assertTrue(room.find("#pusher").state().toString().contains("camera"));
        }
    }

    @Test
    void theNetworkAndTheUserAreALineEach() throws IOException {
        page(
                "Page({ data: { heard: [] }, hear(what) { this.setData({ heard: this.data.heard.concat(what) }) },"
                        + " onReady() { wx.request({ url: 'https://api.example.com/a', success: (r) => this.hear('ok ' + r.data.ok) });"
                        + " const task = wx.connectSocket({ url: 'wss://im.example.com/x' });"
                        + " task.onOpen(() => task.send({ data: 'hi' })); task.onMessage((m) => this.hear(m.data));"
                        + " wx.chooseImage({ success: (r) => this.hear('images ' + r.tempFilePaths.length) });"
                        + " wx.scanCode({ success: (r) => this.hear('code ' + r.result) }) } })",
                "");
        byte[] bytes = Files.readAllBytes(HOME.resolve("README.md"));
        try (LiveRig rig = LiveRig.create()) {
            MiniProgram app = rig.open(folder);
            app.phone().answer("https://api.example.com/", call -> RequestAnswer.json("{\"ok\":true}"));
            app.phone().socket("wss://im.example.com/", peer -> peer.onText(text -> peer.send("echo " + text)));
            app.phone().pick(Picked.photo(bytes)).answerCall("scanCode", Map.of("result", "42"));
            PageHandle page = app.start();
            rig.settle();
            assertTrue(
                    page.data("heard") instanceof List<?> heard
                            && Set.copyOf(heard).equals(Set.of("ok true", "echo hi", "images 1", "code 42")),
                    () -> page.data("heard") + " " + faults(rig));
        }
    }

    @Test
    void signaturesAreCheckedOnceTheRigHasTheKey() {
        try (LiveRig rig = LiveRig.create()) {
            AppControl trtc = rig.app(1400000001).key("the secret").permissionControl(true);
            String userSig = trtc.userSig("alice", Duration.ofMinutes(5));
            String ticket = trtc.privateMapKey("alice", 1234, Duration.ofMinutes(5), Privilege.WATCH);
            assertTrue(userSig.length() > 40 && ticket.length() > 40, userSig + " " + ticket);
            MiniProgram app = rig.open(CALL);
            join(app);
            rig.settle();
            assertTrue(rig.timeline().codes(app.id()).stream().anyMatch(code -> code < 0), "the page has no ticket");
        }
    }

    @Test
    void fingersTouchPagesAndComponents() throws IOException {
        page(
                "Page({ data: { name: '', on: false }, hear(e) { this.setData({ name: e.detail.value }) },"
                        + " turn(e) { this.setData({ on: e.detail.value }) }, onShareAppMessage: () => ({ title: 'come' }),"
                        + " onPullDownRefresh() { this.setData({ pulled: true }) }, onTabItemTap(e) {"
                        + " this.setData({ tab: e.index }) } })",
                "<my-list/><input id='name' bindinput='hear'/><switch bindchange='turn'/>"
                        + "<scroll-view id='list' scroll-y/>");
        try (LiveRig rig = LiveRig.create()) {
            MiniProgram app =
                    rig.open(folder, Launch.by("/pages/room/room?roomID=7").scene(1047));
            PageHandle page = app.start();
            page.find("my-list >>> .row").tap();
            assertEquals("tapped", page.find("my-list").data("rows[0].title"));
            page.find("#name").input("bob").confirm();
            assertEquals("bob", page.data("name"));
            page.find("switch").change(true);
            assertEquals(true, page.data("on"));
            page.find("#list").scrollTo(300);
            page.pullDown();
            rig.settle();
            assertEquals(true, page.data("pulled"));
            assertEquals("come", page.share().get("title"));
            assertEquals(List.of(), faults(rig));
        }
    }

    /** What README shows with paths and handles of its reader; that it compiles is all that is asked of it. */
    static void shown(LiveRig rig, Path folder, PageHandle page) {
        MiniProgram app = rig.open(Path.of("js/examples/video-call"));
        rig.open(folder, Launch.by("/pages/room/room?roomID=7").scene(1047));
        page.find("custom-tab-bar >>> #second").tap();
        app.tapTab(1);
        page.share();
        page.find("my-list").data("rows[0].title");
    }

    @Test
    void everyLineOfJavaInReadmeStandsHere() throws IOException {
        String here = Files.readString(HOME.resolve("src/test/java/io/liverig/ReadmeTests.java"))
                .replaceAll("\\s", "");
        List<String> lines = Files.readAllLines(HOME.resolve("README.md")).stream()
                .filter(line -> line.matches("    .*;( +//.*)?"))
                .map(line -> line.replaceAll(";\\s+//.*", ";").replaceAll("\\s", ""))
                .toList();
        assertTrue(lines.size() > 25, "README shows " + lines.size() + " lines of Java");
        assertEquals(
                List.of(), lines.stream().filter(line -> !here.contains(line)).toList());
    }
}
