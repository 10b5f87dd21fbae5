package io.liverig.component;

import io.liverig.data.JsValues;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * form: collects what stands in its fields under their names.
 *
 * <p>https://developers.weixin.qq.com/miniprogram/dev/component/form.html . The formId is empty, as it is since template
 * messages are gone. After a reset, fields are empty and off, whatever their attributes say.
 */
final class FormBox extends Component {
    FormBox(ComponentKit kit, Kind kind) {
        super(kit, kind);
    }

    void submit() {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Component field : nodes().below(node(), Component.class)) {
            Object name = field.node().attribute("name");
            if (field instanceof FormField one && isMine(field) && !JsValues.isNullish(name)) {
                values.put(JsValues.text(name), one.formValue());
            }
        }
        values.remove("");
        send("submit", Detail.of("value", values, "formId", ""));
    }

    void reset() {
        for (Component field : nodes().below(node(), Component.class)) {
            if (field instanceof FormField one && isMine(field)) {
                one.reset();
            }
        }
        send("reset", new LinkedHashMap<>());
    }

    private boolean isMine(Component field) {
        return nodes().around(field.node(), FormBox.class) == this;
    }
}
