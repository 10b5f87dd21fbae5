package io.liverig.live;

import io.liverig.clock.Task;
import io.liverig.data.JsValues;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A pusher's background music. No file is read: each piece is as long as
 * {@link LiveSettings#bgmMillis} says, and nothing of it is heard.
 */
final class BackgroundMusic {
    private static final int MUSIC_BROKEN = 10003;

    private final LiveHost host;
    private final NodeEvents events;
    private @Nullable Task ticking;
    private long at;
    private long end;

    BackgroundMusic(LiveHost host, NodeEvents events) {
        this.host = host;
        this.events = events;
    }

    /** Plays from the beginning, or the part that startTimeMs and endTimeMs mark. */
    void play(Map<String, Object> options) {
        stop();
        if (host.conditions().isMusicBroken()) {
            host.post("bgm is broken", () -> {
                events.error(MUSIC_BROKEN, "the background music can not be loaded");
                host.settings().troubles().codes(Mishap.MUSIC).forEach(events::state);
            });
            return;
        }
        long length = host.settings().bgmMillis();
        at = Math.min(length, millis(options, "startTimeMs", 0));
        end = Math.min(length, millis(options, "endTimeMs", length));
        host.post("bgmstart", () -> events.send("bgmstart", Map.of()));
        resume();
    }

    private static long millis(Map<String, Object> options, String name, long otherwise) {
        Object value = options.get(name);
        return value == null || JsValues.isNullish(value) ? otherwise : (long) Math.max(0, JsValues.number(value));
    }

    void resume() {
        if (ticking == null && at < end) {
            ticking =
                    host.queue().every(host.settings().bgmProgressMillis(), host.program(), "bgmprogress", this::tick);
        }
    }

    private void tick() {
        at = Math.min(end, at + host.settings().bgmProgressMillis());
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("progress", (double) at);
        detail.put("duration", (double) host.settings().bgmMillis());
        events.sendIfHandled("bgmprogress", detail, detail);
        if (at >= end) {
            stop();
            events.send("bgmcomplete", Map.of());
        }
    }

    void pause() {
        if (ticking != null) {
            ticking.cancel();
            ticking = null;
        }
    }

    void stop() {
        pause();
        at = 0;
        end = 0;
    }
}
