package io.liverig.logic;

import io.liverig.data.DataChange;
import io.liverig.data.PageRef;
import java.util.List;
import java.util.Map;

/** The port downwards: what the logic layer tells the view layer of its pages. */
public interface ViewPort {
    /** A page appears, with its first data; the view owns the map. */
    void open(PageRef page, Map<String, Object> data);

    /** A page's data changes, in this order. */
    void apply(PageRef page, List<DataChange> changes);

    /** A page comes to the front. */
    void shown(PageRef page);

    /** A page goes behind another, or the program behind WeChat. */
    void hidden(PageRef page);

    /** A page is gone. */
    void closed(PageRef page);

    /**
     * Answers a selector query; see {@code js/app-service/queries.js} for what is asked.
     *
     * @param instance the number of the page or component in which it looks
     */
    default List<Object> query(PageRef page, int instance, List<?> requests) {
        return List.of();
    }

    /**
     * Begins to observe the page; what there is to tell goes to {@link LogicLayer#observed}.
     *
     * @param kind {@code intersection} or {@code media}
     * @param instance the number of the page or component in which it looks
     */
    default void observe(String kind, PageRef page, int instance, int id, Map<?, ?> asked) {}

    /** Ends an observation. */
    default void unobserve(int id) {}

    /** The program was stopped and runs no further: its components end, its users leave their rooms. */
    void ended();
}
