package io.liverig.internal.port;

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
     * Begins to observe what is in a page or a component; what there is to tell goes to the observer with that id.
     *
     * @param kind {@code intersection} or {@code media}
     */
    default void observe(String kind, PageRef page, int component, int id, Map<?, ?> asked) {}

    /**
     * Begins an animation of what a selector means in a page or a component.
     *
     * @param asked {@code {selector, keyframes, duration, timeline}}; without a timeline the clock drives it
     * @return whether there is anything to animate
     */
    default boolean animate(PageRef page, int component, Map<?, ?> asked) {
        return false;
    }

    /**
     * Takes away what animations have set on what a selector means.
     *
     * @param asked {@code {selector, names}}; no names for all
     */
    default void clearAnimation(PageRef page, int component, Map<?, ?> asked) {}

    /** Ends an observation. */
    default void unobserve(int id) {}
}
