package io.liverig.internal.logic.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether a program is in front and whether its scripts run; what would have called them while they do not, waits here.
 */
final class AppState {
    private final Map<Object, Runnable> held = new LinkedHashMap<>();
    private boolean front = true;
    private boolean suspended;

    boolean isInFront() {
        return front;
    }

    boolean isSuspended() {
        return suspended;
    }

    void behind() {
        front = false;
    }

    /** Stops the scripts of a program that is still out of sight. */
    void suspend() {
        suspended = !front;
    }

    /** Lets the scripts run again; returns what has waited for that, in its order. */
    List<Runnable> restore() {
        front = true;
        suspended = false;
        List<Runnable> waited = List.copyOf(held.values());
        held.clear();
        return waited;
    }

    /** Runs a task that calls scripts, or holds it back while they are stopped: of tasks with one key the first alone. */
    void run(Object key, Runnable task) {
        if (suspended) {
            held.putIfAbsent(key, task);
        } else {
            task.run();
        }
    }
}
