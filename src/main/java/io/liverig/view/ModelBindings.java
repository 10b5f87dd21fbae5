package io.liverig.view;

import io.liverig.data.DataChange;
import io.liverig.data.DataPath;
import io.liverig.data.DataPathException;
import io.liverig.data.DataTree;
import io.liverig.view.wxml.AttributeBinding;
import io.liverig.view.wxml.ElementTemplate;
import io.liverig.view.wxml.Scope;
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
final class ModelBindings {
    private final EventSink sink;

    ModelBindings(EventSink sink) {
        this.sink = sink;
    }

    boolean write(ViewNode node, ElementTemplate template, Scope scope, String name, @Nullable Object value) {
        for (AttributeBinding binding : template.attributes()) {
            if (binding.isModel() && binding.name().equals(name)) {
                node.setAttribute(name, Copies.deep(value));
                List<Object> path = binding.value().path(scope);
                if (path != null && !node.isRemoved()) {
                    send(node, path, value, sink::write);
                }
                return true;
            }
        }
        return false;
    }

    /** Takes what a component has set of its own data back into the data around it, where its properties are bound so. */
    void writeProperties(ViewNode host, DataTree data, List<DataChange> changes) {
        Set<String> written = new LinkedHashSet<>();
        changes.forEach(change -> written.add(change.path().root()));
        for (AttributeBinding binding : host.models()) {
            String property = ComponentPart.propertyName(binding.name());
            List<Object> path = written.contains(property) ? host.path(binding) : null;
            if (path != null && !host.isRemoved()) {
                send(host, path, data.root().get(property), sink::writeNow);
            }
        }
    }

    private static void send(
            ViewNode node, List<Object> path, @Nullable Object value, Consumer<ModelChange> taker) {
        try {
            int owner = node.owner().ref().number();
            taker.accept(new ModelChange(node.page(), owner, DataPath.of(path), Copies.deep(value)));
        } catch (DataPathException forbidden) {
            // A field such as __proto__ has no path; the attribute alone has the value then.
            return;
        }
    }
}
