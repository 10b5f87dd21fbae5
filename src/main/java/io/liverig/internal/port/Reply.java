package io.liverig.internal.port;

import java.util.Map;

/** Answers a call that has success, fail and complete; the callbacks run later, as a task. */
public interface Reply {
    /** Succeeds without further fields; errMsg becomes {@code name:ok}. */
    default void ok() {
        ok(Map.of());
    }

    /** Succeeds; the fields join an errMsg of {@code name:ok}, which they may replace. */
    void ok(Map<String, ? extends Object> fields);

    /** Fails with an errMsg of {@code name:fail reason}, or {@code name:fail} when the reason is "". */
    default void fail(String reason) {
        fail(reason, Map.of());
    }

    /** Fails with further fields, which may replace the errMsg. */
    void fail(String reason, Map<String, ? extends Object> fields);
}
