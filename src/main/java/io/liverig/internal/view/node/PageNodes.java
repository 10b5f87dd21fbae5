package io.liverig.internal.view.node;

import io.liverig.data.PageRef;
import io.liverig.internal.port.ComponentPort;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the nodes of a page ask of it, and what they tell it. */
public interface PageNodes {
    /** Returns which page instance this is. */
    PageRef page();

    /** Returns the behaviour of a new node of the view's own. */
    NodeBehavior behavior(String tag);

    /** Returns who runs the scripts of the components on the page. */
    ComponentPort components();

    /** Sends an event; its handlers run later, each as a task of its own. */
    void trigger(ViewNode node, String type, @Nullable Object detail, boolean bubbles);

    /** Sends an event that does not bubble, and hears the text that a handler of input returns. */
    void ask(ViewNode node, String type, @Nullable Object detail, Consumer<String> returned);

    /** Takes a value of the user back into the data; returns whether the template binds the attribute so. */
    boolean writeBack(ViewNode node, String name, @Nullable Object value);

    /** Takes note that a wxs function or an animation changes how a node looks. */
    void looksChanged();

    /** Takes note that a component is attached that has not heard yet that it is ready. */
    void readyDue();

    /** Tells the wxs functions that listen to a node's properties that the node has come. */
    void inserted(ViewNode node);

    /** Tells the wxs function that listens to a property, when there is one, that it has another value than before. */
    void changed(ViewNode node, String name, @Nullable Object before);

    /** Takes note that a node is gone, for the wxs functions that have met it. */
    void removed(ViewNode node);
}
