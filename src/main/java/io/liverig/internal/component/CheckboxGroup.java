package io.liverig.internal.component;

import io.liverig.data.Fields;
import io.liverig.internal.component.kit.Component;
import io.liverig.internal.component.kit.ComponentContext;
import io.liverig.internal.component.kit.ComponentTag;
import io.liverig.internal.component.kit.FormField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * checkbox-group: tells the values of all that are ticked, in the page's order.
 *
 * <p>https://developers.weixin.qq.com/miniprogram/dev/component/checkbox-group.html
 */
final class CheckboxGroup extends Component implements FormField {
    CheckboxGroup(ComponentContext kit, ComponentTag kind) {
        super(kit, kind);
    }

    private List<Checkbox> boxes() {
        return nodes().below(node(), Checkbox.class).stream()
                .filter(box -> nodes().around(box.node(), CheckboxGroup.class) == this)
                .toList();
    }

    void touched() {
        send("change", Fields.of("value", value()));
    }

    /** Ticks and clears boxes one by one until just those with the given values are ticked. */
    @Override
    public void change(@Nullable Object value) {
        List<String> known = boxes().stream().map(Checkable::ownValue).toList();
        if (!(value instanceof List<?> wanted) || !known.containsAll(wanted)) {
            throw wrong("is changed to a list of values of its checkboxes, which are " + known);
        }
        boxes().forEach(box -> box.change(wanted.contains(box.ownValue())));
    }

    @Override
    public Object value() {
        return boxes().stream()
                .filter(Checkable::isChecked)
                .map(Checkable::ownValue)
                .toList();
    }

    @Override
    public Object formValue() {
        return value();
    }

    @Override
    public void reset() {
        boxes().forEach(box -> box.check(false));
    }
}
