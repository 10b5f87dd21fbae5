package io.liverig.logic;

import io.liverig.data.PageRef;
import java.util.List;
import java.util.Map;

/**
 * What scripts ask of what is shown; see {@code js/app-service/queries.js} for what is asked.
 *
 * <p>A component is named by its number, the page itself by 0.
 */
public interface ViewQuestions {
    /** A view that shows nothing. */
    ViewQuestions NONE = new ViewQuestions() {};

    /** Answers a selector query that looks in a page or a component. */
    default List<Object> query(PageRef page, int component, List<?> requests) {
        return List.of();
    }

    /**
     * Begins to observe what is in a page or a component; what there is to tell goes to {@link LogicLayer#observed}.
     *
     * @param kind {@code intersection} or {@code media}
     */
    default void observe(String kind, PageRef page, int component, int id, Map<?, ?> asked) {}

    /** Ends an observation. */
    default void unobserve(int id) {}
}
