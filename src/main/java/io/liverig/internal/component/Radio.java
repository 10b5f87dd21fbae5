package io.liverig.internal.component;

import io.liverig.internal.component.kit.ComponentContext;
import io.liverig.internal.component.kit.ComponentTag;
import org.jspecify.annotations.Nullable;

/** radio: https://developers.weixin.qq.com/miniprogram/dev/component/radio.html */
final class Radio extends Checkable {
    Radio(ComponentContext kit, ComponentTag kind) {
        super(kit, kind);
    }

    private @Nullable RadioGroup group() {
        return nodes().around(node(), RadioGroup.class);
    }

    @Override
    void checkedByTemplate() {
        RadioGroup group = group();
        if (isChecked() && group != null) {
            group.clearOthers(this);
        }
    }

    /** A radio that is ticked stays ticked, and tells nothing. */
    @Override
    void touched() {
        RadioGroup group = group();
        if (!isChecked()) {
            check(true);
            if (group != null) {
                group.touched(this);
            }
        }
    }
}
