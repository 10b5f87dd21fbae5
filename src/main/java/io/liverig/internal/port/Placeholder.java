package io.liverig.internal.port;

import org.jspecify.annotations.Nullable;

/**
 * What is shown in the place of a component that cannot be had yet.
 *
 * <p>https://developers.weixin.qq.com/miniprogram/dev/framework/custom-component/placeholder.html
 *
 * @param tag the tag that stands in: one of the view's own, or a component's
 * @param type the component that stands in; null for a node of the view's own
 * @param awaited the path of the component that takes the place when it is there; "" for one that never comes
 */
public record Placeholder(String tag, @Nullable ComponentType type, String awaited) {}
