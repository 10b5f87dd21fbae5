package io.liverig.view;

import io.liverig.data.DataPath;
import io.liverig.data.PageRef;
import org.jspecify.annotations.Nullable;

/**
 * A value that goes back from a node into the data of its page, because the template binds it by {@code model:}.
 *
 * <p>https://developers.weixin.qq.com/miniprogram/dev/framework/view/two-way-bindings.html
 *
 * @param page whose data it is
 * @param path where it goes
 * @param value a plain data value
 */
public record ModelChange(PageRef page, DataPath path, @Nullable Object value) {}
