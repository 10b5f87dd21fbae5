package io.liverig.internal.logic.world;

import io.liverig.internal.bridge.Detach;
import io.liverig.internal.bridge.HostFailure;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** A detached value, which may be null. */
public record Read(@Nullable Object value) {
    public static Read of(Value value) {
        try {
            return new Read(Detach.value(value));
        } catch (HostFailure tooLarge) {
            throw new IllegalStateException("the value can not be read: " + tooLarge.getMessage(), tooLarge);
        }
    }
}
