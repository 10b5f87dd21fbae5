package io.liverig.internal.component;

import io.liverig.internal.component.kit.ComponentContext;
import io.liverig.internal.component.kit.ComponentTag;

/** checkbox: https://developers.weixin.qq.com/miniprogram/dev/component/checkbox.html */
final class Checkbox extends Checkable {
    Checkbox(ComponentContext kit, ComponentTag kind) {
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
