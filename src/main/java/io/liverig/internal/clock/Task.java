package io.liverig.internal.clock;

/**
 * One entry of the {@link TaskQueue}: who owns it, what it does, when it is due.
 *
 * <p>A task that repeats has a period; {@code settle} never waits for such a task.
 */
public final class Task {
    private final TaskQueue queue;
    private final String owner;
    private final String what;
    private final long periodMillis;
    private long number;
    private final Runnable body;
    private long dueMillis;
    private volatile boolean cancelled;

    Task(TaskQueue queue, String owner, String what, long periodMillis, Runnable body) {
        this.queue = queue;
        this.owner = owner;
        this.what = what;
        this.periodMillis = periodMillis;
        this.body = body;
    }

    /** Makes the task due; of two that are due at once, the lower number comes first. */
    void due(long millis, long newNumber) {
        dueMillis = millis;
        number = newNumber;
    }

    /** Returns who is gone when this task no longer matters: a program's id, or "" for the rig itself. */
    public String owner() {
        return owner;
    }

    /** Returns what the task does, for the list of what is still pending. */
    public String what() {
        return what;
    }

    /** Returns when the task is due, in milliseconds since the epoch on the rig's clock. */
    public long dueMillis() {
        return dueMillis;
    }

    /** Returns whether the task repeats. */
    public boolean isPeriodic() {
        return periodMillis > 0;
    }

    /** Cancels the task: it never runs again. Cancelling twice is harmless. */
    public void cancel() {
        queue.cancel(this);
    }

    void markCancelled() {
        cancelled = true;
    }

    boolean isCancelled() {
        return cancelled;
    }

    long number() {
        return number;
    }

    void run() {
        body.run();
    }

    void again(long nextNumber) {
        due(dueMillis + periodMillis, nextNumber);
    }

    @Override
    public String toString() {
        return what + " at " + dueMillis + " ms" + (isPeriodic() ? ", every " + periodMillis + " ms" : "");
    }
}
