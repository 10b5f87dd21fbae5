package io.liverig.internal.port;

import io.liverig.data.PageRef;
import java.util.List;
import java.util.Map;

/** What scripts ask of the tree that their page or component is in. */
public interface ComponentQueries {
    /** A view without components. */
    ComponentQueries NONE = new ComponentQueries() {};

    /**
     * Returns the numbers of what a selector means, looked for inside a component or a page; 0 for what is no component.
     *
     * @throws IllegalArgumentException when the selector cannot be read
     */
    default List<Integer> select(PageRef page, int component, String selector) {
        return List.of();
    }

    /** Returns the number of the component whose template has a component; 0 for the page, -1 for none. */
    default int owner(PageRef page, int component) {
        return -1;
    }

    /** Returns the number of the component that draws the tab bar under a page; 0 when the page has none. */
    default int tabBar(PageRef page) {
        return 0;
    }

    /** Returns the id of a component's node. */
    default String id(PageRef page, int component) {
        return "";
    }

    /** Returns the dataset of a component's node. */
    default Map<String, Object> dataset(PageRef page, int component) {
        return Map.of();
    }

    /** Lists what is around a component's node in its tree, innermost first: the numbers of components, 0 for others. */
    default List<Object> ancestors(PageRef page, int component) {
        return List.of();
    }

    /** Lists what stands inside a component's node: a pair of number and the same list for each; 0 for no component. */
    default List<Object> below(PageRef page, int component) {
        return List.of();
    }

    /** Returns the names of a component and of all around it, down to the page. */
    default String chain(PageRef page, int component) {
        return page.route();
    }

    /** Sends an event from a component's node; the handlers run within this call. */
    default void trigger(
            PageRef page, int component, String type, boolean bubbles, boolean composed, boolean captures) {}
}
