package io.liverig.conformance.framework.make;

import java.util.List;
import java.util.function.Function;

/**
 * What a template can use beside elements.
 *
 * @param templates the names of templates
 * @param includes files to include, as they are written
 * @param others further kinds of nodes, e.g. components and slots
 */
record Ingredients(List<String> templates, List<String> includes, List<Other> others) {
    static final Ingredients EMPTY = new Ingredients(List.of(), List.of(), List.of());

    /** A further kind of node. */
    interface Other {
        /** Makes one; what stands inside it is made with the names that it can use. */
        String make(Draw draw, Names names, Function<Names, String> inside);
    }
}
