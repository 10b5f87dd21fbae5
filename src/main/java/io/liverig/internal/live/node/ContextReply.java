package io.liverig.internal.live.node;

import java.util.Map;

/** Answers one call of a context method, once, now or later. */
public interface ContextReply {
    /** Succeeds; the fields join {@code errMsg: "ok"}. */
    void ok(Map<String, ? extends Object> fields);

    /** Fails with the whole errMsg. */
    void fail(String errMsg);
}
