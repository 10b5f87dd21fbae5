package io.liverig.internal.logic.world;

import io.liverig.internal.turn.TestFailure;
import io.liverig.internal.turn.Turn;
import io.liverig.journal.ProgramStoppedException;
import io.liverig.options.Limits;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The one thread on which everything of a rig runs: its queue, its rooms, its programs' scripts.
 *
 * <p>Callers hand in jobs and wait. A script that cannot be stopped keeps its thread; the worker then goes on with a new
 * one, and the old thread meets {@link Abandoned} as soon as it comes back from the script.
 */
public final class Worker implements AutoCloseable {
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final OutermostCall turn = new OutermostCall();
    private volatile Lane lane = new Lane();

    /** Thrown in a thread that has been given up, so that it touches nothing of the rig any more. */
    static final class Abandoned extends Error {
        private static final long serialVersionUID = 1L;

        Abandoned() {
            super("this thread was given up while a script kept it busy", null, false, false);
        }
    }

    /** One thread and the job that it runs. */
    private static final class Lane {
        private final ThreadPoolExecutor executor;
        private volatile @Nullable Thread thread;
        private volatile @Nullable Job<?> job;

        Lane() {
            int number = NUMBERS.incrementAndGet();
            executor = new ThreadPoolExecutor(1, 1, 5, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), body -> {
                Thread made = new Turn.Carrier(body, "liverig-worker-" + number, 16L << 20);
                made.setDaemon(true);
                thread = made;
                return made;
            });
            executor.allowCoreThreadTimeOut(true);
        }
    }

    /** Makes a worker whose scripts are watched. */
    public Worker(Limits limits) {
        Watchdog.watch(this, limits);
    }

    OutermostCall turn() {
        return turn;
    }

    /** Returns whether the caller is on the worker's own thread. */
    public boolean isCurrent() {
        return Thread.currentThread() == lane.thread;
    }

    void checkCurrent() {
        if (!isCurrent()) {
            throw new Abandoned();
        }
    }

    /**
     * Runs a job on the worker and waits for it; on the worker's own thread it runs at once.
     *
     * @throws ProgramStoppedException when a script within the job could not be stopped
     */
    public <T extends @Nullable Object> T call(Callable<T> job) {
        if (isCurrent()) {
            return run(job);
        }
        return await(submit(job));
    }

    /** As {@link #call}, but a job that was lost with its thread begins again on the next one. */
    public <T extends @Nullable Object> T resume(Callable<T> job) {
        if (isCurrent()) {
            return run(job);
        }
        Job<T> first = submit(job);
        if (first.isLost()) {
            return resume(job);
        }
        return await(first);
    }

    private <T extends @Nullable Object> Job<T> submit(Callable<T> body) {
        Lane mine = lane;
        Job<T> job = new Job<>(body);
        mine.executor.execute(() -> {
            mine.job = job;
            job.run();
            mine.job = null;
        });
        return job;
    }

    private static <T extends @Nullable Object> T run(Callable<T> job) {
        try {
            return job.call();
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Exception checked) {
            throw new IllegalStateException(checked);
        }
    }

    private static <T extends @Nullable Object> T await(Job<T> job) {
        Throwable thrown = job.thrown();
        if (thrown != null) {
            throw unwrap(thrown);
        }
        return job.result();
    }

    private static RuntimeException unwrap(Throwable cause) {
        if (cause instanceof Error error) {
            throw told(error);
        }
        if (cause instanceof TestFailure ofTheTest) {
            return ofTheTest.thrown();
        }
        return cause instanceof RuntimeException runtime ? told(runtime) : new IllegalStateException(cause);
    }

    /** Gives what was thrown the stack of its caller, which shows the line of the test; the worker's own stands below. */
    private static <T extends Throwable> T told(T thrown) {
        thrown.addSuppressed(new OnTheWorker(thrown.getStackTrace()));
        StackTraceElement[] here = new Throwable().getStackTrace();
        int own = 0;
        while (own < here.length && here[own].getClassName().equals(Worker.class.getName())) {
            own++;
        }
        thrown.setStackTrace(Arrays.copyOfRange(here, own, here.length));
        return thrown;
    }

    /** Shows where on the worker it was thrown. */
    private static final class OnTheWorker extends Throwable {
        private static final long serialVersionUID = 1L;

        OnTheWorker(StackTraceElement[] stack) {
            super("on the rig's worker");
            setStackTrace(stack);
        }
    }

    /** Gives up the present thread and goes on with a new one; its job is lost and says so to whoever waits. */
    void abandon(String program) {
        Lane lost = lane;
        lane = new Lane();
        lost.executor.shutdown();
        Job<?> job = lost.job;
        if (job != null) {
            job.lost(new ProgramStoppedException("program " + program
                    + " kept the rig's thread busy and could not be stopped; the rig goes on without it"));
        }
    }

    @Override
    public void close() {
        Watchdog.forget(this);
        lane.executor.shutdown();
    }
}
