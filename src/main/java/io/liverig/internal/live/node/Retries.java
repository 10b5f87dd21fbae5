package io.liverig.internal.live.node;

import io.liverig.internal.clock.Task;
import io.liverig.options.TroubleSettings;
import org.jspecify.annotations.Nullable;

/** The attempts to get a lost connection back: one at once, the others a while apart, then giving up. */
public final class Retries {
    private final LiveBase base;
    private final String what;
    private @Nullable Task next;
    private boolean gaveUp;

    public Retries(LiveBase base, String what) {
        this.base = base;
        this.what = what;
    }

    /** Begins; does nothing while attempts are under way. */
    public void begin(Runnable attempt, Runnable givingUp) {
        if (next == null) {
            gaveUp = false;
            next = base.queue().after(0, base.program(), what, () -> run(1, attempt, givingUp));
        }
    }

    private void run(int number, Runnable attempt, Runnable givingUp) {
        TroubleSettings settings = base.settings().troubles();
        if (number > settings.retries()) {
            gaveUp = true;
            givingUp.run();
        } else {
            attempt.run();
            next = base.queue()
                    .after(settings.retryMillis(), base.program(), what, () -> run(number + 1, attempt, givingUp));
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
