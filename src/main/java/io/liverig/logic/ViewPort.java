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

    /** A page is about to be left for the one below; tells whether it stays loaded, in a small window. */
    default boolean floats(PageRef page) {
        return false;
    }

    /** A page is gone. */
    void closed(PageRef page);

    /** The program was stopped and runs no further: its components end, its users leave their rooms. */
    void ended();
}
