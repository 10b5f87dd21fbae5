package io.liverig.logic;

import io.liverig.data.DataChange;
import io.liverig.data.PageRef;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The port downwards: what the logic layer tells the view layer of its pages, and asks of their trees.
 *
 * <p>A component is named by its number, the page itself by 0.
 */
public interface ViewPort {
    /**
     * A page's tree is made of its first data, which the view owns from here on. Its components are created and attached
     * within this call; nothing is shown yet.
     */
    void create(PageRef page, Map<String, Object> data);

    /** A page appears. */
    void open(PageRef page);

    /**
     * The data of a page or a component changes, in this order; the tree follows within this call, and its components hear
     * of it.
     *
     * @return the number that {@link #render} takes
     */
    long apply(PageRef page, int component, List<DataChange> changes);

    /** What changes have done up to a number is shown. */
    void render(PageRef page, long number);

    /** A page comes to the front. */
    void shown(PageRef page);

    /** A page goes behind another, or the program behind WeChat. */
    void hidden(PageRef page);

    /** A page is gone. */
    void closed(PageRef page);

    /**
     * Answers a selector query; see {@code js/app-service/queries.js} for what is asked.
     *
     * @param component the number of the component in which it looks; 0 for the page itself
     */
    default List<Object> query(PageRef page, int component, List<?> requests) {
        return List.of();
    }

    /**
     * Begins to observe the page; what there is to tell goes to {@link LogicLayer#observed}.
     *
     * @param kind {@code intersection} or {@code media}
     * @param component the number of the component in which it looks; 0 for the page itself
     */
    default void observe(String kind, PageRef page, int component, int id, Map<?, ?> asked) {}

    /** Ends an observation. */
    default void unobserve(int id) {}

    /** The program was stopped and runs no further: its components end, its users leave their rooms. */
    void ended();

    /** What is asked of the trees for the sake of components. */
    default ComponentQueries components() {
        return ComponentQueries.NONE;
    }

    /** Tells the components of a page of a moment in its life. */
    default void pageLife(PageRef page, String name, @Nullable Object detail) {}

    /** Tells the components of a page that have not heard it yet that they are ready. */
    default void ready(PageRef page) {}

    /** Tells whether there are such components. */
    default boolean isReadyDue(PageRef page) {
        return false;
    }
}
