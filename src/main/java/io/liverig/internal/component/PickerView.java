package io.liverig.internal.component;

import io.liverig.data.Fields;
import io.liverig.data.JsValues;
import io.liverig.internal.component.kit.ComponentContext;
import io.liverig.internal.component.kit.ComponentTag;
import io.liverig.internal.component.kit.ValueField;
import io.liverig.internal.view.node.ViewNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * picker-view: columns that turn in place.
 *
 * <p>https://developers.weixin.qq.com/miniprogram/dev/component/picker-view.html . A form collects its value as it does
 * a picker's.
 */
final class PickerView extends ValueField<List<Object>> {
    PickerView(ComponentContext kit, ComponentTag kind) {
        super(kit, kind, "value");
    }

    @Override
    public List<Object> given() {
        List<Object> numbers = new ArrayList<>();
        list("value").forEach(one -> numbers.add(JsValues.number(one)));
        return numbers;
    }

    @Override
    public List<Object> cleared() {
        return new ArrayList<>(Collections.nCopies(columns().size(), 0.0));
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
        keep(chosen);
        send("pickstart");
        send("change", Fields.of("value", chosen));
        send("pickend");
    }
}
