package io.liverig.live;

import io.liverig.data.JsValues;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a page turns on a pusher by calls rather than attributes; it outlasts stop() and start(). */
final class PusherControls {
    private boolean front = true;
    private boolean torch;
    private double microphoneVolume = 1;

    /** Takes the camera that device-position names; only the insertion of the component does that. */
    void position(String position) {
        front = position.equals("front");
    }

    void switchCamera(QueuedReply reply) {
        front = !front;
        reply.ok();
    }

    void toggleTorch(QueuedReply reply) {
        torch = !torch;
        reply.ok();
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
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("camera", front ? "front" : "back");
        data.put("torch", torch);
        data.put("micVolume", microphoneVolume);
        return data;
    }
}
