package io.liverig.internal.live.pusher;

import io.liverig.data.JsValues;
import io.liverig.internal.live.node.LiveFiles;
import io.liverig.internal.live.node.QueuedReply;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The implemented methods of LivePusherContext; every other row of the table says that it is not. */
public final class PusherMethods {
    private static final Map<String, Method> ROWS = rows();

    private PusherMethods() {}

    /** Does what a method says. */
    public interface Method {
        void call(LivePusher pusher, Map<String, Object> options, QueuedReply reply);
    }

    /** Puts an effect on; returns why that cannot be. */
    private interface Effect {
        Optional<String> put(CameraEffects effects, Map<String, Object> options, LiveFiles files);
    }

    public static Optional<Method> find(String name) {
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
        rows.put(
                "exitPictureInPicture",
                (pusher, options, reply) -> pusher.window().exit(reply));
        pictureRows(rows);
        effectRows(rows);
        soundRows(rows);
        return rows;
    }

    private static void pictureRows(Map<String, Method> rows) {
        rows.put("snapshot", (pusher, options, reply) -> pusher.snapshot(options, reply));
        rows.put("switchCamera", turning(PusherControls::switchCamera));
        rows.put("toggleTorch", turning(PusherControls::toggleTorch));
        rows.put("getMaxZoom", PusherMethods::maxZoom);
        rows.put("setZoom", PusherMethods::zoom);
    }

    private static void effectRows(Map<String, Method> rows) {
        rows.put("applyFilter", effect(CameraEffects::filter));
        rows.put("applySticker", effect(CameraEffects::stickers));
        rows.put("applyBlusherStickMakeup", makeup("blusher"));
        rows.put("applyEyeBrowMakeup", makeup("eyebrow"));
        rows.put("applyEyeShadowMakeup", makeup("eye shadow"));
        rows.put("applyFaceContourMakeup", makeup("face contour"));
        rows.put("applyLipStickMakeup", makeup("lipstick"));
        rows.put("clearFilters", turning(controls -> controls.effects().clearFilters()));
        rows.put("clearStickers", turning(controls -> controls.effects().clearStickers()));
        rows.put("clearMakeups", turning(controls -> controls.effects().clearMakeups()));
    }

    private static void soundRows(Map<String, Method> rows) {
        rows.put("setMICVolume", (pusher, options, reply) -> {
            pusher.controls().setMicrophoneVolume(options, reply);
            pusher.applyAgain();
        });
        rows.put("playBGM", (pusher, options, reply) -> music(pusher, reply, music -> music.play(options)));
        rows.put("pauseBGM", music(BackgroundMusic::pause));
        rows.put("resumeBGM", music(BackgroundMusic::resume));
        rows.put("stopBGM", music(BackgroundMusic::stop));
        rows.put("setBGMVolume", PusherMethods::musicVolume);
    }

    private static Method makeup(String kind) {
        return effect((effects, options, files) -> effects.makeup(kind, options, files));
    }

    private static Method effect(Effect effect) {
        return (pusher, options, reply) -> effect.put(pusher.controls().effects(), options, pusher.files())
                .ifPresentOrElse(reply::fail, () -> {
                    pusher.applyAgain();
                    reply.ok();
                });
    }

    private static Method sending(Consumer<Transmission> action) {
        return (pusher, options, reply) -> {
            reply.ok();
            pusher.transmission().ifPresent(action);
        };
    }

    private static Method turning(Consumer<PusherControls> action) {
        return (pusher, options, reply) -> {
            action.accept(pusher.controls());
            pusher.applyAgain();
            reply.ok();
        };
    }

    private static Method music(Consumer<BackgroundMusic> action) {
        return (pusher, options, reply) -> music(pusher, reply, action);
    }

    private static void music(LivePusher pusher, QueuedReply reply, Consumer<BackgroundMusic> action) {
        reply.ok();
        pusher.music().ifPresent(action);
    }

    private static void musicVolume(LivePusher pusher, Map<String, Object> options, QueuedReply reply) {
        double volume = JsValues.number(options.get("volume"));
        if (volume < 0 || volume > 1) {
            reply.fail("parameter error: volume should be from 0 to 1");
        } else {
            music(pusher, reply, music -> music.volume(volume));
        }
    }

    private static void sendMessage(LivePusher pusher, Map<String, Object> options, QueuedReply reply) {
        String text = JsValues.text(options.get("msg"));
        if (pusher.transmission().filter(sending -> sending.sendMessage(text)).isPresent()) {
            reply.ok();
        } else {
            reply.fail("no stream is being sent that could carry the message");
        }
    }

    /** Typed as text by the page of getMaxZoom; programs calculate with it, and JavaScript makes a number of either. */
    private static void maxZoom(LivePusher pusher, Map<String, Object> options, QueuedReply reply) {
        reply.ok(Map.of("maxZoom", JsValues.text(PusherControls.MAX_ZOOM)));
    }

    /** A zoom beyond what there is becomes the nearest; the zoom that was taken comes along, as one typing has it. */
    private static void zoom(LivePusher pusher, Map<String, Object> options, QueuedReply reply) {
        double taken = pusher.controls().zoom(JsValues.number(options.get("zoom")));
        pusher.applyAgain();
        reply.ok(Map.of("zoom", taken));
    }
}
