package io.liverig.internal.live.node;

import io.liverig.internal.clock.Task;
import io.liverig.options.TroubleSettings;
import org.jspecify.annotations.Nullable;

/** The attempts to get a lost connection back: one at once, the others a while apart, then giving up. */
public final class Retries {
    private final LiveBase host;
    private final String what;
    private @Nullable Task next;
    private boolean gaveUp;

    public Retries(LiveBase host, String what) {
        this.host = host;
        this.what = what;
    }

    /** Begins; does nothing while attempts are under way. */
    public void begin(Runnable attempt, Runnable givingUp) {
        if (next == null) {
            gaveUp = false;
            next = host.queue().after(0, host.program(), what, () -> run(1, attempt, givingUp));
        }
    }

    private void run(int number, Runnable attempt, Runnable givingUp) {
        TroubleSettings settings = host.settings().troubles();
        if (number > settings.retries()) {
            gaveUp = true;
            givingUp.run();
        } else {
            attempt.run();
            next = host.queue()
                    .after(settings.retryMillis(), host.program(), what, () -> run(number + 1, attempt, givingUp));
        }
    }

    /** Returns whether all attempts were in vain, and the connection has not been found since. */
    public boolean gaveUp() {
        return gaveUp && isOn();
    }

    /** Returns whether a connection is lost. */
    public boolean isOn() {
        return next != null;
    }

    /** Ends the attempts, for whatever reason. */
    public void end() {
        if (next != null) {
            next.cancel();
            next = null;
        }
    }
}
