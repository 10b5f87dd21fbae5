package io.liverig.logic;

import org.jspecify.annotations.Nullable;

/** The outermost call that a worker's thread is in the midst of, for the watchdog to see. */
final class Turn {
    /** What the watchdog needs of a call. */
    record Running(ScriptWorld world, Thread thread, long beganNanos, long beganBytes) {}

    private volatile @Nullable Running running;

    void begin(ScriptWorld world) {
        running = new Running(world, Thread.currentThread(), System.nanoTime(), Heap.allocated(Thread.currentThread()));
    }

    void end() {
        running = null;
    }

    @Nullable
    Running running() {
        return running;
    }
}
