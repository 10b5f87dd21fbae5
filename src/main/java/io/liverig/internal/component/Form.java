package io.liverig.internal.component;

import io.liverig.data.Fields;
import io.liverig.data.JsValues;
import io.liverig.internal.component.kit.Component;
import io.liverig.internal.component.kit.ComponentContext;
import io.liverig.internal.component.kit.ComponentTag;
import io.liverig.internal.component.kit.FormField;
import io.liverig.internal.view.node.ComponentNode;
import io.liverig.internal.view.node.ViewNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * form: collects what stands in its fields under their names, those of custom components by the behaviors wx://form-field
 * and wx://form-field-group.
 *
 * <p>https://developers.weixin.qq.com/miniprogram/dev/component/form.html . The formId is empty, as it is since template
 * messages are gone. After a reset, fields are empty and off, whatever their attributes say.
 */
final class Form extends Component {
    Form(ComponentContext kit, ComponentTag kind) {
        super(kit, kind);
    }

    void submit() {
        Map<String, Object> values = new LinkedHashMap<>();
        node().children().forEach(child -> collect(child, values));
        values.remove("");
        send("submit", Fields.of("value", values).and("formId", ""));
    }

    void reset() {
        node().children().forEach(this::reset);
        send("reset");
    }

    /** Takes the fields in and below a node; those of a form inside are its own. */
    private void collect(ViewNode at, Map<String, Object> values) {
        Component component = nodes().of(at);
        ComponentNode custom = ComponentNode.of(at);
        if (component instanceof FormField field) {
            put(at.attribute("name"), field.formValue(), values);
        } else if (custom != null && custom.mixes("wx://form-field")) {
            put(custom.data("name"), custom.data("value"), values);
        }
        inside(at, custom, component).forEach(child -> collect(child, values));
    }

    private static void put(@Nullable Object name, @Nullable Object value, Map<String, Object> values) {
        if (!JsValues.isNullish(name)) {
            values.put(JsValues.text(name), value);
        }
    }

    private void reset(ViewNode at) {
        Component component = nodes().of(at);
        if (component instanceof FormField field) {
            field.reset();
        }
        inside(at, ComponentNode.of(at), component).forEach(this::reset);
    }

    /** Returns where further fields may be: also inside of a component that lets forms see its fields. */
    private static List<ViewNode> inside(ViewNode at, @Nullable ComponentNode custom, @Nullable Component component) {
        if (component instanceof Form) {
            return List.of();
        }
        List<ViewNode> all = new ArrayList<>(at.children());
        if (custom != null && custom.mixes("wx://form-field-group")) {
            all.addAll(custom.content());
        }
        return all;
    }
}
