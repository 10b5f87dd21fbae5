package io.liverig.live;

import io.liverig.data.JsValues;
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
        rows.put("start", (pusher, options, reply) -> pusher.start(reply));
        rows.put("stop", (pusher, options, reply) -> pusher.stop(reply));
        // The user stays in the room, and what it publishes stays announced.
        rows.put("pause", sending(sending -> sending.pause(true)));
        rows.put("resume", sending(sending -> sending.pause(false)));
        rows.put("startPreview", sending(Transmission::startPreview));
        rows.put("stopPreview", sending(Transmission::stopPreview));
        rows.put("sendMessage", PusherMethods::sendMessage);
        rows.put("switchCamera", (pusher, options, reply) -> pusher.controls().switchCamera(reply));
        rows.put("toggleTorch", (pusher, options, reply) -> pusher.controls().toggleTorch(reply));
        rows.put("setMICVolume", (pusher, options, reply) -> pusher.controls().setMicrophoneVolume(options, reply));
        rows.put("playBGM", PusherMethods::playMusic);
        rows.put("pauseBGM", music(BackgroundMusic::pause));
        rows.put("resumeBGM", music(BackgroundMusic::resume));
        rows.put("stopBGM", music(BackgroundMusic::stop));
        return rows;
    }

    private static Method sending(Consumer<Transmission> action) {
        return (pusher, options, reply) -> {
            reply.ok();
            pusher.transmission().ifPresent(action);
        };
    }

    private static Method music(Consumer<BackgroundMusic> action) {
        return (pusher, options, reply) -> {
            reply.ok();
            pusher.music().ifPresent(action);
        };
    }

    private static void sendMessage(LivePusher pusher, Map<String, Object> options, QueuedReply reply) {
        String text = JsValues.text(options.get("msg"));
        if (pusher.transmission().filter(sending -> sending.sendMessage(text)).isPresent()) {
            reply.ok();
        } else {
            reply.fail("no stream is being sent that could carry the message");
        }
    }

    private static void playMusic(LivePusher pusher, Map<String, Object> options, QueuedReply reply) {
        reply.ok();
        pusher.music().ifPresent(music -> music.play(options));
    }
}
