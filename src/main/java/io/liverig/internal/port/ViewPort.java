package io.liverig.internal.port;

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

    /** A component has set its own data: what of it is bound both ways goes back into the data around it. */
    default void writeBack(PageRef page, int component, List<DataChange> changes) {}

    /** What changes have done up to a number is shown. */
    void render(PageRef page, long number);

    /** A page comes to the front. */
    void shown(PageRef page);

    /** A page goes behind another, or the program behind WeChat. */
    void hidden(PageRef page);

    /** A page is about to be left for the one below; returns whether it stays loaded, in a small window. */
    default boolean floats(PageRef page) {
        return false;
    }

    /** A page is gone. */
    void closed(PageRef page);

    /** What scripts ask of what is shown. */
    default ViewQuestions questions() {
        return ViewQuestions.NONE;
    }

    /** The program is closed: all that is open of it ends, without a word to its scripts. */
    default void abandoned() {}

    /** The program was stopped and runs no further: its components end, its users leave their rooms. */
    void ended();

    /** The nodes as wxs functions see them. */
    default WxsNodes nodes() {
        return WxsNodes.NONE;
    }

    /** What is asked of the trees for the sake of components. */
    default ComponentQueries components() {
        return ComponentQueries.NONE;
    }

    /** Components can be had from now on: each takes the places where something stands in for it. */
    default void available(List<String> paths) {}

    /** Tells the components of a page of a moment in its life. */
    default void pageLife(PageRef page, String name, @Nullable Object detail) {}

    /** Tells the components of a page that have not heard it yet that they are ready. */
    default void ready(PageRef page) {}

    /** Returns whether there are such components. */
    default boolean isReadyDue(PageRef page) {
        return false;
    }
}
