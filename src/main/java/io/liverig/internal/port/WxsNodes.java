package io.liverig.internal.port;

import io.liverig.data.Undefined;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The nodes of the view as wxs functions see them, by number. */
public interface WxsNodes {
    /** A view without nodes. */
    WxsNodes NONE = (node, method, arguments) -> Undefined.UNDEFINED;

    /**
     * Calls a method of a ComponentDescriptor.
     *
     * @param arguments plain data values
     * @return a plain data value; a node or a list of nodes by their numbers
     */
    @Nullable
    Object call(int node, String method, List<Object> arguments);
}
