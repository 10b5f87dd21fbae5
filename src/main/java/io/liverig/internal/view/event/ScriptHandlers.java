package io.liverig.internal.view.event;

import io.liverig.data.Undefined;
import io.liverig.data.WxsFunction;
import io.liverig.internal.port.ScriptPort;
import io.liverig.internal.view.node.NodeBindings;
import io.liverig.internal.view.node.ViewNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Calls wxs functions that a template binds to events and to changes of properties.
 *
 * <p>They run in the view, at once: https://developers.weixin.qq.com/miniprogram/dev/framework/view/interactive-animation.html
 */
public final class ScriptHandlers {
    private final ScriptPort scripts;
    private final NodeDescriptors descriptors;

    public ScriptHandlers(ScriptPort scripts, NodeDescriptors descriptors) {
        this.scripts = scripts;
        this.descriptors = descriptors;
    }

    /** Calls a handler; returns whether the event ends there. */
    boolean handle(ViewNode node, WxsFunction function, Map<String, Object> event) {
        return scripts.handle(
                function,
                new LinkedHashMap<>(event),
                descriptors.number(node.owner().root()),
                descriptors.number(node));
    }

    /** Tells the listeners of a node that has just been inserted what its properties are. */
    public void inserted(ViewNode node) {
        for (var listener : node.listeners()) {
            if (node.written(listener.name()) != Undefined.UNDEFINED) {
                changed(node, listener.name(), Undefined.UNDEFINED);
            }
        }
    }

    /** Tells the listener of a property, when there is one, that it has another value than before. */
    public void changed(ViewNode node, String name, @Nullable Object before) {
        for (var listener : node.listeners()) {
            NodeBindings bindings = node.bindings();
            WxsFunction function =
                    bindings == null || !listener.name().equals(name) ? null : bindings.function(listener);
            if (function != null && !node.isRemoved()) {
                scripts.changed(
                        function,
                        node.written(name),
                        before,
                        descriptors.number(node.owner().root()),
                        descriptors.number(node));
            }
        }
    }

    public void removed(ViewNode node) {
        if (descriptors.forget(node)) {
            scripts.forget(node.descriptor());
        }
    }
}
