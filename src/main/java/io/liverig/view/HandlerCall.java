package io.liverig.view;

import io.liverig.data.PageRef;
import io.liverig.journal.Place;
import java.util.Map;
import java.util.function.Consumer;
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
 * @param returned hears the text that the method of an input event returns
 */
public record HandlerCall(
        PageRef page,
        String handler,
        String binding,
        Map<String, Object> event,
        @Nullable Place at,
        Consumer<String> returned) {
    /** Makes a call whose result means nothing. */
    public HandlerCall(
            PageRef page, String handler, String binding, Map<String, Object> event, @Nullable Place at) {
        this(page, handler, binding, event, at, result -> {});
    }

    HandlerCall returning(Consumer<String> hearer) {
        return new HandlerCall(page, handler, binding, event, at, hearer);
    }
}
