package io.liverig.internal.port;

import io.liverig.data.PageRef;
import io.liverig.journal.Place;
import java.util.Map;
import java.util.function.Consumer;
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
 * @param returned hears the text that the method of an input event returns
 */
public record HandlerCall(
        PageRef page,
        int component,
        String handler,
        String binding,
        Map<String, Object> event,
        @Nullable Place at,
        Consumer<String> returned) {
    /** Makes a call whose result means nothing. */
    public HandlerCall(
            PageRef page,
            int component,
            String handler,
            String binding,
            Map<String, Object> event,
            @Nullable Place at) {
        this(page, component, handler, binding, event, at, result -> {});
    }

    public HandlerCall returning(Consumer<String> hearer) {
        return new HandlerCall(page, component, handler, binding, event, at, hearer);
    }
}
