package io.liverig.view;

import io.liverig.data.PageRef;
import io.liverig.journal.Place;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A handler of a page that an event is to call.
 *
 * @param page whose method is called
 * @param handler the method's name as the binding gives it
 * @param binding how the template binds it, for messages: {@code bindtap on <button>}
 * @param event the event object of
 *     https://developers.weixin.qq.com/miniprogram/dev/framework/view/wxml/event.html : type, timeStamp, target,
 *     currentTarget, mark, detail and, for touches, touches and changedTouches; plain data values
 * @param at where the template binds it
 */
public record HandlerCall(
        PageRef page,
        String handler,
        String binding,
        Map<String, Object> event,
        @Nullable Place at) {}
