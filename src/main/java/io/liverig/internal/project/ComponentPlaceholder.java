package io.liverig.internal.project;

/**
 * What componentPlaceholder puts in the place of a component.
 *
 * @param tag the tag that stands in
 * @param path the component that this tag means; "" for a built-in one
 * @param awaited the path of the component itself; "" when there is none
 * @see <a href="https://developers.weixin.qq.com/miniprogram/dev/framework/custom-component/placeholder.html">placeholder
 *     components</a>
 */
public record ComponentPlaceholder(String tag, String path, String awaited) {}
