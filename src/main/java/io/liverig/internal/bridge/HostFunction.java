package io.liverig.internal.bridge;

import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** A function of the host that the rig's own scripts call; programs never hold one. */
public interface HostFunction {
    /**
     * Does the call.
     *
     * @return text, a number, a truth value, a script's own value, or null; text that begins with "!" is a failure
     */
    @Nullable
    Object call(Value... args);
}
