package io.liverig.sandbox;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Stops a run that takes too long, or hoards memory, of which no run needs a hundredth. */
final class RunWatch implements AutoCloseable {
    private static final long LOOK_MILLIS = 50;
    private static final int WALL = 20;
    private static final long MOST_BYTES =
            Math.min(1L << 30, Runtime.getRuntime().maxMemory() / 4);
    private static final ScheduledThreadPoolExecutor WATCH = watch();

    private final Duration limit;
    private final Runnable stop;
    private final long thread = Thread.currentThread().getId();
    private final long began = System.nanoTime();
    private final long usedBefore = used(thread);
    private final long bytesBefore = bytes(thread);
    private volatile String told = "the script took all memory and was stopped";
    private @Nullable ScheduledFuture<?> looking;

    private RunWatch(Duration limit, Runnable stop) {
        this.limit = limit;
        this.stop = stop;
    }

    /** Watches over what this thread does next. */
    static RunWatch begin(Duration limit, Runnable stop) {
        RunWatch watch = new RunWatch(limit, stop);
        watch.looking = WATCH.scheduleWithFixedDelay(watch::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        return watch;
    }

    /** Returns why the run was stopped. */
    String told() {
        return told;
    }

    private void look() {
        // A machine that is busy elsewhere stops nobody; the wall counts only for what waits for ever.
        boolean waits = System.nanoTime() - began > WALL * limit.toNanos();
        if (used(thread) - usedBefore > limit.toNanos() || waits) {
            told = "the script ran for longer than " + limit.toMillis() + " ms and was stopped";
            stop.run();
        } else if (bytes(thread) - bytesBefore > MOST_BYTES) {
            told = "the script took more than " + (MOST_BYTES >> 20) + " MB of memory in one run and was stopped";
            stop.run();
        }
    }

    /** Returns how much of a processor's time a thread has used; where nobody tells, what the wall says. */
    private static long used(long thread) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return threads.isThreadCpuTimeSupported() ? threads.getThreadCpuTime(thread) : System.nanoTime();
    }

    private static long bytes(long thread) {
        return ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean bean
                ? bean.getThreadAllocatedBytes(thread)
                : 0;
    }

    private static ScheduledThreadPoolExecutor watch() {
        ScheduledThreadPoolExecutor made = new ScheduledThreadPoolExecutor(1, body -> {
            Thread thread = new Thread(body, "liverig-module-watch");
            thread.setDaemon(true);
            return thread;
        });
        made.setRemoveOnCancelPolicy(true);
        return made;
    }

    @Override
    public void close() {
        if (looking != null) {
            looking.cancel(false);
        }
    }
}
