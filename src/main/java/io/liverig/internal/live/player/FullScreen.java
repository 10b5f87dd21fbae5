package io.liverig.internal.live.player;

import io.liverig.data.Fields;
import io.liverig.data.JsValues;
import io.liverig.internal.live.node.NodeEvents;
import io.liverig.internal.live.node.QueuedReply;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A player's way to the whole screen and back. */
final class FullScreen {
    private static final Map<Double, String> DIRECTIONS =
            Map.of(0.0, "vertical", 90.0, "horizontal", -90.0, "horizontal");

    private final NodeEvents events;

    FullScreen(NodeEvents events) {
        this.events = events;
    }

    void request(Map<String, Object> options, QueuedReply reply) {
        Optional<String> direction = direction(options.get("direction"));
        if (direction.isEmpty()) {
            reply.fail("direction should be 0, 90 or -90");
        } else {
            reply.ok();
            change(direction.get(), true);
        }
    }

    void exit(QueuedReply reply) {
        reply.ok();
        change("vertical", false);
    }

    /** Finds the word for a direction in degrees; none given is upright. */
    private static Optional<String> direction(@Nullable Object given) {
        return Optional.ofNullable(
                given == null || JsValues.isNullish(given) ? "vertical" : DIRECTIONS.get(JsValues.number(given)));
    }

    private void change(String direction, boolean on) {
        Map<String, Object> detail = Fields.of("direction", direction).and("fullScreen", on);
        events.sendLater("fullscreenchange", detail);
    }
}
