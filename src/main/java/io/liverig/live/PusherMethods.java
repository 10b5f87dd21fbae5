package io.liverig.live;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The methods of LivePusherContext that are there; every other row of the table says that it is not. */
final class PusherMethods {
    private static final Map<String, Method> ROWS = rows();

    private PusherMethods() {}

    /** Does what a method says. */
    interface Method {
        void call(LivePusher pusher, Map<String, Object> options, QueuedReply reply);
    }

    static Optional<Method> find(String name) {
        return Optional.ofNullable(ROWS.get(name));
    }

    private static Map<String, Method> rows() {
        Map<String, Method> rows = new LinkedHashMap<>();
        rows.put("start", LivePusher::start);
        rows.put("stop", LivePusher::stop);
        rows.put("pause", LivePusher::pause);
        rows.put("resume", LivePusher::resume);
        rows.put("startPreview", LivePusher::startPreview);
        rows.put("stopPreview", LivePusher::stopPreview);
        rows.put("switchCamera", (pusher, options, reply) -> pusher.controls().switchCamera(reply));
        rows.put("toggleTorch", (pusher, options, reply) -> pusher.controls().toggleTorch(reply));
        rows.put("setMICVolume", (pusher, options, reply) -> pusher.controls().setMicrophoneVolume(options, reply));
        rows.put("playBGM", (pusher, options, reply) -> music(pusher, reply, music -> music.play(options)));
        rows.put("pauseBGM", (pusher, options, reply) -> music(pusher, reply, BackgroundMusic::pause));
        rows.put("resumeBGM", (pusher, options, reply) -> music(pusher, reply, BackgroundMusic::resume));
        rows.put("stopBGM", (pusher, options, reply) -> music(pusher, reply, BackgroundMusic::stop));
        return rows;
    }

    private static void music(LivePusher pusher, QueuedReply reply, Consumer<BackgroundMusic> action) {
        reply.ok();
        pusher.music().ifPresent(action);
    }
}
