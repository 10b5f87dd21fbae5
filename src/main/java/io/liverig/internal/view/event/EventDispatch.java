package io.liverig.internal.view.event;

import io.liverig.data.Fields;
import io.liverig.data.PageRef;
import io.liverig.data.PlainData;
import io.liverig.data.WxsFunction;
import io.liverig.internal.port.EventSink;
import io.liverig.internal.port.HandlerCall;
import io.liverig.internal.view.node.ViewNode;
import io.liverig.internal.view.wxml.template.HandlerBinding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds the handlers that an event meets, and hands their calls to the sink.
 *
 * <p>Down from the root for those that capture, then up from the target; catch ends the way, and of all mut-bind
 * handlers only the first is called: https://developers.weixin.qq.com/miniprogram/dev/framework/view/wxml/event.html
 */
public final class EventDispatch {
    private static final Set<String> TOUCHES = Set.of(
            "touchstart", "touchmove", "touchcancel", "touchend", "tap", "longpress", "longtap", "touchforcechange");

    private final PageRef page;
    private final EventSink sink;
    private final LongSupplier clockMillis;
    private final long openedMillis;
    private final ScriptHandlers scripts;

    public EventDispatch(PageRef page, EventSink sink, LongSupplier clockMillis, ScriptHandlers scripts) {
        this.page = page;
        this.sink = sink;
        this.scripts = scripts;
        this.clockMillis = clockMillis;
        this.openedMillis = clockMillis.getAsLong();
    }

    public ScriptHandlers scripts() {
        return scripts;
    }

    public EventSink sink() {
        return sink;
    }

    /** Sends an event as the view's own nodes do: all handlers that it meets are called later, each as a task. */
    public void trigger(ViewNode node, String type, @Nullable Object detail, boolean bubbles) {
        found(node, type, detail, bubbles).forEach(sink::handle);
    }

    /** Sends an event that does not bubble, and hears what its handlers return. */
    public void ask(ViewNode node, String type, @Nullable Object detail, Consumer<String> returned) {
        found(node, type, detail, false).forEach(call -> sink.handle(call.returning(returned)));
    }

    /** Sends a tap of a finger, in pixels from the page's upper left corner; scrolled is what of the page is above. */
    public void tap(ViewNode node, double x, double y, double scrolled) {
        Map<String, Object> detail = Fields.of("x", x).and("y", y);
        found(node, "tap", detail, true, touch(x, y, scrolled)).forEach(sink::handle);
    }

    private List<HandlerCall> found(ViewNode node, String type, @Nullable Object detail, boolean bubbles) {
        return found(node, type, detail, bubbles, touch(0, 0, 0));
    }

    private List<HandlerCall> found(
            ViewNode node, String type, @Nullable Object detail, boolean bubbles, Map<String, Object> touch) {
        ViewNode parent = node.parent();
        ViewNode target = node.isText() && parent != null ? parent : node;
        if (target.isRemoved()) {
            return List.of();
        }
        Map<String, Object> event = event(type);
        event.put("detail", detail == null ? new LinkedHashMap<String, Object>() : PlainData.copy(detail));
        if (TOUCHES.contains(type)) {
            boolean ended = type.equals("touchend") || type.equals("touchcancel");
            event.put("touches", ended ? List.of() : List.of(touch));
            event.put("changedTouches", List.of(touch));
        }
        List<HandlerCall> calls = new ArrayList<>();
        Travel travel = new Travel(type, event, calls::add);
        if (bubbles) {
            travel.down(EventPath.of(target, true));
            travel.up(EventPath.of(target, true));
        } else {
            travel.visit(new EventPath.Stop(target, target), handler -> true);
        }
        return calls;
    }

    /** Sends an event as a component does: each handler runs before the next one is looked for. */
    public void triggerNow(ViewNode target, String type, boolean bubbles, boolean composed, boolean captures) {
        List<EventPath.Stop> path = EventPath.of(target, composed);
        Travel travel = new Travel(type, event(type), sink::handleNow);
        if (captures) {
            travel.down(path);
        }
        travel.up(bubbles || path.isEmpty() ? path : path.subList(0, 1));
    }

    private interface Filter {
        boolean takes(HandlerBinding handler);
    }

    /** One event on its way. */
    private final class Travel {
        private final String type;
        private final Map<String, Object> event;
        private final Consumer<HandlerCall> calls;
        private boolean stopped;
        private boolean mutated;

        Travel(String type, Map<String, Object> event, Consumer<HandlerCall> calls) {
            this.type = type;
            this.event = event;
            this.calls = calls;
        }

        void down(List<EventPath.Stop> path) {
            for (int i = path.size() - 1; i >= 0 && !stopped; i--) {
                visit(path.get(i), handler -> takesOnce(handler, true));
            }
        }

        void up(List<EventPath.Stop> path) {
            for (int i = 0; i < path.size() && !stopped; i++) {
                visit(path.get(i), handler -> takesOnce(handler, false));
            }
        }

        /** Takes what is called on the way down, or on the way up; of the mut-bind handlers of both the first. */
        private boolean takesOnce(HandlerBinding handler, boolean down) {
            if (handler.mode().captures() != down) {
                return false;
            }
            boolean taken = !handler.mode().isMutual() || !mutated;
            mutated |= handler.mode().isMutual();
            return taken;
        }

        void visit(EventPath.Stop stop, Filter filter) {
            for (HandlerBinding handler : stop.node().handlers()) {
                if (!handler.event().equals(type) || !stop.node().binds(handler) || !filter.takes(handler)) {
                    continue;
                }
                stopped |= handler.mode().stops();
                WxsFunction function = stop.node().function(handler);
                if (function != null) {
                    stopped |= scripts.handle(stop.node(), function, own(stop, event));
                    continue;
                }
                String name = stop.node().handlerName(handler);
                if (!name.isEmpty()) {
                    calls.accept(call(stop, handler, name, event));
                }
            }
        }
    }

    private HandlerCall call(EventPath.Stop stop, HandlerBinding handler, String name, Map<String, Object> event) {
        ViewNode node = stop.node();
        String binding = handler.written() + " on <" + node.tag() + ">";
        return new HandlerCall(page, node.owner().ref().number(), name, binding, own(stop, event), handler.at());
    }

    /** Returns the event as the handlers of one node have it. */
    private static Map<String, Object> own(EventPath.Stop stop, Map<String, Object> event) {
        Map<String, Object> own = new LinkedHashMap<>();
        event.forEach((member, value) -> own.put(member, PlainData.copy(value)));
        own.put("target", point(stop.target()));
        own.put("currentTarget", point(stop.node()));
        own.put("mark", marks(stop.target()));
        return own;
    }

    private Map<String, Object> event(String type) {
        Map<String, Object> event = Fields.of("type", type)
                .and("timeStamp", (double) (clockMillis.getAsLong() - openedMillis))
                .and("target", Map.of())
                .and("currentTarget", Map.of())
                .and("mark", Map.of());
        return event;
    }

    private static Map<String, Object> point(ViewNode node) {
        Map<String, Object> point = Fields.of("id", node.id())
                .and("offsetLeft", 0.0)
                .and("offsetTop", 0.0)
                .and("dataset", node.dataset());
        return point;
    }

    /** Gathers the marks from the target up; the inner one of two with the same name counts. */
    private static Map<String, Object> marks(ViewNode target) {
        Map<String, Object> marks = new LinkedHashMap<>();
        for (ViewNode node = target; node != null; node = node.parent()) {
            node.marks().forEach(marks::putIfAbsent);
        }
        return marks;
    }

    private static Map<String, Object> touch(double x, double y, double scrolled) {
        Map<String, Object> touch = Fields.of("identifier", 0.0)
                .and("pageX", x)
                .and("pageY", y)
                .and("clientX", x)
                .and("clientY", y - scrolled);
        return touch;
    }
}
