package io.liverig.internal.clock;

import io.liverig.journal.NotSettledException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps everything that is going to happen on a rig in one order: by time due, then by time of posting.
 *
 * <p>Any thread may post; one thread, the rig's worker, runs. A task never runs inside the call that posted it. An owner
 * whose tasks go on posting tasks that are due at the same instant would hold the clock for ever: after {@link InstantLimit#LIMIT}
 * of them in one run the queue tells it, see {@link #onRush}.
 */
public final class TaskQueue {
    private static final Comparator<Task> ORDER =
            Comparator.comparingLong(Task::dueMillis).thenComparingLong(Task::number);

    /** So far off that no clock comes there, and near enough to be added up. */
    private static final long FAR = 1L << 53;

    private final Ticker ticker;
    private final TreeSet<Task> tasks = new TreeSet<>(ORDER);
    private final Map<String, Set<Task>> byOwner = new HashMap<>();
    private final InstantLimit rush = new InstantLimit();
    private final Map<String, TaskRunner> runners = new ConcurrentHashMap<>();
    private @Nullable Task running;
    private int once;
    private long numbers;

    /** Makes an empty queue on the given clock. */
    public TaskQueue(Ticker ticker) {
        this.ticker = ticker;
    }

    /** Returns the rig's time, in milliseconds since the epoch. */
    public long nowMillis() {
        return ticker.nowMillis();
    }

    /** Posts a task that is due now, behind all that is due already. */
    public Task post(String owner, String what, Runnable body) {
        return add(owner, what, 0, 0, body);
    }

    /**
     * Posts a task that is due later.
     *
     * @param delayMillis milliseconds from now; a negative delay counts as none
     */
    public Task after(long delayMillis, String owner, String what, Runnable body) {
        return add(owner, what, Math.max(0, delayMillis), 0, body);
    }

    /**
     * Posts a task that repeats until it is cancelled, first one period from now.
     *
     * @param periodMillis milliseconds between two runs, at least 1
     */
    public Task every(long periodMillis, String owner, String what, Runnable body) {
        long period = Math.max(1, periodMillis);
        return add(owner, what, period, period, body);
    }

    private synchronized Task add(String owner, String what, long delay, long period, Runnable body) {
        Task task = new Task(this, owner, what, Math.min(FAR, period), body);
        task.due(ticker.nowMillis() + Math.min(FAR, delay), numbers++);
        enter(task);
        return task;
    }

    private void enter(Task task) {
        tasks.add(task);
        byOwner.computeIfAbsent(task.owner(), key -> new HashSet<>()).add(task);
        once += task.isPeriodic() ? 0 : 1;
    }

    private void leave(Task task) {
        if (!tasks.remove(task)) {
            return;
        }
        once -= task.isPeriodic() ? 0 : 1;
        Set<Task> own = byOwner.get(task.owner());
        if (own != null && own.remove(task) && own.isEmpty()) {
            byOwner.remove(task.owner());
        }
    }

    synchronized void cancel(Task task) {
        task.markCancelled();
        leave(task);
    }

    /**
     * Drops every task of an owner; the one that is running finishes and does not repeat. It allocates next to nothing:
     * the tasks may be what the heap is full of.
     */
    public synchronized void drop(String owner) {
        Set<Task> own = Objects.requireNonNullElse(byOwner.remove(owner), Set.of());
        own.forEach(task -> {
            task.markCancelled();
            tasks.remove(task);
            once -= task.isPeriodic() ? 0 : 1;
        });
        rush.forget(owner);
        runners.remove(owner);
        if (running != null && running.owner().equals(owner)) {
            running.markCancelled();
        }
    }

    /**
     * Says what to do when an owner's tasks hold the clock at one instant; it is told again each time as many more have
     * run. Without this, the run ends with {@link EndlessInstantException}.
     *
     * @param action told what the task does that comes next
     */
    public void onRush(String owner, Consumer<String> action) {
        rush.watch(owner, action);
    }

    /** Says how an owner's tasks are run; without this they are run as they are. */
    public void runBy(String owner, TaskRunner runner) {
        runners.put(owner, runner);
    }

    /** Runs until only periodic tasks remain, or throws {@link NotSettledException} at the limit. */
    public void settle(long limitMillis) throws InterruptedException {
        long limit = begin(limitMillis);
        while (hasOnce()) {
            if (!runNext(limit)) {
                throw new NotSettledException(limitMillis, pending());
            }
        }
    }

    /** Runs all that falls due in the given time and leaves the clock at its end. */
    public void advance(long millis) throws InterruptedException {
        long end = begin(millis);
        boolean more = true;
        while (more) {
            more = runNext(end);
        }
        ticker.moveTo(end);
    }

    /** Runs until the condition holds; returns whether it did before the limit. */
    public boolean until(BooleanSupplier condition, long limitMillis) throws InterruptedException {
        long end = begin(limitMillis);
        while (!condition.getAsBoolean()) {
            if (!runNext(end)) {
                return false;
            }
        }
        return true;
    }

    private long begin(long millis) {
        rush.begin();
        return ticker.nowMillis() + millis;
    }

    private boolean runNext(long limit) throws InterruptedException {
        Task task = take(limit);
        if (task == null) {
            return false;
        }
        try {
            ticker.moveTo(task.dueMillis());
            rush.count(task, ticker.nowMillis());
            if (!task.isCancelled()) {
                runners.getOrDefault(task.owner(), (what, body) -> body.run()).run(task.what(), task::run);
            }
        } finally {
            repeat(task);
        }
        return true;
    }

    private synchronized @Nullable Task take(long limit) {
        Task first = tasks.isEmpty() ? null : tasks.first();
        if (first == null || first.dueMillis() > limit) {
            return null;
        }
        leave(first);
        running = first;
        return first;
    }

    private synchronized void repeat(Task task) {
        running = null;
        if (task.isPeriodic() && !task.isCancelled()) {
            task.again(numbers++);
            enter(task);
        }
    }

    private synchronized boolean hasOnce() {
        return once > 0;
    }

    /** Lists what is still to happen once, soonest first, each as one line. */
    public synchronized List<String> pending() {
        return tasks.stream()
                .filter(task -> !task.isPeriodic())
                .map(Task::toString)
                .toList();
    }
}
