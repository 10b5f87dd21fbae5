package io.liverig.internal.logic.world;

import io.liverig.internal.turn.Turn;
import org.jspecify.annotations.Nullable;

/** The turn of a program that a worker's thread is in the midst of, for the watchdog to see. */
final class OutermostCall {
    /** What the watchdog needs of a call; two calls are never the same one. */
    static final class Running {
        private final ScriptWorld world;
        private final Thread thread = Thread.currentThread();
        private final Turn turn = new Turn();
        private final long beganNanos = System.nanoTime();
        private final long beganBytes = Threads.allocated(thread);
        /** The thread's time as the watchdog first saw the turn, so that a turn that is short asks for no time. */
        private long seenAtNanos = -1;

        Running(ScriptWorld world) {
            this.world = world;
        }

        ScriptWorld world() {
            return world;
        }

        void callOff() {
            turn.callOff();
        }

        /** Returns what the turn has taken of the processor since it was first asked for; for the watchdog's thread. */
        long processorNanos() {
            long now = Threads.processorNanos(thread);
            seenAtNanos = seenAtNanos < 0 ? now : seenAtNanos;
            return now - seenAtNanos;
        }

        /** Returns how long ago the turn began. */
        long nanos() {
            return System.nanoTime() - beganNanos;
        }

        long bytes() {
            return Threads.allocated(thread) - beganBytes;
        }
    }

    private volatile @Nullable Running running;

    void begin(ScriptWorld world) {
        Running begun = new Running(world);
        begun.turn.begin();
        running = begun;
    }

    /** Ends the turn on its own thread. */
    void end() {
        running = null;
        Turn.end();
    }

    /** Takes the turn for ended, as its thread is given up. */
    void forget() {
        running = null;
    }

    @Nullable
    Running running() {
        return running;
    }
}
