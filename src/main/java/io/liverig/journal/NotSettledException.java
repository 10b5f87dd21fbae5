package io.liverig.journal;

import java.util.List;

/** Says that the queue did not come to rest in the virtual time it was given, and what was still pending. */
public final class NotSettledException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> pending;

    public NotSettledException(long limitMillis, List<String> pending) {
        super("the rig did not settle within " + limitMillis + " ms of its clock; still pending: "
                + String.join("; ", pending)
                + ". Advance the clock by a stated time instead, or stop what keeps re-arming itself.");
        this.pending = List.copyOf(pending);
    }

    /** Returns the tasks that were still pending, each as one line. */
    public List<String> pending() {
        return pending;
    }
}
