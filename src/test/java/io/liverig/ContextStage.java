package io.liverig;

import io.liverig.journal.RowKind;
import io.liverig.options.RigOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Alice's call page with a player for bob; the test calls the contexts' methods and reads their results. */
final class ContextStage implements AutoCloseable {
    private static final String SCRIPT = """
            Page({
              data: { pusher: {}, player: {} },
              onLoad() {
                this.pusher = wx.createLivePusherContext();
                this.player = wx.createLivePlayerContext('bob');
              },
              onReady() { this.pusher.start(); },
              onShow() { console.log('a shown'); },
              onHide() { console.log('a hidden'); },
              onUnload() { console.log('a unloaded'); },
              set(values) { this.setData(values); },
              act(which, method, options) {
                this.last = undefined;
                this[which][method](Object.assign({}, options, { complete: (result) => { this.last = result; } }));
              },
              result() { return this.last || {}; },
              imageInfo(src) { wx.getImageInfo({ src, complete: (result) => { this.last = result; } }); },
              inWindow() { return wx.checkIsPictureInPictureActive(); },
              heard() {},
            });
            """;
    private static final String VIEW = """
            <live-pusher id="own" url="%s" enable-camera="{{camera !== false}}" video-width="{{huge ? 90000 : undefined}}"
              video-height="{{huge ? 90000 : undefined}}" mode="{{mode}}" filter="{{filter}}"
              beauty="{{beauty}}" mirror="{{mirror}}" orientation="{{orientation}}" aspect="{{aspect}}"
              waiting-image="{{waiting}}" enable-mic="{{mic !== false}}" audio-reverb-type="{{reverb}}"
              picture-in-picture-mode="{{pusherPip}}" bindstatechange="heard" binderror="heard"
              bindaudiovolumenotify="heard" bindbgmstart="heard" bindbgmprogress="heard" bindbgmcomplete="heard"/>
            <live-player id="bob" src="room://cloud.tencent.com/rtc?userid=bob&streamtype={{kind || 'main'}}" autoplay
              mute-video="{{muteVideo}}" object-fit="{{fit}}" picture-in-picture-mode="{{pip}}"
              enable-casting="{{casting}}" bindstatechange="heard" bindaudiovolumenotify="heard"
              bindenterpictureinpicture="heard" bindleavepictureinpicture="heard" bindcastinguserselect="heard"
              bindcastingstatechange="heard" bindcastinginterrupt="heard"/>
            """;
    private static final String URL =
            "room://cloud.tencent.com/rtc?sdkappid=1400000001&roomid=1234&usersig=s&userid=alice";

    final LiveRig rig;
    final MiniProgram app;
    final PageHandle page;
    private @org.jspecify.annotations.Nullable RemoteUser joined;
    private int seen;

    ContextStage(Path folder, RigOptions options) {
        new ProgramFolder(folder)
                .file("app.json", "{\"pages\": [\"pages/b/b\", \"pages/a/a\"]}")
                .file("pages/a/a.wxml", VIEW.formatted(URL))
                .page(SCRIPT);
        rig = LiveRig.create(options);
        app = rig.open(folder);
        app.reLaunch("/pages/b/b");
        page = app.navigateTo("/pages/a/a");
        rig.advance(Duration.ofSeconds(1));
    }

    /** Opens the page and lets bob come, whose picture and sound the player gets. */
    static ContextStage withBob(Path folder) {
        ContextStage stage = new ContextStage(folder, RigOptions.DEFAULT);
        stage.joined = stage.room().join("bob").publishVideo().publishAudio();
        stage.wait(1000);
        stage.events();
        return stage;
    }

    RemoteUser bob() {
        return java.util.Objects.requireNonNull(joined);
    }

    List<String> users() {
        return room().snapshot().users().stream()
                .map(user -> user.user().text())
                .toList();
    }

    RoomControl room() {
        return rig.app(1400000001L).room(1234);
    }

    ContextStage wait(int millis) {
        rig.advance(Duration.ofMillis(millis));
        return this;
    }

    ContextStage set(String name, Object value) {
        page.call("set", Map.of(name, value));
        return this;
    }

    /** Calls a method of "pusher" or "player" and returns what its complete callback got. */
    Map<?, ?> act(String which, String method, Map<String, Object> options) {
        page.call("act", which, method, options);
        return page.call("result") instanceof Map<?, ?> result ? result : Map.of();
    }

    String message(String which, String method, Map<String, Object> options) {
        return String.valueOf(act(which, method, options).get("errMsg"));
    }

    /** Takes a snapshot and returns its file. */
    byte[] snapshot(String which, Map<String, Object> options) {
        Map<?, ?> result = act(which, "snapshot", options);
        if (!(result.get("tempImagePath") instanceof String path)) {
            throw new AssertionError("no picture: " + result);
        }
        return app.phone().file(path);
    }

    /** Returns the events of the components since the last look, without the statistics: name and detail. */
    List<String> events() {
        var rows = rig.timeline().rows();
        List<String> events = rows.subList(seen, rows.size()).stream()
                .filter(row -> row.kind() == RowKind.EVENT || row.kind() == RowKind.CONSOLE)
                .filter(row -> !row.name().equals("audiovolumenotify"))
                .map(row -> row.kind() == RowKind.CONSOLE
                        ? String.valueOf(row.detail().get("text"))
                        : row.name() + " " + shortened(row.detail()))
                .toList();
        seen = rows.size();
        return events;
    }

    private static String shortened(Map<String, Object> detail) {
        return io.liverig.data.Json.write(detail.getOrDefault("code", detail.getOrDefault("errCode", detail)));
    }

    /** Returns the levels that a component reported since the last look. */
    List<Integer> levels(String node) {
        var rows = rig.timeline().rows();
        List<Integer> levels = rows.subList(seen, rows.size()).stream()
                .filter(row -> row.name().equals("audiovolumenotify"))
                .filter(row -> node.equals(row.detail().get("node")))
                .map(row ->
                        ((Double) java.util.Objects.requireNonNull(row.detail().get("volume"))).intValue())
                .toList();
        seen = rows.size();
        return levels;
    }

    @Override
    public void close() {
        rig.close();
    }
}
