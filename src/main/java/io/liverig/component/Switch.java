package io.liverig.component;

import io.liverig.data.JsValues;
import io.liverig.view.ViewNode;
import org.jspecify.annotations.Nullable;

/** switch: https://developers.weixin.qq.com/miniprogram/dev/component/switch.html */
final class Switch extends Component implements FormField {
    private boolean on;

    Switch(ComponentKit kit, Kind kind) {
        super(kit, kind);
    }

    @Override
    void begin() {
        on = flag("checked");
    }

    @Override
    void changed(String name, @Nullable Object value) {
        if (name.equals("checked")) {
            on = JsValues.truthy(value);
        }
    }

    private void flip() {
        on = !on;
        port().writeBack("checked", on);
        send("change", Detail.of("value", on));
    }

    @Override
    void tapped(ViewNode target) {
        labelled();
    }

    @Override
    void labelled() {
        if (!flag("disabled")) {
            flip();
        }
    }

    @Override
    public void change(@Nullable Object value) {
        requireEnabled();
        if (!(value instanceof Boolean wanted)) {
            throw wrong("is changed to true or false");
        }
        if (wanted != on) {
            flip();
        }
    }

    @Override
    public Object value() {
        return on;
    }

    @Override
    public Object formValue() {
        return on;
    }

    @Override
    public void reset() {
        on = false;
        port().writeBack("checked", false);
    }
}
