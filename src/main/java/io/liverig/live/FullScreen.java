package io.liverig.live;

import io.liverig.data.JsValues;
import java.util.LinkedHashMap;
import java.util.Map;

/** A player's way to the whole screen and back. */
final class FullScreen {
    private static final Map<Double, String> DIRECTIONS =
            Map.of(0.0, "vertical", 90.0, "horizontal", -90.0, "horizontal");

    private final LiveHost host;
    private final NodeEvents events;

    FullScreen(LiveHost host, NodeEvents events) {
        this.host = host;
        this.events = events;
    }

    /** Goes to the whole screen; a direction that is not given is upright. */
    void enter(Map<String, Object> options, QueuedReply reply) {
        Object given = options.get("direction");
        String direction =
                given == null || JsValues.isNullish(given) ? "vertical" : DIRECTIONS.get(JsValues.number(given));
        if (direction == null) {
            reply.fail("direction should be 0, 90 or -90");
        } else {
            reply.ok();
            change(direction, true);
        }
    }

    void exit(QueuedReply reply) {
        reply.ok();
        change("vertical", false);
    }

    private void change(String direction, boolean on) {
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("direction", direction);
        detail.put("fullScreen", on);
        host.post("fullscreenchange", () -> events.send("fullscreenchange", detail));
    }
}
