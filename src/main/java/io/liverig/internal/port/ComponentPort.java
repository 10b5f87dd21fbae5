package io.liverig.internal.port;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The port to the components' scripts. Each method runs script before it returns, and that script may change the tree;
 * what it throws is a fault and never comes back through here.
 */
public interface ComponentPort {
    /** A program without components. */
    ComponentPort NONE = new ComponentPort() {
        @Override
        public @Nullable ComponentType type(String path) {
            return null;
        }

        @Override
        public Map<String, Object> make(ComponentRef component) {
            throw new IllegalStateException("a program without components makes none");
        }

        @Override
        public void life(ComponentRef component, ComponentLife moment) {}

        @Override
        public void pageLife(ComponentRef component, String name, @Nullable Object detail) {}

        @Override
        public void write(ComponentRef component, List<PropertyWrite> writes) {}

        @Override
        public void dropped(ComponentRef component) {}
    };

    /** Returns a component by its path; null when it cannot be had, of which the journal knows. */
    @Nullable
    ComponentType type(String path);

    /** Makes the script instance and returns what its template begins with; the view owns the map. */
    Map<String, Object> make(ComponentRef component);

    /** Tells the instance of a moment in its life. */
    void life(ComponentRef component, ComponentLife moment);

    /** Tells the instance of a moment in its page's life: show, hide, resize, routeDone. */
    void pageLife(ComponentRef component, String name, @Nullable Object detail);

    /** Writes properties, all at once. */
    void write(ComponentRef component, List<PropertyWrite> writes);

    /** Forgets an instance whose node is gone. */
    void dropped(ComponentRef component);
}
