package io.liverig.internal.port;

import io.liverig.data.DataPath;
import io.liverig.data.PageRef;
import org.jspecify.annotations.Nullable;

/**
 * A value that goes back from a node into the data of its page or component, because the template binds it by {@code model:}.
 *
 * <p>https://developers.weixin.qq.com/miniprogram/dev/framework/view/two-way-bindings.html
 *
 * @param page whose data it is
 * @param component the component's number; 0 for the page itself
 * @param path where it goes
 * @param value a plain data value
 */
public record ModelChange(
        PageRef page,
        int component,
        DataPath path,
        @Nullable Object value) {}
