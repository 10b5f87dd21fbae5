package io.liverig.logic;

import org.jspecify.annotations.Nullable;

/** The outermost call that a worker's thread is in the midst of, for the watchdog to see. */
final class Turn {
    /** What the watchdog needs of a call; two calls are never the same one. */
    static final class Running {
        private final ScriptWorld world;
        private final Thread thread = Thread.currentThread();
        private final long beganNanos = System.nanoTime();
        private final long beganBytes = Heap.allocated(thread);

        Running(ScriptWorld world) {
            this.world = world;
        }

        ScriptWorld world() {
            return world;
        }

        long nanos() {
            return System.nanoTime() - beganNanos;
        }

        long bytes() {
            return Heap.allocated(thread) - beganBytes;
        }
    }

    private volatile @Nullable Running running;

    void begin(ScriptWorld world) {
        running = new Running(world);
    }

    void end() {
        running = null;
    }

    @Nullable
    Running running() {
        return running;
    }
}
