package io.liverig.internal.logic.world;

/** Reads how full the heap is. */
final class Heap {
    private static final double NEARLY_FULL = 0.9;
    private static final double HIGH = 0.75;

    private static volatile boolean failed;

    private Heap() {}

    /** Takes note that an allocation failed: the heap counts as full when it is next asked for. */
    static void wasFull() {
        failed = true;
    }

    /** Returns how many bytes the heap can have. */
    static long most() {
        return Runtime.getRuntime().maxMemory();
    }

    /** Collects what is garbage and returns how many bytes are in use then. */
    static long afterCollection() {
        System.gc();
        return used();
    }

    /** Returns whether so much is in use that somebody should look what it is. */
    static boolean isHigh() {
        return used() > most() * HIGH;
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    static boolean isNearlyFull() {
        if (failed) {
            failed = false;
            return true;
        }
        return used() > most() * NEARLY_FULL;
    }
}
