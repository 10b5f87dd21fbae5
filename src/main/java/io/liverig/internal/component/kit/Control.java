package io.liverig.internal.component.kit;

import io.liverig.data.Undefined;
import org.jspecify.annotations.Nullable;

/**
 * What a user can do to one element, apart from tapping it. An element that does not understand a verb says so.
 *
 * <p>Every verb throws {@link IllegalArgumentException} on an element that it is not for or for a value that the element
 * cannot have, and {@link IllegalStateException} on one that is disabled. Events go to the page as tasks.
 */
public interface Control {
    /** Names the element for messages: where it is written, and its tag. */
    String name();

    private IllegalArgumentException not(String verb, String wanted) {
        return new IllegalArgumentException(name() + " does not understand " + verb + "; it is for " + wanted);
    }

    /** Types a text in place of what is there; the element has the focus afterwards. */
    default void input(String text) {
        throw not("input", "input and textarea");
    }

    /** Presses the key that ends the typing. */
    default void confirm() {
        throw not("confirm", "input and textarea");
    }

    /** Gives the element the keyboard. */
    default void focus() {
        throw not("focus", "input and textarea");
    }

    /** Takes the keyboard away. */
    default void blur() {
        throw not("blur", "input and textarea");
    }

    /** Sets the value as a finger does. */
    default void change(@Nullable Object value) {
        throw not(
                "change",
                "switch, slider, checkbox, checkbox-group, radio, radio-group, picker, picker-view, swiper and"
                        + " movable-view");
    }

    /** Closes a picker without a choice. */
    default void cancel() {
        throw not("cancel", "picker");
    }

    /** Scrolls so far that the given number of pixels is above the edge. */
    default void scrollTo(double top) {
        throw not("scrollTo", "scroll-view");
    }

    /** Pulls down and lets go, as for a refresh. */
    default void pullDown() {
        throw not("pullDown", "scroll-view with refresher-enabled");
    }

    /** Returns what the user sees set: a text, a truth value, an index, a list; undefined for most elements. */
    default @Nullable Object value() {
        return Undefined.UNDEFINED;
    }
}
