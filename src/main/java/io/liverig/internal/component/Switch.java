package io.liverig.internal.component;

import io.liverig.data.Fields;
import io.liverig.internal.component.kit.ComponentContext;
import io.liverig.internal.component.kit.ComponentTag;
import io.liverig.internal.component.kit.ValueField;
import io.liverig.internal.view.node.ViewNode;
import org.jspecify.annotations.Nullable;

/** switch: https://developers.weixin.qq.com/miniprogram/dev/component/switch.html */
final class Switch extends ValueField<Boolean> {
    Switch(ComponentContext kit, ComponentTag kind) {
        super(kit, kind, "checked");
    }

    @Override
    public Boolean given() {
        return flag("checked");
    }

    @Override
    public Boolean cleared() {
        return false;
    }

    private void flip() {
        keep(!Boolean.TRUE.equals(value()));
        send("change", Fields.of("value", value()));
    }

    @Override
    public void tapped(ViewNode target) {
        labelled();
    }

    @Override
    public void labelled() {
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
        if (!wanted.equals(value())) {
            flip();
        }
    }
}
