package io.liverig.internal.logic.world;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * One job of a worker and the caller who waits for it. To end a job allocates nothing, so that a caller hears of a heap
 * that is full.
 */
final class Job<T extends @Nullable Object> implements Runnable {
    private final Callable<T> body;
    private @Nullable T result;
    private @Nullable Throwable thrown;
    private boolean ended;
    private boolean lost;

    Job(Callable<T> body) {
        this.body = body;
    }

    @Override
    public void run() {
        T value = null;
        Throwable failure = null;
        try {
            value = body.call();
        } catch (Throwable any) {
            failure = any;
        }
        end(value, failure);
    }

    /** Ends the job in another way than by itself; the first end counts. */
    synchronized void lost(Throwable failure) {
        lost |= !ended;
        end(null, failure);
    }

    /** Waits for the end and returns whether it came in another way than by the job itself. */
    synchronized boolean isLost() {
        await();
        return lost;
    }

    private synchronized void end(@Nullable T value, @Nullable Throwable failure) {
        if (!ended) {
            result = value;
            thrown = failure;
            ended = true;
            notifyAll();
        }
    }

    /** Waits for the end, whatever interrupts; the interrupt is kept. */
    private synchronized void await() {
        boolean interrupted = false;
        while (!ended) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for the end and returns what was thrown, if anything was. */
    @Nullable
    Throwable thrown() {
        await();
        return thrown;
    }

    /** Returns what the job gave, once it has ended well. */
    @SuppressWarnings("NullAway")
    T result() {
        await();
        return result;
    }
}
