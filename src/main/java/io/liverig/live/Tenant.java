package io.liverig.live;

import io.liverig.data.PageRef;
import io.liverig.view.NodePort;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** A component that can go on in the {@link SmallWindow}. */
final class Tenant {
    private final LiveHost host;
    private final NodePort node;
    private final NodeEvents events;
    private final Supplier<AttributeValues> values;
    private final BooleanSupplier active;
    private final Runnable onClosed;

    /**
     * Makes a tenant of a component that has been inserted.
     *
     * @param active tells whether there is something to show
     * @param onClosed lets the component go on as its page does, which may be out of sight
     */
    Tenant(
            LiveHost host,
            NodePort node,
            NodeEvents events,
            Supplier<AttributeValues> values,
            BooleanSupplier active,
            Runnable onClosed) {
        this.host = host;
        this.node = node;
        this.events = events;
        this.values = values;
        this.active = active;
        this.onClosed = onClosed;
    }

    PageRef page() {
        return node.page();
    }

    boolean isActive() {
        return active.getAsBoolean();
    }

    /** Returns the ways of leaving its page that open the window: push, pop. */
    List<?> modes() {
        return values.get().words("picture-in-picture-mode");
    }

    void tell(String event) {
        host.post(event, () -> events.send(event, Map.of()));
    }

    void windowClosed() {
        onClosed.run();
    }
}
