package io.liverig.internal.view.node;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands inside a component whose slots each make it again. */
public interface SlottedContent {
    /** Brings the content in line with the slots and their values. */
    void follow();

    /** Returns what a slot has made. */
    List<ViewNode> of(ViewNode slot);

    /** Returns the slot that has made a node; null when none has. */
    @Nullable
    ViewNode slotOf(ViewNode node);
}
