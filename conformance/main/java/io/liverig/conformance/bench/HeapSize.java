package io.liverig.conformance.bench;

/** Looks how much of the heap is in use. */
final class HeapSize {
    private HeapSize() {}

    /** Collects what nobody holds, and returns what is left, in kilobytes. */
    static double kilobytes() {
        Runtime runtime = Runtime.getRuntime();
        long used = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            used = Math.min(used, runtime.totalMemory() - runtime.freeMemory());
        }
        return used / 1024.0;
    }
}
