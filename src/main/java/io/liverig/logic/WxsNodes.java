package io.liverig.logic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The nodes of the view as wxs functions see them, by number; the root joins it to the view layer. */
public interface WxsNodes {
    /**
     * Calls a method of a ComponentDescriptor.
     *
     * @param arguments plain data values
     * @return a plain data value; a node or a list of nodes by their numbers
     */
    @Nullable
    Object call(int node, String method, List<Object> arguments);
}
