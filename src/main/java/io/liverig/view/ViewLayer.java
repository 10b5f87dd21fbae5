package io.liverig.view;

import io.liverig.data.PageRef;
import io.liverig.journal.Journal;
import java.util.Map;
import java.util.function.LongSupplier;

/** Views. */
public final class ViewLayer {
    /** Makes. */
    public ViewLayer(
            String program,
            FileReader files,
            NodeBehaviors behaviors,
            EventSink sink,
            Journal journal,
            LongSupplier clockMillis) {}

    /** Opens. */
    public ViewTree open(PageRef page, Map<String, Object> data) {
        if (data.isEmpty()) {
            return java.util.Objects.requireNonNull(null);
        }
        throw new UnsupportedOperationException();
    }
}
