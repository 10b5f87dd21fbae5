package io.liverig.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The port to the component's scripts. Each method runs script before it returns, and that script may change the tree;
 * what it throws is a fault and never comes back through here.
 */
public interface ComponentPort {
    /** A program without components. */
    ComponentPort NONE = new ComponentPort() {
        @Override
        public @Nullable ComponentType used(String asker, String tag) {
            return null;
        }

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

    /**
     * Returns what a tag stands for in the template of a page or a component; null for a node of the view's own.
     *
     * @param asker the page's route, or the component's path
     */
    @Nullable
    ComponentType used(String asker, String tag);

    /** Returns what stands in for a tag whose component can not be had yet; null when there is nothing to wait for. */
    default @Nullable Placeholder placeholder(String asker, String tag) {
        return null;
    }

    /** Returns a component by its path; null when it can not be had, of which the journal knows. */
    @Nullable
    ComponentType type(String path);

    /** Returns the component that draws the tab bar of a page; null for a page without one of the program's own. */
    default @Nullable ComponentType tabBar(String route) {
        return null;
    }

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
