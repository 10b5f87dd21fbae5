package io.liverig.internal.view.node;

import io.liverig.data.PageRef;
import io.liverig.journal.Place;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a component that carries behaviour sees of its node. */
public interface NodePort {
    /** Returns the page instance that the node belongs to. */
    PageRef page();

    /** Returns the tag as the template writes it: {@code live-player}. */
    String tag();

    /** Returns the node's id attribute as text, or "". */
    String id();

    /** Returns the present value of an attribute; {@link io.liverig.data.Undefined} when the template sets none. */
    @Nullable
    Object attribute(String name);

    /** Returns all attributes that the template sets, in its order; bindings, data-* and directives are not among them. */
    Map<String, Object> attributes();

    /** Returns whether the template binds a handler to the event on this very node. */
    boolean handles(String event);

    /**
     * Sends an event that does not bubble to the handlers bound on this node, as native components do.
     *
     * @param event the type: {@code statechange}
     * @param detail a plain data value, copied
     */
    void fire(String event, @Nullable Object detail);

    /**
     * Writes a value that the user gave back into the data of the page, when the template binds the attribute by
     * {@code model:}; the attribute has the value from here on, and the page hears of it as by setData.
     *
     * <p>Call it before the event that tells of the value, so that a handler finds the data changed.
     *
     * @param name the attribute without its prefix: {@code value}
     * @param value a plain data value
     * @return whether the template binds the attribute so
     */
    default boolean writeBack(String name, @Nullable Object value) {
        return false;
    }

    /** Returns where the template writes the node. */
    Place place();

    /** Sends an event as {@link #fire} does, and hears the text that a handler of input returns, in a later task. */
    default void ask(String event, @Nullable Object detail, Consumer<String> returned) {
        fire(event, detail);
    }

    /** Returns the node itself, for a component that looks at the nodes around it. */
    ViewNode node();
}
