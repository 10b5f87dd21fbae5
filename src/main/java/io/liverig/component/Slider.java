package io.liverig.component;

import io.liverig.data.JsValues;
import org.jspecify.annotations.Nullable;

/**
 * slider: a drag tells changing, and change when the finger leaves.
 *
 * <p>https://developers.weixin.qq.com/miniprogram/dev/component/slider.html . A value lands on the nearest step.
 */
final class Slider extends Component implements FormField {
    private double position;

    Slider(ComponentKit kit, Kind kind) {
        super(kit, kind);
    }

    @Override
    void begin() {
        position = within(number("value"));
    }

    @Override
    void changed(String name, @Nullable Object value) {
        if (name.equals("value")) {
            position = within(number("value"));
        }
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
        position = within(min + Math.round((wanted.doubleValue() - min) / step) * step);
        port().writeBack("value", position);
        send("changing", Detail.of("value", position));
        send("change", Detail.of("value", position));
    }

    @Override
    public Object value() {
        return position;
    }

    @Override
    public Object formValue() {
        return position;
    }

    @Override
    public void reset() {
        position = number("min");
        port().writeBack("value", position);
    }
}
