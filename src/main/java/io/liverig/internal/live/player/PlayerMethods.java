package io.liverig.internal.live.player;

import io.liverig.internal.live.node.QueuedReply;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The implemented methods of LivePlayerContext; every other row of the table says that it is not. */
public final class PlayerMethods {
    private static final Map<String, Method> ROWS = rows();

    private PlayerMethods() {}

    /** Does what a method says. */
    public interface Method {
        void call(LivePlayer player, Map<String, Object> options, QueuedReply reply);
    }

    /** Does something with what of a player can be looked at. */
    private interface Look {
        void call(PlayerDisplay face, Map<String, Object> options, QueuedReply reply);
    }

    /** Does something with a player's casting. */
    private interface Cast {
        void call(Casting casting, QueuedReply reply);
    }

    public static Optional<Method> find(String name) {
        return Optional.ofNullable(ROWS.get(name));
    }

    private static Map<String, Method> rows() {
        Map<String, Method> rows = new LinkedHashMap<>();
        rows.put("play", LivePlayer::play);
        rows.put("stop", LivePlayer::stop);
        rows.put("pause", LivePlayer::pause);
        rows.put("resume", LivePlayer::resume);
        rows.put("mute", LivePlayer::mute);
        rows.put("requestBackgroundPlayback", (player, options, reply) -> player.playInBackground(true, reply));
        rows.put("exitBackgroundPlayback", (player, options, reply) -> player.playInBackground(false, reply));
        rows.put("requestFullScreen", looks(PlayerDisplay::requestFullScreen));
        rows.put("exitFullScreen", looks(PlayerDisplay::exitFullScreen));
        rows.put("snapshot", looks(PlayerDisplay::snapshot));
        rows.put("requestPictureInPicture", looks(PlayerDisplay::requestSmallWindow));
        rows.put("exitPictureInPicture", looks(PlayerDisplay::exitSmallWindow));
        rows.put("startCasting", casts((casting, reply) -> casting.start("startCasting", reply)));
        rows.put("switchCasting", casts((casting, reply) -> casting.start("switchCasting", reply)));
        rows.put("reconnectCasting", casts(Casting::reconnect));
        rows.put("exitCasting", casts(Casting::exit));
        return rows;
    }

    private static Method looks(Look look) {
        return (player, options, reply) -> player.face().ifPresent(face -> look.call(face, options, reply));
    }

    private static Method casts(Cast cast) {
        return looks((face, options, reply) -> cast.call(face.casting(), reply));
    }
}
