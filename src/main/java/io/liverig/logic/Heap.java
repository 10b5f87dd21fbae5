package io.liverig.logic;

import java.lang.management.ManagementFactory;

/** Reads what a thread has allocated and how full the heap is; where the JVM can not tell, the guard is off. */
final class Heap {
    private static final double NEARLY_FULL = 0.9;

    private Heap() {}

    static long allocated(Thread thread) {
        return ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean beans
                ? beans.getThreadAllocatedBytes(thread.getId())
                : 0;
    }

    static boolean isNearlyFull() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory() > runtime.maxMemory() * NEARLY_FULL;
    }
}
