package io.liverig.internal.view.node;

import io.liverig.data.JsValues;
import io.liverig.internal.port.ComponentType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Classes that a component takes from whoever uses it:
 * https://developers.weixin.qq.com/miniprogram/dev/framework/custom-component/wxml-wxss.html#externalClasses
 *
 * <p>Selectors go by the names that the template writes (glass-easel, src/class_list.ts, contains); what is shown has the
 * names from outside instead.
 */
final class ExternalClasses {
    private ExternalClasses() {}

    /** Returns the names that a node's class attribute stands for in the end. */
    static List<String> shown(ViewNode node) {
        List<String> shown = new ArrayList<>();
        node.classNames().forEach(name -> addAll(name, node.owner(), shown));
        return shown;
    }

    private static void addAll(String name, ShadowTree tree, List<String> shown) {
        ViewNode host = tree.host();
        ComponentType type = tree.type();
        if (host != null && type != null && type.externalClasses().contains(name)) {
            names(host.attribute(name)).forEach(outer -> addAll(outer, host.owner(), shown));
        } else {
            shown.add(name);
        }
    }

    /**
     * Reads the names in a class attribute: a text, or a list. Between names are spaces, points or commas, as in
     * glass-easel's engine (src/class_list.ts).
     */
    static List<String> names(@Nullable Object value) {
        if (value instanceof List<?> list) {
            List<String> names = new ArrayList<>();
            list.forEach(item -> names.addAll(names(item)));
            return names;
        }
        String text = JsValues.isNullish(value) ? "" : JsValues.text(value);
        return Stream.of(text.split("[\\s.,]+")).filter(name -> !name.isEmpty()).toList();
    }
}
