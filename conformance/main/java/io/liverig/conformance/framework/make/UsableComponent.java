package io.liverig.conformance.framework.make;

import java.util.List;

/**
 * A component that a template can use.
 *
 * @param tag what it is called
 * @param path its file without extension; "" for a generic tag
 * @param properties the names of its properties
 * @param slots the names of its slots when it has several, "" for the one without a name
 * @param traits what else its user can give it
 */
record UsableComponent(String tag, String path, List<String> properties, List<String> slots, List<Trait> traits) {
    /** What a component leaves to its user. */
    enum Trait {
        /** What stands in its slots, which is made again for each of them with the values that it gives. */
        DYNAMIC_SLOTS,
        /** A class from outside, {@code outer}. */
        OUTER_CLASS,
        /** What its generic tag {@code g} stands for, which it has to be told. */
        GENERIC,
        /** What its generic tag {@code g} stands for, unless the user leaves that to it. */
        GENERIC_WITH_DEFAULT
    }

    /** The tag that a component leaves to its user. */
    static final String GENERIC_TAG = "g";

    boolean has(Trait trait) {
        return traits.contains(trait);
    }
}
