package io.liverig.internal.logic.world;

import org.graalvm.polyglot.PolyglotException;
import org.jspecify.annotations.Nullable;

/** What a call gave: a value, an exception, or nothing when the program is stopped. */
public record CallResult<T>(@Nullable T value, @Nullable PolyglotException thrown) {
    static <T> CallResult<T> nothing() {
        return new CallResult<>(null, null);
    }
}
