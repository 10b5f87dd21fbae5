package io.liverig.internal.wx.audio;

import io.liverig.data.Undefined;
import io.liverig.internal.bridge.CallArgs;
import io.liverig.internal.bridge.HostRow;
import io.liverig.internal.wx.call.Rows;
import io.liverig.internal.wx.call.WxBase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Sound without a component: https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/wx.createInnerAudioContext.html ,
 * https://developers.weixin.qq.com/miniprogram/dev/api/media/background-audio/wx.getBackgroundAudioManager.html
 */
public final class AudioChapter implements HostRow.Chapter {
    private static final String CONTEXT = "InnerAudioContext";
    private static final String MANAGER = "BackgroundAudioManager";
    private static final List<String> EVENTS =
            List.of("Canplay", "Play", "Pause", "Stop", "Ended", "TimeUpdate", "Error", "Waiting", "Seeking", "Seeked");

    private final WxBase base;
    private final Map<Integer, AudioPlayer> players = new LinkedHashMap<>();
    private final AudioPlayer manager;
    private int ids;

    /** Makes the chapter of one program. */
    public AudioChapter(WxBase base) {
        this.base = base;
        Settings settings = new Settings(Settings.ofManager());
        settings.set("autoplay", true);
        this.manager = new AudioPlayer(base, MANAGER, 0, settings);
    }

    @Override
    public List<HostRow> rows() {
        List<HostRow> rows = new ArrayList<>();
        rows.add(new HostRow.Factory("createInnerAudioContext", CONTEXT, args -> make()));
        players(rows, CONTEXT, Settings.ofContext());
        method(rows, CONTEXT, "destroy", (player, args) -> {
            player.destroy();
            players.values().remove(player);
        });
        rows.add(new HostRow.Factory("getBackgroundAudioManager", MANAGER, args -> 0.0));
        players(rows, MANAGER, Settings.ofManager());
        for (String event : List.of("Next", "Prev")) {
            listen(rows, MANAGER, event);
        }
        return rows;
    }

    private Object make() {
        int id = ++ids;
        players.put(id, new AudioPlayer(base, CONTEXT, id, new Settings(Settings.ofContext())));
        return (double) id;
    }

    private void players(List<HostRow> rows, String type, Map<String, Object> settings) {
        settings.keySet()
                .forEach(name ->
                        property(rows, type, name, player -> player.settings().get(name)));
        property(rows, type, "currentTime", AudioPlayer::currentTime);
        fixed(rows, type, "duration", AudioPlayer::duration);
        fixed(rows, type, "paused", AudioPlayer::isPaused);
        // All of a sound is there at once.
        fixed(rows, type, "buffered", AudioPlayer::duration);
        method(rows, type, "play", (player, args) -> player.play());
        method(rows, type, "pause", (player, args) -> player.pause());
        method(rows, type, "stop", (player, args) -> player.stop());
        method(rows, type, "seek", (player, args) -> {
            if (args.at(0) instanceof Double seconds) {
                player.seek(seconds);
            }
        });
        EVENTS.forEach(event -> listen(rows, type, event));
    }

    private static void listen(List<HostRow> rows, String type, String event) {
        String name = type + "." + event.substring(0, 1).toLowerCase(Locale.ROOT) + event.substring(1);
        rows.add(new HostRow.Listen(type + ".on" + event, name));
        rows.add(new HostRow.Unlisten(type + ".off" + event, name));
    }

    private void method(List<HostRow> rows, String type, String name, BiConsumer<AudioPlayer, CallArgs> call) {
        rows.add(Rows.sync(type + "." + name, args -> {
            AudioPlayer player = player(args);
            if (player != null) {
                call.accept(player, args);
            }
            return Undefined.UNDEFINED;
        }));
    }

    private void property(List<HostRow> rows, String type, String name, Function<AudioPlayer, Object> read) {
        rows.add(new HostRow.Property(type + "." + name, reading(read), args -> {
            AudioPlayer player = player(args);
            Object value = args.at(0);
            if (player != null && value != null) {
                player.set(name, value);
            }
            return Undefined.UNDEFINED;
        }));
    }

    private void fixed(List<HostRow> rows, String type, String name, Function<AudioPlayer, Object> read) {
        rows.add(new HostRow.Property(type + "." + name, reading(read), null));
    }

    private HostRow.SyncCall reading(Function<AudioPlayer, Object> read) {
        return args -> {
            AudioPlayer player = player(args);
            return player == null ? Undefined.UNDEFINED : read.apply(player);
        };
    }

    private @Nullable AudioPlayer player(CallArgs args) {
        int id = args.handle() instanceof Number number ? number.intValue() : -1;
        return id == 0 ? manager : players.get(id);
    }
}
