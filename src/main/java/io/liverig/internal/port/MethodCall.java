package io.liverig.internal.port;

import io.liverig.data.PageRef;
import io.liverig.journal.Place;
import org.jspecify.annotations.Nullable;

/**
 * A method of a page, or of a component in it, that a wxs function calls by callMethod.
 *
 * @param page whose method is called
 * @param component the component's number; 0 for the page itself
 * @param method the method's name
 * @param argument a plain data value
 * @param at where the template writes the node by which it is called
 */
public record MethodCall(
        PageRef page,
        int component,
        String method,
        @Nullable Object argument,
        Place at) {}
