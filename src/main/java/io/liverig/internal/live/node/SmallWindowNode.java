package io.liverig.internal.live.node;

import io.liverig.data.PageRef;
import java.util.List;

/** A component that can go on in the {@link SmallWindow}; it is one from its insertion to its removal. */
public interface SmallWindowNode {
    PageRef page();

    /** Returns whether there is something to show. */
    boolean isActive();

    /** Returns the ways of leaving its page that open the window: push, pop. */
    List<?> modes();

    /** Sends it an event that carries nothing. */
    void tell(String event);

    /** Lets the component go on as its page does, which may be out of sight. */
    void windowClosed();
}
