package io.liverig.internal.view.event;

import io.liverig.internal.view.node.Composed;
import io.liverig.internal.view.node.ShadowTree;
import io.liverig.internal.view.node.ViewNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way of an event from its target up, with what each tree on the way sees as the target.
 *
 * <p>Of an event that is not composed only the target's own tree hears; one that is goes through the slots that hold a
 * node and out of the components around it (glass-easel, src/event.ts, dispatch). The event of a component that is being
 * made meets nothing, and while its properties are first given only the handlers at its own tag (glass-easel,
 * src/tmpl/proc_gen_wrapper.ts, createCommonElement).
 *
 * <p>https://developers.weixin.qq.com/miniprogram/dev/framework/custom-component/events.html
 */
final class EventPath {
    /**
     * One node on the way.
     *
     * @param node whose handlers are called
     * @param target what the node's tree sees as the event's target
     */
    record Stop(ViewNode node, ViewNode target) {}

    private final List<Stop> stops = new ArrayList<>();
    private final boolean composed;

    private EventPath(boolean composed) {
        this.composed = composed;
    }

    static List<Stop> of(ViewNode target, boolean composed) {
        EventPath path = new EventPath(composed);
        for (ViewNode at = target; at != null; ) {
            at = path.throughTree(at);
        }
        return path.stops;
    }

    /** Goes up to the root of the target's tree; returns the component around it when the way goes on there. */
    private @Nullable ViewNode throughTree(ViewNode target) {
        ViewNode at = target;
        while (at != null) {
            ShadowTree inside = at.shadow();
            if (inside != null && inside.arrival() == ShadowTree.Arrival.MADE) {
                return null;
            }
            stops.add(new Stop(at, target));
            if (inside != null && inside.arrival() == ShadowTree.Arrival.BOUND) {
                return null;
            }
            ViewNode parent = at.parent();
            if (!composed) {
                at = parent;
            } else if (parent == null) {
                return at.isRemoved() ? null : at.owner().host();
            } else if (parent.shadow() == null) {
                at = parent;
            } else {
                ViewNode slot = Composed.slotOf(at, parent);
                at = slot == null ? null : throughTree(slot);
            }
        }
        return null;
    }
}
