package io.liverig.sandbox;

import io.liverig.internal.bridge.ModuleFailure;
import io.liverig.internal.bridge.ModuleGuest;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Runs one CommonJS module under a driver in the closed sandbox: text in, text out, within a limit of time.
 *
 * <p>The driver evaluates the module's files again as often as it likes; the Context stays, which makes a fresh module
 * instance cheap. Not for use by two threads at once.
 */
public final class ScriptModule implements AutoCloseable {
    private static final ScheduledExecutorService WATCH = Executors.newScheduledThreadPool(1, body -> {
        Thread made = new Thread(body, "liverig-module-watch");
        made.setDaemon(true);
        return made;
    });

    private final ScriptFiles driver;
    private final ScriptFiles module;
    private ModuleGuest guest;

    private ScriptModule(ScriptFiles driver, ScriptFiles module) {
        this.driver = driver;
        this.module = module;
        this.guest = boot();
    }

    /**
     * Loads a driver and a module.
     *
     * @param driver exports {@code PARAMETERS}, the names of the arguments with which it calls the module's files, and
     *     {@code open(factories, entry)}, which gives a function of a request to a run with {@code advance()} and
     *     {@code trace()}
     */
    public static ScriptModule load(ScriptFiles driver, ScriptFiles module) {
        return new ScriptModule(driver, module);
    }

    private ModuleGuest boot() {
        Map<String, String> files = new LinkedHashMap<>();
        driver.texts().forEach((path, text) -> files.put(path.substring(path.lastIndexOf('/') + 1), text));
        return new ModuleGuest(files, module.texts(), module.entry());
    }

    /**
     * Runs a request and returns the driver's trace.
     *
     * @param limit how much of a processor's time it may take; a machine that is busy elsewhere stops nobody
     * @throws ScriptFailure when the driver throws or the limit passes; the next call begins in a new Context
     */
    public String run(String request, Duration limit) {
        ModuleGuest mine = guest;
        Stop stop = new Stop(mine, limit);
        stop.checkIn(limit.toNanos());
        try {
            return mine.run(request);
        } catch (ModuleFailure failure) {
            if (failure.wasStopped()) {
                guest = boot();
                throw new ScriptFailure(
                        "the script ran for longer than " + limit.toMillis() + " ms and was stopped", true);
            }
            throw new ScriptFailure(String.valueOf(failure.getMessage()), false);
        } finally {
            stop.cancel();
        }
    }

    /** Ends a guest when the thread that runs it has used up its time, or a multiple of it on the wall. */
    private static final class Stop {
        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
        private static final int WALL = 20;
        private static final long LEAST = 1_000_000;

        private final ModuleGuest guest;
        private final long limit;
        private final long thread = Thread.currentThread().getId();
        private final long began = cpu(thread);
        private final long beganOnTheWall = System.nanoTime();
        private volatile boolean ended;
        private volatile @Nullable Future<?> next;

        Stop(ModuleGuest guest, Duration limit) {
            this.guest = guest;
            this.limit = limit.toNanos();
        }

        private static long cpu(long thread) {
            return THREADS.isThreadCpuTimeSupported() ? THREADS.getThreadCpuTime(thread) : System.nanoTime();
        }

        void checkIn(long nanos) {
            next = WATCH.schedule(this::check, Math.max(nanos, LEAST), TimeUnit.NANOSECONDS);
        }

        private synchronized void check() {
            long left = limit - (cpu(thread) - began);
            boolean isOver = left <= 0 || System.nanoTime() - beganOnTheWall > WALL * limit;
            if (ended) {
                return;
            }
            if (isOver) {
                guest.kill();
            } else {
                checkIn(left);
            }
        }

        synchronized void cancel() {
            ended = true;
            Future<?> waiting = next;
            if (waiting != null) {
                waiting.cancel(false);
            }
        }
    }

    /** A driver that threw, or a script that did not end. */
    public static final class ScriptFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final boolean stopped;

        ScriptFailure(String message, boolean stopped) {
            super(message);
            this.stopped = stopped;
        }

        /** Returns whether the script was stopped because it did not come to an end in time. */
        public boolean wasStopped() {
            return stopped;
        }
    }

    @Override
    public void close() {
        guest.close();
    }
}
