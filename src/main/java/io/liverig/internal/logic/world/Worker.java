package io.liverig.internal.logic.world;

import io.liverig.journal.ProgramStoppedException;
import io.liverig.options.Limits;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
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
        private volatile @Nullable CompletableFuture<?> job;

        Lane() {
            int number = NUMBERS.incrementAndGet();
            executor = new ThreadPoolExecutor(1, 1, 5, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), body -> {
                Thread made = new Thread(null, body, "liverig-worker-" + number, 16L << 20);
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
        CompletableFuture<T> first = submit(job);
        try {
            return await(first);
        } catch (ProgramStoppedException lost) {
            return resume(job);
        }
    }

    private <T extends @Nullable Object> CompletableFuture<T> submit(Callable<T> job) {
        Lane mine = lane;
        CompletableFuture<T> future = new CompletableFuture<>();
        mine.executor.execute(() -> {
            mine.job = future;
            try {
                future.complete(job.call());
            } catch (Throwable thrown) {
                future.completeExceptionally(thrown);
            } finally {
                mine.job = null;
            }
        });
        return future;
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

    private static <T extends @Nullable Object> T await(CompletableFuture<T> future) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw unwrap(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException unwrap(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        if (cause instanceof RuntimeException runtime) {
            runtime.addSuppressed(new CallSite());
            return runtime;
        }
        return new IllegalStateException(cause);
    }

    /** Shows where the job was handed in, beside the stack of where it ran. */
    private static final class CallSite extends Throwable {
        private static final long serialVersionUID = 1L;

        CallSite() {
            super("handed to the rig's worker here");
        }
    }

    /** Gives up the present thread and goes on with a new one; its job is lost and says so to whoever waits. */
    void abandon(String program) {
        Lane lost = lane;
        lane = new Lane();
        lost.executor.shutdown();
        CompletableFuture<?> job = lost.job;
        if (job != null) {
            job.completeExceptionally(new ProgramStoppedException("program " + program
                    + " kept the rig's thread busy and could not be stopped; the rig goes on without it"));
        }
    }

    @Override
    public void close() {
        Watchdog.forget(this);
        lane.executor.shutdown();
    }
}
