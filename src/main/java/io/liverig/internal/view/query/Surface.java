package io.liverig.internal.view.query;

import io.liverig.internal.view.node.ViewNode;
import io.liverig.internal.view.wxss.Viewport;
import org.jspecify.annotations.Nullable;

/** The screen that pages are shown on: its size, and what a finger has scrolled and set. */
public interface Surface {
    /** Returns the viewport that a page has. */
    Viewport viewport();

    /** Returns how far a node is scrolled, in pixels: from the left, from the top; for a root, the page. */
    double[] scroll(ViewNode node);

    /** Returns what a component holds of an attribute that a user can change; undefined when it is the template's. */
    @Nullable
    Object property(ViewNode node, String name);
}
