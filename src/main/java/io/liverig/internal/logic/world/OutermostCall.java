package io.liverig.internal.logic.world;

import org.jspecify.annotations.Nullable;

/** The outermost call that a worker's thread is in the midst of, for the watchdog to see. */
final class OutermostCall {
    /** What the watchdog needs of a call; two calls are never the same one. */
    static final class Running {
        private final ScriptWorld world;
        private final Thread thread = Thread.currentThread();
        private final long beganNanos;
        private final long beganBytes = Heap.allocated(thread);

        Running(ScriptWorld world, long spentNanos) {
            this.world = world;
            this.beganNanos = System.nanoTime() - spentNanos;
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
        begin(world, 0);
    }

    /** Begins a call that goes on with what others have begun: what those took counts. */
    void begin(ScriptWorld world, long spentNanos) {
        running = new Running(world, spentNanos);
    }

    void end() {
        running = null;
    }

    @Nullable
    Running running() {
        return running;
    }
}
