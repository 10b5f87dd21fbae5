package io.liverig.internal.view.event;

import io.liverig.data.DataChange;
import io.liverig.data.DataPath;
import io.liverig.data.DataPathException;
import io.liverig.data.DataTree;
import io.liverig.data.PlainData;
import io.liverig.internal.port.EventSink;
import io.liverig.internal.port.ModelChange;
import io.liverig.internal.view.node.NodeBindings;
import io.liverig.internal.view.node.ViewNode;
import io.liverig.internal.view.wxml.template.AttributeBinding;
import io.liverig.internal.view.wxml.template.PropertyName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The way back of {@code model:} attributes: https://developers.weixin.qq.com/miniprogram/dev/framework/view/two-way-bindings.html
 *
 * <p>What is bound must stand in the data: a field, an item of wx:for, a variable of {@code let:}, or a member of one of
 * them. The page says that the older framework takes single fields only; a path works here, as in glass-easel's engine.
 */
public final class ModelBindings {
    private final EventSink sink;

    public ModelBindings(EventSink sink) {
        this.sink = sink;
    }

    /** Takes a value of the user into a node's attribute and into the data; returns whether the template binds it so. */
    public boolean write(ViewNode node, String name, @Nullable Object value) {
        NodeBindings bindings = node.bindings();
        if (bindings == null) {
            return false;
        }
        for (AttributeBinding binding : bindings.models()) {
            if (binding.name().equals(name)) {
                node.setAttribute(name, PlainData.copy(value));
                send(node, bindings.path(binding), value, sink::write);
                return true;
            }
        }
        return false;
    }

    /** Takes what a component has set of its own data back into the data around it, where its properties are bound so. */
    public void writeProperties(ViewNode host, DataTree data, List<DataChange> changes) {
        NodeBindings bindings = host.bindings();
        if (bindings == null) {
            return;
        }
        Set<String> written = new LinkedHashSet<>();
        changes.forEach(change -> written.add(change.path().root()));
        for (AttributeBinding binding : bindings.models()) {
            String property = PropertyName.of(binding.name());
            if (written.contains(property)) {
                send(host, bindings.path(binding), data.root().get(property), sink::writeNow);
            }
        }
    }

    private static void send(
            ViewNode node, @Nullable List<Object> path, @Nullable Object value, Consumer<ModelChange> taker) {
        if (path == null || node.isRemoved()) {
            return;
        }
        try {
            int owner = node.owner().ref().number();
            taker.accept(new ModelChange(node.page(), owner, DataPath.of(path), PlainData.copy(value)));
        } catch (DataPathException forbidden) {
            // A field such as __proto__ has no path; the attribute alone has the value then.
            return;
        }
    }
}
