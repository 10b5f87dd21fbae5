package io.liverig.internal.live.pusher;

import io.liverig.internal.clock.Task;
import io.liverig.internal.live.node.LiveBase;
import org.jspecify.annotations.Nullable;

/** A pusher's waiting for the network before it can enter, at most for a while. */
final class EntryRetry {
    private final LiveBase base;
    private @Nullable Task timeout;
    private @Nullable Runnable onwards;

    EntryRetry(LiveBase base) {
        this.base = base;
    }

    void begin(Runnable whenBack, Runnable whenTooLong) {
        cancel();
        onwards = whenBack;
        long millis = base.settings().troubles().entryTimeoutMillis();
        timeout = base.queue().after(millis, base.program(), "live-pusher entry times out", () -> {
            onwards = null;
            whenTooLong.run();
        });
    }

    /** The network is back. */
    void end() {
        Runnable next = onwards;
        cancel();
        if (next != null) {
            next.run();
        }
    }

    void cancel() {
        onwards = null;
        if (timeout != null) {
            timeout.cancel();
            timeout = null;
        }
    }
}
