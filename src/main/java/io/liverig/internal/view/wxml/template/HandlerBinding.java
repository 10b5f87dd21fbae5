package io.liverig.internal.view.wxml.template;

import io.liverig.internal.view.wxml.expression.Expression;
import io.liverig.journal.Place;
import org.jspecify.annotations.Nullable;

/**
 * A handler that a template binds to an event:
 * https://developers.weixin.qq.com/miniprogram/dev/framework/view/wxml/event.html
 *
 * @param event the event's type: {@code tap}
 * @param mode when it is called, and whether the event goes on behind it
 * @param handler gives the handler's name; an empty one calls nothing
 * @param written the attribute as written: {@code bind:tap}
 */
public record HandlerBinding(String event, Mode mode, Expression handler, String written, Place at) {
    /** The ways to bind. */
    public enum Mode {
        /** Called on the way up. */
        BIND("bind"),
        /** Called on the way up, where the event stops. */
        CATCH("catch"),
        /** Called on the way up unless another one of this mode was. */
        MUT_BIND("mut-bind"),
        /** Called on the way down. */
        CAPTURE_BIND("capture-bind"),
        /** Called on the way down unless another mutual one was. */
        CAPTURE_MUT_BIND("capture-mut-bind"),
        /** Called on the way down, where the event stops. */
        CAPTURE_CATCH("capture-catch");

        private final String prefix;

        Mode(String prefix) {
            this.prefix = prefix;
        }

        /** Returns whether it belongs to the way down. */
        public boolean captures() {
            return this == CAPTURE_BIND || this == CAPTURE_MUT_BIND || this == CAPTURE_CATCH;
        }

        /** Returns whether only one of its kind is called for an event. */
        public boolean isMutual() {
            return this == MUT_BIND || this == CAPTURE_MUT_BIND;
        }

        /** Returns whether the event ends here. */
        public boolean stops() {
            return this == CATCH || this == CAPTURE_CATCH;
        }

        /** Returns the event that an attribute of this mode names, or null when it is not of this mode. */
        public @Nullable String event(String attribute) {
            if (!attribute.startsWith(prefix) || attribute.length() == prefix.length()) {
                return null;
            }
            boolean colon = attribute.charAt(prefix.length()) == ':';
            boolean needsColon = this != BIND && this != CATCH;
            String event = attribute.substring(prefix.length() + (colon ? 1 : 0));
            return event.isEmpty() || (needsColon && !colon) ? null : event;
        }
    }
}
