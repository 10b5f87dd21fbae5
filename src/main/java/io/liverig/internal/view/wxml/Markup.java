package io.liverig.internal.view.wxml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tags and texts of a file as written; offsets are indexes into the file's {@link Source}. */
sealed interface Markup {
    /** A tag with all that stands between it and its end. */
    record Tag(String name, List<Attribute> attributes, List<Markup> children, int offset) implements Markup {
        /** Returns the attribute of that name that counts: the last one, as later ones overwrite. */
        @Nullable
        Attribute attribute(String wanted) {
            Attribute found = null;
            for (Attribute attribute : attributes) {
                found = attribute.name().equals(wanted) ? attribute : found;
            }
            return found;
        }
    }

    /** A stretch of text. */
    record Text(int offset, int end) implements Markup {}

    /**
     * An attribute.
     *
     * @param name the name with its case
     * @param offset where the name begins
     * @param from where the value begins, -1 when there is none
     * @param to where the value ends
     */
    record Attribute(String name, int offset, int from, int to) {
        boolean hasValue() {
            return from >= 0;
        }
    }
}
