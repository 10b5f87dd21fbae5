package io.liverig.internal.view.event;

import io.liverig.data.JsValues;
import io.liverig.data.Undefined;
import io.liverig.internal.port.EventSink;
import io.liverig.internal.port.MethodCall;
import io.liverig.internal.port.WxsNodes;
import io.liverig.internal.view.node.Selector;
import io.liverig.internal.view.node.ViewNode;
import io.liverig.journal.Journal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The nodes that wxs functions have met, by number: what stands behind a ComponentDescriptor.
 *
 * <p>https://developers.weixin.qq.com/miniprogram/dev/framework/view/interactive-animation.html
 */
public final class NodeDescriptors implements WxsNodes {
    private final String program;
    private final EventSink sink;
    private final Journal journal;
    private final Map<Integer, ViewNode> nodes = new HashMap<>();
    private int numbers;

    public NodeDescriptors(String program, EventSink sink, Journal journal) {
        this.program = program;
        this.sink = sink;
        this.journal = journal;
    }

    int number(ViewNode node) {
        if (node.descriptor() == 0) {
            node.describe(++numbers);
            nodes.put(numbers, node);
        }
        return node.descriptor();
    }

    /** Forgets a node; returns whether a function had met it. */
    boolean forget(ViewNode node) {
        return node.descriptor() != 0 && nodes.remove(node.descriptor()) != null;
    }

    /** Returns how many nodes functions have met that are still there. */
    int size() {
        return nodes.size();
    }

    /** Answers undefined when the node is gone. */
    @Override
    public @Nullable Object call(int number, String method, List<Object> arguments) {
        ViewNode node = nodes.get(number);
        if (node == null || node.isRemoved()) {
            return method.equals("selectAllComponents") ? List.of() : Undefined.UNDEFINED;
        }
        Object first = arguments.isEmpty() ? Undefined.UNDEFINED : arguments.get(0);
        return switch (method) {
            case "selectComponent" -> {
                List<Object> found = select(node, JsValues.text(first));
                yield found.isEmpty() ? null : found.get(0);
            }
            case "selectAllComponents" -> select(node, JsValues.text(first));
            case "hasClass" -> node.classNames().contains(JsValues.text(first));
            case "getDataset" -> node.dataset();
            case "setStyle", "addClass", "removeClass" -> look(node, method, first);
            case "callMethod" -> {
                sink.call(new MethodCall(
                        node.page(),
                        node.instance(),
                        JsValues.text(first),
                        arguments.size() > 1 ? arguments.get(1) : Undefined.UNDEFINED,
                        node.place()));
                yield Undefined.UNDEFINED;
            }
            case "triggerEvent" -> trigger(node, JsValues.text(first), arguments);
            default -> {
                journal.notImplemented(program, "ComponentDescriptor." + method);
                yield Undefined.UNDEFINED;
            }
        };
    }

    private static Object look(ViewNode node, String method, @Nullable Object first) {
        switch (method) {
            case "setStyle" -> node.look().style(first);
            case "addClass" -> node.look().addClass(JsValues.text(first));
            default -> node.look().removeClass(JsValues.text(first));
        }
        return Undefined.UNDEFINED;
    }

    /** Finds nodes below a node of the same template; a selector that cannot be read finds none. */
    private List<Object> select(ViewNode around, String selector) {
        try {
            Selector parsed = Selector.parse(selector);
            List<ViewNode> found =
                    parsed.in(around.shadow() == null ? around : around.shadow().root());
            return found.stream()
                    .filter(node -> node != around)
                    .map(node -> (Object) (double) number(node))
                    .toList();
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }

    private static Object trigger(ViewNode node, String name, List<Object> arguments) {
        Object options = arguments.size() > 2 ? arguments.get(2) : null;
        boolean bubbles = options instanceof Map<?, ?> map && JsValues.truthy(map.get("bubbles"));
        node.owner().page().trigger(node, name, arguments.size() > 1 ? arguments.get(1) : null, bubbles);
        return Undefined.UNDEFINED;
    }
}
