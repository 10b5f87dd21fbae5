package io.liverig.internal.logic.world;

import io.liverig.internal.bridge.HostFailure;
import io.liverig.internal.bridge.ToPlain;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** A detached value, which may be null. */
public record Detached(@Nullable Object value) {
    public static Detached of(Value value) {
        try {
            return new Detached(ToPlain.value(value));
        } catch (HostFailure tooLarge) {
            throw new IllegalStateException("the value can not be read: " + tooLarge.getMessage(), tooLarge);
        }
    }
}
