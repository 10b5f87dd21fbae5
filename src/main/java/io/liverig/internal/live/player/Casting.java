package io.liverig.internal.live.player;

import io.liverig.internal.live.node.Circumstance;
import io.liverig.internal.live.node.LiveBase;
import io.liverig.internal.live.node.NodeEvents;
import io.liverig.internal.live.node.QueuedReply;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * Shows a player on a television nearby: the casting methods of
 * https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePlayerContext.html .
 *
 * <p>Which televisions there are is the test's to say, without one the user has nothing to choose. The words of
 * {@code type} are not documented: they are the methods' names. That a phone wants a tap for each call is not checked.
 */
public final class Casting {
    private final LiveBase base;
    private final NodeEvents events;
    private final BooleanSupplier enabled;
    private boolean on;
    private boolean chosen;

    /** Makes what shows a player elsewhere, as long as enable-casting is set. */
    Casting(LiveBase base, NodeEvents events, BooleanSupplier enabled) {
        this.base = base;
        this.events = events;
        this.enabled = enabled;
    }

    boolean isOn() {
        return on;
    }

    /** Lets the user choose a television and begins to show the player there; also from one to another. */
    void start(String type, QueuedReply reply) {
        if (!enabled.getAsBoolean()) {
            reply.fail("enable-casting is not set");
            return;
        }
        reply.ok();
        boolean found = base.conditions().has(Circumstance.TELEVISION);
        chosen = found;
        on = found;
        events.sendLater("castinguserselect", state(found));
        if (found) {
            events.sendLater("castingstatechange", state(type, true));
        }
    }

    /** Begins again with the television that was chosen. */
    void reconnect(QueuedReply reply) {
        if (!enabled.getAsBoolean() || !chosen) {
            reply.fail(chosen ? "enable-casting is not set" : "no television was chosen");
            return;
        }
        reply.ok();
        on = base.conditions().has(Circumstance.TELEVISION);
        events.sendLater("castingstatechange", state("reconnectCasting", on));
    }

    void exit(QueuedReply reply) {
        reply.ok();
        if (on) {
            on = false;
            events.sendLater("castingstatechange", state("exitCasting", true));
        }
    }

    /** The television is gone. */
    public void interrupted() {
        if (on) {
            on = false;
            events.sendLater("castinginterrupt", Map.of());
        }
    }

    private static Map<String, Object> state(boolean good) {
        return Map.of("state", good ? "success" : "fail");
    }

    private static Map<String, Object> state(String type, boolean good) {
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("type", type);
        detail.putAll(state(good));
        return detail;
    }
}
