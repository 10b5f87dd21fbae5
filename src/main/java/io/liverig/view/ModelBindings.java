package io.liverig.view;

import io.liverig.data.DataPath;
import io.liverig.data.DataPathException;
import io.liverig.view.wxml.AttributeBinding;
import io.liverig.view.wxml.ElementTemplate;
import io.liverig.view.wxml.Scope;
import java.util.List;
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
                    send(node, path, value);
                }
                return true;
            }
        }
        return false;
    }

    private void send(ViewNode node, List<Object> path, @Nullable Object value) {
        try {
            sink.write(
                    new ModelChange(node.page(), node.owner().ref().number(), DataPath.of(path), Copies.deep(value)));
        } catch (DataPathException forbidden) {
            // A field such as __proto__ has no path; the attribute alone has the value then.
            return;
        }
    }
}
