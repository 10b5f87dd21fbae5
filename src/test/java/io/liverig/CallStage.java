package io.liverig;

import io.liverig.data.JsValues;
import io.liverig.journal.Row;
import io.liverig.journal.RowKind;
import io.liverig.options.RigOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A program of one page with a pusher and a player for bob and nothing between them and the test. */
final class CallStage implements AutoCloseable {
    static final long APP = 1400000001L;
    private static final String SCRIPT = """
            Page({
              data: { url: '', shown: true, player: true, navigate: true, native: true, tidy: false, image: '', mic: true },
              onLoad(query) {
                const url = 'room://cloud.tencent.com/rtc?sdkappid=1400000001&roomid=1234&userid=' + query.user
                  + '&usersig=' + (query.sig || 's') + '&privatemapkey=' + (query.key || '')
                  + '&' + decodeURIComponent(query.more || '');
                this.context = wx.createLivePusherContext();
                this.setData({ url }, () => this.start());
              },
              start() {
                this.context.start({
                  success: () => console.log('start ok'),
                  fail: (e) => console.log('start ' + e.errMsg),
                });
              },
              say(msg) { this.context.sendMessage({ msg, complete: (e) => console.log(e.errMsg) }); },
              set(values) { this.setData(values); },
              ask(context, method, options) {
                const on = context === 'pusher' ? this.context : wx.createLivePlayerContext('bob');
                on[method](Object.assign({ complete: (e) => console.log(method + ' ' + e.errMsg) }, options));
              },
              onShow() { console.log('page shown'); },
              onUnload() { if (this.data.tidy) this.setData({ player: false, shown: false }); },
              onHide() { console.log('page hidden'); },
              later(millis) { setTimeout(() => console.log('timer'), millis); },
              heard(e) { if ([1031, 1034, 5000].includes(e.detail.code)) console.log('heard ' + e.detail.code); },
            });
            """;
    private static final String APP_SCRIPT = """
            App({
              onShow() { console.log('app shown'); },
              onHide() { console.log('app hidden'); },
            });
            for (const name of ['onAppShow', 'onAppHide', 'onAudioInterruptionBegin', 'onAudioInterruptionEnd']) {
              wx[name](() => console.log(name));
            }
            """;
    private static final String VIEW = """
            <live-pusher wx:if="{{shown}}" id="own" url="{{url}}" waiting-image="{{image}}" enable-mic="{{mic}}"
              bindstatechange="heard" binderror="heard"/>
            <live-player wx:if="{{player}}" id="bob" auto-pause-if-navigate="{{navigate}}"
              auto-pause-if-open-native="{{native}}" src="room://cloud.tencent.com/rtc?userid=bob&streamtype=main" autoplay
              enable-recv-message="{{true}}" bindstatechange="heard" binderror="heard"/>
            """;

    final LiveRig rig;
    final MiniProgram app;
    private int seen;

    CallStage(Path folder) {
        this(folder, RigOptions.DEFAULT);
    }

    CallStage(Path folder, RigOptions options) {
        write(folder.resolve("app.json"), "{\"pages\":[\"pages/room/room\",\"pages/other/other\"]}");
        write(folder.resolve("app.js"), APP_SCRIPT);
        write(folder.resolve("pages/other/other.js"), "Page({});");
        write(folder.resolve("pages/other/other.wxml"), "<view/>");
        write(folder.resolve("pages/room/room.js"), SCRIPT);
        write(folder.resolve("pages/room/room.wxml"), VIEW);
        rig = LiveRig.create(options);
        app = rig.open(folder);
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RoomControl room() {
        return rig.app(APP).room(1234);
    }

    /** Lets alice come, waits until nothing more happens, and forgets the codes of it. */
    CallStage inCall() {
        open("user=alice");
        take("live-pusher");
        return this;
    }

    CallStage open(String query) {
        app.reLaunch("/pages/room/room?" + query);
        rig.advance(Duration.ofSeconds(1));
        return this;
    }

    CallStage wait(int seconds) {
        rig.advance(Duration.ofSeconds(seconds));
        return this;
    }

    /** Returns the codes of the pusher since the last look. */
    List<String> pusher() {
        return take("live-pusher");
    }

    /** Returns the codes of the player since the last look. */
    List<String> player() {
        return take("live-player");
    }

    /** Returns the codes of both since the last look. */
    List<String> codes() {
        return take("live-");
    }

    /** Returns how a component stands: {@code inRoom}. */
    String stateOf(String tag) {
        return rig.timeline().rows(RowKind.STATE).stream()
                .filter(row -> String.valueOf(row.detail().get("node")).startsWith(tag))
                .reduce((first, last) -> last)
                .map(Row::name)
                .orElse("idle");
    }

    private List<String> take(String tag) {
        List<Row> rows = rig.timeline().rows();
        List<String> codes = new ArrayList<>();
        for (Row row : rows.subList(seen, rows.size())) {
            Map<String, Object> detail = row.detail();
            if (row.kind() == RowKind.EVENT
                    && String.valueOf(detail.get("node")).startsWith(tag)) {
                codes.add(row.name().equals("error") ? "error" : text(detail));
            }
        }
        seen = rows.size();
        return codes;
    }

    private static String text(Map<String, Object> detail) {
        String code = JsValues.text(detail.get("code"));
        String message = String.valueOf(detail.get("message"));
        int reason = message.indexOf("reason[");
        return reason < 0 ? code : code + " " + message.substring(reason);
    }

    /** Returns what the page wrote to its console. */
    List<String> console() {
        return rig.timeline().rows().stream()
                .filter(row -> row.kind() == RowKind.CONSOLE)
                .map(row -> String.valueOf(row.detail()))
                .toList();
    }

    List<String> users() {
        return room().snapshot().users().stream()
                .map(user -> user.user().text())
                .toList();
    }

    @Override
    public void close() {
        rig.close();
    }
}
