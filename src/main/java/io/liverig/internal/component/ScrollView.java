package io.liverig.internal.component;

import io.liverig.data.Fields;
import io.liverig.data.JsValues;
import io.liverig.internal.component.kit.Component;
import io.liverig.internal.component.kit.ComponentContext;
import io.liverig.internal.component.kit.ComponentNodes;
import io.liverig.internal.component.kit.ComponentTag;
import io.liverig.internal.component.kit.Surroundings;
import io.liverig.internal.view.node.ViewNode;
import org.jspecify.annotations.Nullable;

/**
 * scroll-view: scrolls by a finger, by scroll-top and scroll-left, and to an element by scroll-into-view.
 *
 * <p>https://developers.weixin.qq.com/miniprogram/dev/component/scroll-view.html . How far it can scroll comes from the
 * layout; where that only estimates, a finger may go further. scrolltoupper and scrolltolower come when the edge comes
 * within its threshold, once until it is left again.
 */
final class ScrollView extends Component {
    private double left;
    private double top;
    private boolean nearTop = true;
    private boolean nearBottom;
    private boolean nearLeft = true;
    private boolean nearRight;
    private boolean refreshing;

    ScrollView(ComponentContext kit, ComponentTag kind) {
        super(kit, kind);
    }

    double[] offset() {
        return new double[] {left, top};
    }

    @Override
    public void begin() {
        left = flag("scroll-x") && isSet("scroll-left") ? number("scroll-left") : 0;
        top = flag("scroll-y") && isSet("scroll-top") ? number("scroll-top") : 0;
        refreshing = flag("refresher-triggered");
    }

    @Override
    public void changed(String name, @Nullable Object value) {
        switch (name) {
            case "scroll-top" -> move(left, flag("scroll-y") ? number("scroll-top") : top);
            case "scroll-left" -> move(flag("scroll-x") ? number("scroll-left") : left, top);
            case "scroll-into-view" -> reveal(JsValues.isNullish(value) ? "" : JsValues.text(value));
            case "refresher-triggered" -> refresher(JsValues.truthy(value));
            default -> {}
        }
    }

    /** Brings the element of an id to the upper edge, or the left one. */
    private void reveal(String id) {
        ViewNode target = id.isEmpty() ? null : ComponentNodes.byId(node(), id);
        if (target != null) {
            Surroundings around = base().around();
            double[] place = around.placeWithin(node(), target);
            move(flag("scroll-x") ? place[0] : left, flag("scroll-y") ? place[1] : top);
        }
    }

    private void refresher(boolean triggered) {
        if (refreshing && !triggered) {
            send("refresherrestore");
        }
        refreshing = triggered;
    }

    @Override
    public void pullDown() {
        if (!flag("refresher-enabled")) {
            throw wrong("has no refresher-enabled; nothing refreshes it");
        }
        send("refresherpulling");
        send("refresherrefresh");
        refreshing = true;
        port().writeBack("refresher-triggered", true);
    }

    @Override
    public void scrollTo(double wanted) {
        if (!flag("scroll-y") && !flag("scroll-x")) {
            throw wrong("has neither scroll-y nor scroll-x; it does not scroll");
        }
        if (flag("scroll-y")) {
            move(left, wanted);
        } else {
            move(wanted, top);
        }
    }

    private void move(double wantedLeft, double wantedTop) {
        Surroundings.Extent extent = base().around().extent(node());
        double newLeft = within(wantedLeft, extent.contentWidth() - extent.width(), extent.exact());
        double newTop = within(wantedTop, extent.contentHeight() - extent.height(), extent.exact());
        double deltaX = left - newLeft;
        double deltaY = top - newTop;
        if (deltaX == 0 && deltaY == 0) {
            return;
        }
        left = newLeft;
        top = newTop;
        send(
                "scroll",
                Fields.of("scrollLeft", left)
                        .and("scrollTop", top)
                        .and("scrollHeight", Math.max(extent.contentHeight(), extent.height()))
                        .and("scrollWidth", Math.max(extent.contentWidth(), extent.width()))
                        .and("deltaX", deltaX)
                        .and("deltaY", deltaY));
        tellEdges(extent);
        base().around().scrolled(node());
    }

    private static double within(double wanted, double most, boolean exact) {
        double positive = Math.max(0, wanted);
        return exact ? Math.min(positive, Math.max(0, most)) : positive;
    }

    private void tellEdges(Surroundings.Extent extent) {
        double upper = number("upper-threshold");
        double lower = number("lower-threshold");
        if (flag("scroll-y")) {
            nearTop = tell("scrolltoupper", "top", nearTop, top <= upper);
            nearBottom = tell(
                    "scrolltolower", "bottom", nearBottom, top + extent.height() >= extent.contentHeight() - lower);
        }
        if (flag("scroll-x")) {
            nearLeft = tell("scrolltoupper", "left", nearLeft, left <= upper);
            nearRight =
                    tell("scrolltolower", "right", nearRight, left + extent.width() >= extent.contentWidth() - lower);
        }
    }

    private boolean tell(String event, String direction, boolean before, boolean now) {
        if (now && !before) {
            send(event, Fields.of("direction", direction));
        }
        return now;
    }

    @Override
    public Object value() {
        return flag("scroll-y") ? top : left;
    }
}
