package io.liverig.internal.component;

import io.liverig.data.Fields;
import io.liverig.data.JsValues;
import io.liverig.internal.component.kit.ComponentContext;
import io.liverig.internal.component.kit.ComponentTag;
import io.liverig.internal.component.kit.ValueField;
import org.jspecify.annotations.Nullable;

/**
 * slider: a drag tells changing, and change when the finger leaves.
 *
 * <p>https://developers.weixin.qq.com/miniprogram/dev/component/slider.html . A value lands on the nearest step.
 */
final class Slider extends ValueField<Double> {
    Slider(ComponentContext kit, ComponentTag kind) {
        super(kit, kind, "value");
    }

    @Override
    public Double given() {
        return within(number("value"));
    }

    @Override
    public Double cleared() {
        return number("min");
    }

    private double within(double value) {
        return Math.min(Math.max(value, number("min")), number("max"));
    }

    @Override
    public void change(@Nullable Object value) {
        requireEnabled();
        double min = number("min");
        double max = number("max");
        if (!(value instanceof Number wanted) || wanted.doubleValue() < min || wanted.doubleValue() > max) {
            throw wrong("is changed to a number from " + JsValues.text(min) + " to " + JsValues.text(max));
        }
        double step = number("step") > 0 ? number("step") : 1;
        double position = within(min + Math.round((wanted.doubleValue() - min) / step) * step);
        keep(position);
        send("changing", Fields.of("value", position));
        send("change", Fields.of("value", position));
    }
}
