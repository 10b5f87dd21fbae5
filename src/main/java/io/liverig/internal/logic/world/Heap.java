package io.liverig.internal.logic.world;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.jspecify.annotations.Nullable;

/** Reads what a thread has allocated and how full the heap is; where the JVM cannot tell, the guard is off. */
final class Heap {
    private static final double NEARLY_FULL = 0.9;

    /** Looked up once: the factory searches its services at each call, and this is asked at each turn. */
    private static final @Nullable ThreadMXBean THREADS =
            ManagementFactory.getThreadMXBean() instanceof ThreadMXBean beans ? beans : null;

    private static volatile boolean failed;

    private Heap() {}

    static long allocated(Thread thread) {
        return THREADS == null ? 0 : THREADS.getThreadAllocatedBytes(thread.getId());
    }

    /** Takes note that an allocation failed: the heap counts as full when it is next asked for. */
    static void wasFull() {
        failed = true;
    }

    static boolean isNearlyFull() {
        if (failed) {
            failed = false;
            return true;
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory() > runtime.maxMemory() * NEARLY_FULL;
    }
}
