package io.liverig.internal.view.wxml.expression;

import io.liverig.internal.port.FunctionResolver;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names that an expression can see, and which of them the commit under way has changed. */
public interface Scope {
    /** Returns the value of a name; {@link io.liverig.data.Undefined} when nothing has the name. */
    @Nullable
    Object value(String name);

    /** Returns what has changed below a name; null when nothing has. */
    @Nullable
    Mask mask(String name);

    /** Returns where in the owner's data the value of a name stands; null when it stands nowhere. */
    default @Nullable List<Object> path(String name) {
        return null;
    }

    /** Returns who answers calls in this scope. */
    FunctionResolver functions();
}
