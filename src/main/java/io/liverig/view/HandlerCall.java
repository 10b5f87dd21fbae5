package io.liverig.view;

import io.liverig.data.PageRef;
import io.liverig.journal.Place;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A handler of a page that an event is to call.
 *
 * @param page whose method, or whose component's method, is called
 * @param component the number of the component whose template has the binding; 0 for the page itself
 * @param handler the method's name as the binding gives it
 * @param binding how the template binds it, for messages: {@code bindtap on <button>}
 * @param event the event object of
 *     https://developers.weixin.qq.com/miniprogram/dev/framework/view/wxml/event.html : type, timeStamp, target,
 *     currentTarget, mark, detail and, for touches, touches and changedTouches; plain data values
 * @param at where the template binds it
 */
public record HandlerCall(
        PageRef page,
        int component,
        String handler,
        String binding,
        Map<String, Object> event,
        @Nullable Place at) {}
