package io.liverig.internal.live.pusher;

import io.liverig.data.Fields;
import io.liverig.data.JsValues;
import io.liverig.internal.clock.Task;
import io.liverig.internal.live.node.Circumstance;
import io.liverig.internal.live.node.LiveBase;
import io.liverig.internal.live.node.NodeEvents;
import io.liverig.options.LiveSettings;
import io.liverig.options.StateCause;
import io.liverig.sound.AudioFile;
import io.liverig.sound.Sound;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A pusher's background music: https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.playBGM.html .
 *
 * <p>A file of the program, or of an address that a test answers, is as long and as loud as it says. Music from anywhere
 * else is as long as {@link LiveSettings#bgmMillis} and a steady tone, and a notice says so, as the network is off. A file
 * that is not there, or an address without a network, gives 10003; that playBGM succeeds before it is an assumption.
 */
final class BackgroundMusic {
    private static final int NOT_LOADED = 10003;
    private static final int UNKNOWN_LEVEL = 50;

    private final LiveBase base;
    private final NodeEvents events;
    private @Nullable Task ticking;
    private AudioFile file = new AudioFile(0, Sound.silence());
    private double volume = 1;
    private long at;
    private long since;
    private long end;

    BackgroundMusic(LiveBase base, NodeEvents events) {
        this.base = base;
        this.events = events;
    }

    /** Plays from the beginning, or the part that startTimeMs and endTimeMs mark. */
    void play(Map<String, Object> options) {
        stop();
        String url = JsValues.text(options.get("url"));
        AudioFile loaded = base.conditions().has(Circumstance.MUSIC_BROKEN) ? null : load(url);
        if (loaded == null) {
            base.post("bgm failed", this::failed);
            return;
        }
        file = loaded;
        at = Math.min(file.millis(), millis(options, "startTimeMs", 0));
        end = Math.min(file.millis(), millis(options, "endTimeMs", file.millis()));
        events.sendLater("bgmstart", Map.of());
        resume();
    }

    private @Nullable AudioFile load(String url) {
        byte[] bytes = base.sources().files().read(url).orElse(null);
        boolean remote = url.startsWith("http://") || url.startsWith("https://");
        if (bytes == null && (!remote || !base.conditions().isOnline())) {
            return null;
        }
        return Optional.ofNullable(bytes).flatMap(AudioFile::read).orElseGet(() -> unknown(url));
    }

    private AudioFile unknown(String url) {
        long millis = base.settings().bgmMillis();
        base.journal()
                .notice(
                        base.program(),
                        "",
                        "playBGM",
                        "the length of " + url + " is not known, so it counts as " + millis
                                + " ms; use a WAV or MP3 file of the program, or serve the address");
        return new AudioFile(millis, Sound.tone(UNKNOWN_LEVEL));
    }

    private void failed() {
        events.error(NOT_LOADED, "the background music can not be loaded");
        events.say(StateCause.MUSIC);
    }

    private static long millis(Map<String, Object> options, String name, long otherwise) {
        Object value = options.get(name);
        return value == null || JsValues.isNullish(value) ? otherwise : (long) Math.max(0, JsValues.number(value));
    }

    /** Sets how loud it is mixed in, from 0 to 1. */
    void volume(double share) {
        volume = share;
    }

    /** Returns how loud it is at the moment, from 0 to 100. */
    int level() {
        return ticking == null ? 0 : (int) Math.round(file.sound().level(position()) * volume);
    }

    private long position() {
        return Math.min(end, at + base.queue().nowMillis() - since);
    }

    void resume() {
        if (ticking == null && at < end) {
            since = base.queue().nowMillis();
            tickEvery(Math.min(base.settings().bgmProgressMillis(), end - at));
        }
    }

    /** Ticks periodically, so that a rig settles while music plays. */
    private void tickEvery(long millis) {
        ticking = base.queue().every(millis, base.program(), "bgmprogress", this::tick);
    }

    private void tick() {
        at = position();
        since = base.queue().nowMillis();
        Map<String, Object> detail = Fields.of("progress", (double) at).and("duration", (double) file.millis());
        events.sendIfHandled("bgmprogress", detail);
        if (at >= end) {
            stop();
            events.send("bgmcomplete", Map.of());
        } else if (end - at < base.settings().bgmProgressMillis()) {
            pause();
            tickEvery(end - at);
        }
    }

    void pause() {
        if (ticking != null) {
            at = position();
            ticking.cancel();
            ticking = null;
        }
    }

    void stop() {
        pause();
        at = 0;
        end = 0;
    }

    /** Returns how it stands: "stopped", "playing" or "paused". */
    String state() {
        return ticking != null ? "playing" : at < end ? "paused" : "stopped";
    }
}
