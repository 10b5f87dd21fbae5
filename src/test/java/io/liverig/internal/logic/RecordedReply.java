package io.liverig.internal.logic;

import io.liverig.internal.port.Reply;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A reply that keeps what it was given. */
final class RecordedReply implements Reply {
    @Nullable
    String failure;

    boolean succeeded;

    @Override
    public void ok(Map<String, ? extends Object> fields) {
        succeeded = true;
    }

    @Override
    public void fail(String reason, Map<String, ? extends Object> fields) {
        failure = reason;
    }
}
