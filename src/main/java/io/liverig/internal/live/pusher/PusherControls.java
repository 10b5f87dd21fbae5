package io.liverig.internal.live.pusher;

import io.liverig.data.Fields;
import io.liverig.data.JsValues;
import io.liverig.internal.live.node.QueuedReply;
import java.util.Map;
import java.util.function.IntSupplier;

/** What a page turns on a pusher by calls rather than attributes; it outlasts stop() and start(). */
final class PusherControls {
    /** How near the simulated camera can go; every phone has a number of its own. */
    static final double MAX_ZOOM = 10;

    private final CameraEffects effects = new CameraEffects();
    private boolean front = true;
    private boolean torch;
    private double zoom = 1;
    private double microphoneVolume = 1;
    private IntSupplier music = () -> 0;

    /** Takes the camera that device-position names; only the insertion of the component does that. */
    void position(String position) {
        front = position.equals("front");
    }

    void switchCamera() {
        front = !front;
    }

    boolean isFront() {
        return front;
    }

    void toggleTorch() {
        torch = !torch;
    }

    boolean isTorchOn() {
        return torch;
    }

    /** Takes the nearest zoom that there is, of one digit behind the point, and returns it. */
    double zoom(double wanted) {
        zoom = Math.round(10 * Math.max(1, Math.min(MAX_ZOOM, wanted))) / 10.0;
        return zoom;
    }

    double zoom() {
        return zoom;
    }

    /** Says how loud the background music is at each moment. */
    void music(IntSupplier level) {
        music = level;
    }

    int musicLevel() {
        return music.getAsInt();
    }

    CameraEffects effects() {
        return effects;
    }

    void setMicrophoneVolume(Map<String, Object> options, QueuedReply reply) {
        double volume = JsValues.number(options.get("volume"));
        if (volume < 0 || volume > 1) {
            reply.fail("parameter error: volume should be from 0 to 1");
        } else {
            microphoneVolume = volume;
            reply.ok();
        }
    }

    double microphoneVolume() {
        return microphoneVolume;
    }

    Map<String, Object> toData() {
        Map<String, Object> data = Fields.of("camera", front ? "front" : "back")
                .and("torch", torch)
                .and("zoom", zoom)
                .and("micVolume", microphoneVolume)
                .and("effects", effects.notes());
        return data;
    }
}
