package io.liverig.conformance.stateful;

import io.liverig.conformance.steps.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The program with nothing on its page: attributes are set from outside, and what is heard goes to the console. */
final class BareProgram {
    static final String HEARD = "heard ";
    static final String NOWHERE = "room://elsewhere";
    static final String NOBODY = "room://cloud.tencent.com/rtc?sdkappid=1&roomid=1&usersig=s";
    private static final String SCRIPT = """
            let pages = 0
            Page({
              data: INITIAL,
              onLoad() {
                this.number = ++pages
                this.own = wx.createLivePusherContext()
              },
              set(values) { this.setData(values) },
              ask(whose, method, options) {
                const on = whose === 'pusher' ? this.own : wx.createLivePlayerContext('player', this)
                on[method](Object.assign({ complete: (e) => console.log('reply ' + method) }, options))
              },
              onUnload() { this.gone = true },
              heard(e) {
                const { code, errCode } = e.detail
                console.log('heard ' + e.currentTarget.id + ' ' + (code === undefined ? 'error ' + errCode : code)
                  + (this.gone ? ' after unload' : ''))
              },
              often() {},
            })
            """;
    private static final String VIEW = """
            <live-pusher wx:if="{{pusher}}" id="pusher" url="{{url}}" autopush="{{autopush}}" enable-camera="{{camera}}"
              enable-mic="{{mic}}" muted="{{muted}}" orientation="{{orientation}}" waiting-image="{{image}}"
              bindstatechange="heard" binderror="heard" bindnetstatus="often" bindaudiovolumenotify="often"/>
            <live-player wx:if="{{player}}" id="player" src="{{src}}" autoplay mute-video="{{muteVideo}}"
              mute-audio="{{muteAudio}}" auto-pause-if-navigate="{{navigate}}" enable-recv-message="{{true}}"
              bindstatechange="heard" binderror="heard" bindnetstatus="often"/>
            """;

    private BareProgram() {}

    /** Returns what a new page begins with. */
    static Map<String, Object> attributes() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("pusher", true);
        values.put("player", true);
        values.put("url", "");
        values.put("autopush", false);
        values.put("camera", true);
        values.put("mic", true);
        values.put("muted", false);
        values.put("orientation", "vertical");
        values.put("image", "/images/wait.png");
        values.put("src", src("bob", "main"));
        values.put("muteVideo", false);
        values.put("muteAudio", false);
        values.put("navigate", true);
        return values;
    }

    static String src(String user, String stream) {
        return "room://cloud.tencent.com/rtc?userid=" + user + "&streamtype=" + stream;
    }

    /** Returns the push address of a room; of {@code bad}, one that leads nowhere. */
    static String url(String room) {
        if (room.isEmpty() || room.equals("bad")) {
            return room.isEmpty() ? "" : NOWHERE;
        }
        if (room.equals("nobody")) {
            return NOBODY;
        }
        return "room://cloud.tencent.com/rtc?sdkappid=" + PlayedCall.APP + "&roomid=" + room
                + "&userid=alice&usersig=s";
    }

    /** Writes the program into a folder of its own and returns it. */
    static Path write() {
        try {
            Path folder = Files.createTempDirectory("liverig").resolve("bare");
            write(folder.resolve("app.json"), "{\"pages\": [\"pages/call/call\", \"pages/other/other\"]}");
            write(folder.resolve("app.js"), "App({})");
            write(folder.resolve("pages/call/call.js"), SCRIPT.replace("INITIAL", initial()));
            write(folder.resolve("pages/call/call.wxml"), VIEW);
            write(folder.resolve("pages/other/other.js"), "Page({})");
            write(folder.resolve("pages/other/other.wxml"), "<view/>");
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String initial() {
        return Json.MAPPER.valueToTree(attributes()).toString();
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        file.toFile().deleteOnExit();
    }
}
