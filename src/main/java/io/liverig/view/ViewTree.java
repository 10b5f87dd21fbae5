package io.liverig.view;

import io.liverig.data.DataChange;
import io.liverig.journal.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A tree. */
public interface ViewTree {
    /** A bound handler. */
    record Bound(String handler, String binding, @Nullable Place at) {}

    /** Attaches. */
    void attach();

    /** Applies. */
    void apply(List<DataChange> changes);

    /** Detaches. */
    void detach();

    /** Root. */
    ViewNode root();

    /** Find. */
    List<ViewNode> find(String selector);

    /** Handlers. */
    List<Bound> handlers();

    /** Triggers. */
    void trigger(ViewNode node, String type, @Nullable Object detail, boolean bubbles);

    /** Taps. */
    void tap(ViewNode node);

    /** Renders. */
    String render();
}
