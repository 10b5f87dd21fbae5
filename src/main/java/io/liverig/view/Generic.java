package io.liverig.view;

import org.jspecify.annotations.Nullable;

/**
 * What a generic tag of one component instance stands for:
 * https://developers.weixin.qq.com/miniprogram/dev/framework/custom-component/generics.html
 *
 * @param type the component; null for one that can not be had yet
 * @param chooser the template that chose it
 * @param tag the tag by which that template knows it
 */
record Generic(@Nullable ComponentType type, ShadowTree chooser, String tag) {
    /** Returns the component; null as long as it can not be had. */
    @Nullable
    ComponentType component() {
        return type != null ? type : chooser.component(tag);
    }

    /** Returns what stands in for it; null when it is there. */
    @Nullable
    Placeholder placeholder() {
        return type != null ? null : chooser.placeholder(tag);
    }
}
