package io.liverig.component;

import io.liverig.data.JsValues;
import io.liverig.view.ViewNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * picker-view: columns that turn in place.
 *
 * <p>https://developers.weixin.qq.com/miniprogram/dev/component/picker-view.html . A form collects its value as it does
 * a picker's.
 */
final class PickerView extends Component implements FormField {
    private List<Object> value = List.of();

    PickerView(ComponentKit kit, Kind kind) {
        super(kit, kind);
    }

    @Override
    void begin() {
        value = given();
    }

    @Override
    void changed(String name, @Nullable Object newValue) {
        if (name.equals("value")) {
            value = given();
        }
    }

    private List<Object> given() {
        List<Object> numbers = new ArrayList<>();
        list("value").forEach(one -> numbers.add(JsValues.number(one)));
        return numbers;
    }

    private List<ViewNode> columns() {
        return node().children().stream()
                .filter(child -> child.tag().equals("picker-view-column"))
                .toList();
    }

    @Override
    public void change(@Nullable Object wanted) {
        List<ViewNode> columns = columns();
        List<?> list = wanted instanceof List<?> given ? given : List.of();
        List<Object> chosen = new ArrayList<>();
        for (int i = 0; i < Math.min(columns.size(), list.size()); i++) {
            long size = columns.get(i).children().stream()
                    .filter(child -> !child.tag().equals("#text"))
                    .count();
            int index = PickerMode.index(list.get(i), (int) size);
            if (index >= 0) {
                chosen.add((double) index);
            }
        }
        if (list.size() != columns.size() || chosen.size() != columns.size()) {
            throw wrong("is changed to a list of " + columns.size() + " indexes, one for each picker-view-column");
        }
        value = chosen;
        port().writeBack("value", chosen);
        send("pickstart", new LinkedHashMap<>());
        send("change", Detail.of("value", chosen));
        send("pickend", new LinkedHashMap<>());
    }

    @Override
    public Object value() {
        return value;
    }

    @Override
    public Object formValue() {
        return value;
    }

    @Override
    public void reset() {
        value = new ArrayList<>();
        columns().forEach(column -> value.add(0.0));
        port().writeBack("value", value);
    }
}
