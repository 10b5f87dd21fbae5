package io.liverig.live;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The methods of LivePlayerContext that are there; every other row of the table says that it is not. */
final class PlayerMethods {
    private static final Map<String, Method> ROWS = rows();

    private PlayerMethods() {}

    /** Does what a method says. */
    interface Method {
        void call(LivePlayer player, Map<String, Object> options, QueuedReply reply);
    }

    static Optional<Method> find(String name) {
        return Optional.ofNullable(ROWS.get(name));
    }

    private static Map<String, Method> rows() {
        Map<String, Method> rows = new LinkedHashMap<>();
        rows.put("play", LivePlayer::play);
        rows.put("stop", LivePlayer::stop);
        rows.put("pause", LivePlayer::pause);
        rows.put("resume", LivePlayer::resume);
        rows.put("mute", LivePlayer::mute);
        rows.put("requestFullScreen", (player, options, reply) -> player.fullScreen().ifPresent(screen -> screen.enter(options, reply)));
        rows.put("exitFullScreen", (player, options, reply) -> player.fullScreen().ifPresent(screen -> screen.exit(reply)));
        rows.put("requestBackgroundPlayback", (player, options, reply) -> player.playInBackground(true, reply));
        rows.put("exitBackgroundPlayback", (player, options, reply) -> player.playInBackground(false, reply));
        return rows;
    }
}
