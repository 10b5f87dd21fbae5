package io.liverig.internal.component;

import io.liverig.internal.component.kit.ComponentKit;
import io.liverig.internal.component.kit.Kind;

/** checkbox: https://developers.weixin.qq.com/miniprogram/dev/component/checkbox.html */
final class Checkbox extends Tick {
    Checkbox(ComponentKit kit, Kind kind) {
        super(kit, kind);
    }

    @Override
    void touched() {
        check(!isChecked());
        CheckboxGroup group = nodes().around(node(), CheckboxGroup.class);
        if (group != null) {
            group.touched();
        }
    }
}
