package io.liverig.internal.component;

import io.liverig.data.Fields;
import io.liverig.internal.component.kit.Component;
import io.liverig.internal.component.kit.ComponentContext;
import io.liverig.internal.component.kit.ComponentTag;
import io.liverig.internal.component.kit.FormField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * radio-group: of its radios at most one is ticked.
 *
 * <p>https://developers.weixin.qq.com/miniprogram/dev/component/radio-group.html
 */
final class RadioGroup extends Component implements FormField {
    RadioGroup(ComponentContext kit, ComponentTag kind) {
        super(kit, kind);
    }

    private List<Radio> radios() {
        return nodes().below(node(), Radio.class).stream()
                .filter(radio -> nodes().around(radio.node(), RadioGroup.class) == this)
                .toList();
    }

    void touched(Radio ticked) {
        clearOthers(ticked);
        send("change", Fields.of("value", ticked.ownValue()));
    }

    void clearOthers(Radio ticked) {
        radios().stream().filter(radio -> radio != ticked && radio.isChecked()).forEach(radio -> radio.check(false));
    }

    @Override
    public void change(@Nullable Object value) {
        List<Radio> radios = radios();
        radios.stream()
                .filter(radio -> radio.ownValue().equals(value))
                .findFirst()
                .orElseThrow(() -> wrong("is changed to the value of one of its radios, which are "
                        + radios.stream().map(Checkable::ownValue).toList()))
                .change(true);
    }

    @Override
    public Object value() {
        return radios().stream()
                .filter(Checkable::isChecked)
                .map(Checkable::ownValue)
                .findFirst()
                .orElse("");
    }

    @Override
    public Object formValue() {
        return value();
    }

    @Override
    public void reset() {
        radios().forEach(radio -> radio.check(false));
    }
}
