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

    /** Does something with a player's casting. */
    private interface Cast {
        void call(Casting casting, QueuedReply reply);
    }

    private static Method casting(Cast cast) {
        return (player, options, reply) ->
                player.casting().ifPresent(casting -> cast.call(casting, reply));
    }

    private static void openWindow(LivePlayer player, Map<String, Object> options, QueuedReply reply) {
        Optional<Tenant> tenant = player.tenant().filter(Tenant::isActive);
        if (tenant.isEmpty()) {
            reply.fail("nothing is played");
        } else {
            reply.ok();
            player.window().open(tenant.get());
        }
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
        rows.put("requestFullScreen", LivePlayer::requestFullScreen);
        rows.put("exitFullScreen", LivePlayer::exitFullScreen);
        rows.put("snapshot", LivePlayer::snapshot);
        rows.put("requestPictureInPicture", PlayerMethods::openWindow);
        rows.put("exitPictureInPicture", (player, options, reply) -> player.window().exit(reply));
        rows.put("startCasting", casting((casting, reply) -> casting.start("startCasting", reply)));
        rows.put("switchCasting", casting((casting, reply) -> casting.start("switchCasting", reply)));
        rows.put("reconnectCasting", casting(Casting::reconnect));
        rows.put("exitCasting", casting(Casting::exit));
        return rows;
    }
}
