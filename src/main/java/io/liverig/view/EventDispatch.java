package io.liverig.view;

import io.liverig.data.FunctionMark;
import io.liverig.data.PageRef;
import io.liverig.view.wxml.HandlerBinding;
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
final class EventDispatch {
    private static final Set<String> TOUCHES = Set.of(
            "touchstart", "touchmove", "touchcancel", "touchend", "tap", "longpress", "longtap", "touchforcechange");

    private final PageRef page;
    private final EventSink sink;
    private final LongSupplier clockMillis;
    private final long openedMillis;
    private final ScriptHandlers scripts;

    EventDispatch(PageRef page, EventSink sink, LongSupplier clockMillis, ScriptHandlers scripts) {
        this.page = page;
        this.sink = sink;
        this.scripts = scripts;
        this.clockMillis = clockMillis;
        this.openedMillis = clockMillis.getAsLong();
    }

    ScriptHandlers scripts() {
        return scripts;
    }

    EventSink sink() {
        return sink;
    }

    void trigger(ViewNode node, String type, @Nullable Object detail, boolean bubbles) {
        found(node, type, detail, bubbles).forEach(sink::handle);
    }

    /** Sends an event that does not bubble, and hears what its handlers return. */
    void ask(ViewNode node, String type, @Nullable Object detail, Consumer<String> returned) {
        found(node, type, detail, false).forEach(call -> sink.handle(call.returning(returned)));
    }

    private List<HandlerCall> found(ViewNode node, String type, @Nullable Object detail, boolean bubbles) {
        ViewNode parent = node.parent();
        ViewNode target = node.isText() && parent != null ? parent : node;
        if (target.isRemoved()) {
            return List.of();
        }
        Map<String, Object> event = event(target, type, detail);
        List<HandlerCall> calls = new ArrayList<>();
        if (bubbles) {
            travel(route(target), event, type, calls);
        } else {
            calls(target, type, event, calls, handler -> true);
        }
        return calls;
    }

    private static List<ViewNode> route(ViewNode target) {
        List<ViewNode> route = new ArrayList<>();
        for (ViewNode node = target; node != null; node = node.parent()) {
            route.add(0, node);
        }
        return route;
    }

    private void travel(List<ViewNode> route, Map<String, Object> event, String type, List<HandlerCall> calls) {
        MutualFilter once = new MutualFilter();
        for (ViewNode node : route) {
            if (calls(node, type, event, calls, once)) {
                return;
            }
        }
        once.turn();
        for (int i = route.size() - 1; i >= 0; i--) {
            if (calls(route.get(i), type, event, calls, once)) {
                return;
            }
        }
    }

    private interface Filter {
        boolean takes(HandlerBinding handler);
    }

    /** Takes what is called on the way down, then what is called on the way up; of the mut-bind handlers the first. */
    private static final class MutualFilter implements Filter {
        private boolean used;
        private boolean up;

        void turn() {
            up = true;
        }

        @Override
        public boolean takes(HandlerBinding handler) {
            if (handler.mode().captures() == up) {
                return false;
            }
            boolean taken = !handler.mode().isMutual() || !used;
            used |= handler.mode().isMutual();
            return taken;
        }
    }

    /** Adds the calls of one node; returns whether the event ends there. */
    private boolean calls(
            ViewNode node, String type, Map<String, Object> event, List<HandlerCall> calls, Filter filter) {
        boolean stops = false;
        for (HandlerBinding handler : node.handlers()) {
            if (!handler.event().equals(type) || !filter.takes(handler)) {
                continue;
            }
            stops |= handler.mode().stops();
            FunctionMark function = node.function(handler);
            if (function != null) {
                stops |= scripts.handle(node, function, own(node, event));
                continue;
            }
            String name = node.handlerName(handler);
            if (!name.isEmpty()) {
                calls.add(call(node, handler, name, event));
            }
        }
        return stops;
    }

    private HandlerCall call(ViewNode node, HandlerBinding handler, String name, Map<String, Object> event) {
        String binding = handler.written() + " on <" + node.tag() + ">";
        return new HandlerCall(page, name, binding, own(node, event), handler.at());
    }

    /** Returns the event as the handler of one node has it. */
    private static Map<String, Object> own(ViewNode node, Map<String, Object> event) {
        Map<String, Object> own = new LinkedHashMap<>();
        event.forEach((member, value) -> own.put(member, Copies.deep(value)));
        own.put("currentTarget", point(node));
        return own;
    }

    private Map<String, Object> event(ViewNode target, String type, @Nullable Object detail) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("type", type);
        event.put("timeStamp", (double) (clockMillis.getAsLong() - openedMillis));
        event.put("target", point(target));
        event.put("currentTarget", Map.of());
        event.put("mark", marks(target));
        event.put("detail", detail == null ? new LinkedHashMap<String, Object>() : Copies.deep(detail));
        if (TOUCHES.contains(type)) {
            boolean ended = type.equals("touchend") || type.equals("touchcancel");
            event.put("touches", ended ? List.of() : List.of(touch()));
            event.put("changedTouches", List.of(touch()));
        }
        return event;
    }

    private static Map<String, Object> point(ViewNode node) {
        Map<String, Object> point = new LinkedHashMap<>();
        point.put("id", node.id());
        point.put("offsetLeft", 0.0);
        point.put("offsetTop", 0.0);
        point.put("dataset", node.dataset());
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

    private static Map<String, Object> touch() {
        Map<String, Object> touch = new LinkedHashMap<>();
        for (String name : List.of("identifier", "pageX", "pageY", "clientX", "clientY")) {
            touch.put(name, 0.0);
        }
        return touch;
    }
}
