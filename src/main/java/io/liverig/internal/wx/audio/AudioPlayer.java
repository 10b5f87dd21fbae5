package io.liverig.internal.wx.audio;

import io.liverig.data.Fields;
import io.liverig.internal.clock.Task;
import io.liverig.internal.wx.call.ProgramFacts.SoundLength;
import io.liverig.internal.wx.call.WxBase;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Plays one sound on the rig's clock: https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/InnerAudioContext.html
 *
 * <p>A file of the program, or one that a test lends, is as long as it says; any other address of the web as long as
 * {@code LiveSettings.bgmMillis} says, with a notice. How often a device tells the time is not documented; here it does so
 * four times a second. Playing goes on by periodic tasks, so that a rig settles meanwhile.
 */
final class AudioPlayer {
    private static final long TICK = 250;
    private static final double MILLIS = 1000;
    private static final int FILE_ERROR = 10003;

    private final WxBase base;
    private final String type;
    private final String place;
    private final Settings settings;
    private @Nullable Task ticking;
    private double length;
    private double at;
    private long since;
    private boolean loaded;
    private boolean wanted;
    private long loading;
    private boolean destroyed;

    /** Makes a player whose events are {@code InnerAudioContext.play@1}. */
    AudioPlayer(WxBase base, String type, int id, Settings settings) {
        this.base = base;
        this.type = type;
        this.place = "@" + id;
        this.settings = settings;
    }

    Settings settings() {
        return settings;
    }

    boolean isPaused() {
        return ticking == null;
    }

    /** Returns the length in seconds, 0 while there is none. */
    double duration() {
        return loaded ? length / MILLIS : 0;
    }

    /** Returns where it is, in seconds with six decimal places. */
    double currentTime() {
        return Math.round(position() * 1000) / 1_000_000.0;
    }

    private double position() {
        double rate = settings.number("playbackRate", 0.5, 2);
        return ticking == null ? at : Math.min(length, at + (base.queue().nowMillis() - since) * rate);
    }

    /** Takes what a script assigns to a property. */
    void set(String name, Object value) {
        if (name.equals("currentTime")) {
            seek(value instanceof Double seconds ? seconds : 0);
            return;
        }
        halt();
        settings.set(name, value);
        if (name.equals("src")) {
            pauseTicking();
            loaded = false;
            wanted = false;
            loading++;
            long mine = loading;
            base.queue().post(base.program(), type + place, () -> {
                if (mine == loading) {
                    load();
                }
            });
        } else if (ticking != null) {
            resumeTicking();
        }
    }

    /** Keeps the place before a property changes the pace. */
    private void halt() {
        at = position();
        since = base.queue().nowMillis();
    }

    /** A script may set what else it wants, and call play, before what it set as src is read. */
    private void load() {
        if (settings.text("src").isEmpty() || destroyed) {
            return;
        }
        Optional<SoundLength> sound = base.facts().sound(settings.text("src"));
        if (sound.isEmpty()) {
            error("the file " + settings.text("src") + " can not be read");
            return;
        }
        if (!sound.get().measured()) {
            String text = "the length of " + settings.text("src") + " is not known, so it counts as "
                    + sound.get().millis() + " ms; lend a WAV or MP3 file under that address";
            base.journal().notice(base.program(), "", type, text);
        }
        loaded = true;
        length = (double) sound.get().millis();
        at = start();
        fire("canplay");
        if (wanted || settings.flag("autoplay")) {
            play();
        }
    }

    private double start() {
        return Math.min(length, settings.number("startTime", 0, Double.MAX_VALUE) * MILLIS);
    }

    private void error(String text) {
        base.listeners().fire(type + ".error" + place, Fields.of("errMsg", text).and("errCode", (double) FILE_ERROR));
    }

    void play() {
        if (destroyed || ticking != null) {
            return;
        }
        wanted = true;
        if (loaded) {
            at = at >= length ? start() : at;
            fire("play");
            resumeTicking();
        }
    }

    void pause() {
        wanted = false;
        if (ticking != null) {
            pauseTicking();
            fire("pause");
        }
    }

    void stop() {
        wanted = false;
        if (loaded && !destroyed) {
            pauseTicking();
            at = start();
            fire("stop");
        }
    }

    void seek(double seconds) {
        if (loaded && !destroyed) {
            halt();
            at = Math.max(0, Math.min(length, seconds * MILLIS));
            fire("seeking");
            fire("seeked");
            if (ticking != null) {
                resumeTicking();
            }
        }
    }

    void destroy() {
        pauseTicking();
        destroyed = true;
        loaded = false;
    }

    private void pauseTicking() {
        if (ticking != null) {
            at = position();
            ticking.cancel();
            ticking = null;
        }
    }

    private void resumeTicking() {
        if (ticking != null) {
            ticking.cancel();
        }
        since = base.queue().nowMillis();
        double left = (length - at) / settings.number("playbackRate", 0.5, 2);
        long next = Math.max(1, Math.min(TICK, (long) Math.ceil(left)));
        ticking = base.queue().every(next, base.program(), type + place, this::tick);
    }

    private void tick() {
        halt();
        fire("timeUpdate");
        if (at < length) {
            resumeTicking();
            return;
        }
        pauseTicking();
        fire("ended");
        if (settings.flag("loop") && length > 0) {
            at = start();
            resumeTicking();
        }
    }

    private void fire(String event) {
        base.listeners().fire(type + "." + event + place, Map.of());
    }
}
