package io.liverig.internal.component;

import io.liverig.data.Fields;
import io.liverig.data.JsValues;
import io.liverig.internal.component.kit.ComponentContext;
import io.liverig.internal.component.kit.ComponentTag;
import io.liverig.internal.component.kit.ValueField;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * picker: a choice tells change; of several columns each that moved tells columnchange before it.
 *
 * <p>https://developers.weixin.qq.com/miniprogram/dev/component/picker.html . The codes of places that mode region tells
 * are not there: the rig has no list of them.
 */
final class Picker extends ValueField<Object> {
    Picker(ComponentContext kit, ComponentTag kind) {
        super(kit, kind, "value");
    }

    /** Another mode reads the value again. */
    @Override
    public void changed(String name, @Nullable Object newValue) {
        super.changed(name.equals("mode") ? "value" : name, newValue);
    }

    private PickerMode mode() {
        return PickerMode.of(text("mode"));
    }

    @Override
    public @Nullable Object given() {
        if (!isSet("value")) {
            return cleared();
        }
        Object raw = node().attribute("value");
        return mode() == PickerMode.SELECTOR ? (Object) JsValues.number(raw) : raw;
    }

    @Override
    public Object cleared() {
        return switch (mode()) {
            case SELECTOR -> 0.0;
            case MULTI_SELECTOR -> range().stream().map(column -> (Object) 0.0).toList();
            case TIME, DATE -> "";
            case REGION -> List.of();
        };
    }

    List<?> range() {
        return list("range");
    }

    List<String> shown(List<?> column) {
        return column.stream()
                .map(item -> PickerMode.label(item, text("range-key")))
                .toList();
    }

    String fields() {
        return text("fields");
    }

    int regionParts() {
        return switch (text("level")) {
            case "province" -> 1;
            case "city" -> 2;
            case "sub-district" -> 4;
            default -> 3;
        };
    }

    String between(@Nullable Object wanted, String form, String phrase) {
        String start = text("start");
        String end = text("end");
        if (!(wanted instanceof String text)
                || !text.matches(form)
                || (!start.isEmpty() && text.compareTo(start) < 0)
                || (!end.isEmpty()
                        && text.compareTo(end.length() > text.length() ? end.substring(0, text.length()) : end) > 0)) {
            throw wrong("is changed to " + phrase + (start.isEmpty() ? "" : ", not before " + start)
                    + (end.isEmpty() ? "" : ", not after " + end));
        }
        return text;
    }

    @Override
    public void change(@Nullable Object wanted) {
        requireEnabled();
        Object chosen = mode().chosen(this, wanted);
        if (mode() == PickerMode.MULTI_SELECTOR && chosen instanceof List<?> columns) {
            tellColumns(columns);
        }
        keep(chosen);
        send("change", Fields.of("value", reported()));
    }

    private void tellColumns(List<?> columns) {
        List<?> before = value() instanceof List<?> list ? list : List.of();
        for (int i = 0; i < columns.size(); i++) {
            double was = i < before.size() ? JsValues.number(before.get(i)) : 0;
            if (JsValues.number(columns.get(i)) != was) {
                Map<String, Object> detail = Fields.of("column", (double) i).and("value", columns.get(i));
                send("columnchange", detail);
            }
        }
    }

    private @Nullable Object reported() {
        boolean asText = mode() == PickerMode.SELECTOR && base().settings().pickerIndexAsText();
        return asText ? JsValues.text(value()) : value();
    }

    @Override
    public void cancel() {
        requireEnabled();
        send("cancel");
    }
}
