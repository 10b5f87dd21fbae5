package io.liverig.internal.logic.world;

import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Finds the program that keeps more and more memory, turn after turn, before the heap of the JVM is full.
 *
 * <p>What a program allocates says nothing: most of it is garbage at once. So when little of the heap is left after a
 * collection, the watch measures for a while what is left after further ones, and puts what has come to stay down to the
 * program whose turns were between them. The one that has kept by far the most, and over its whole life so much that it
 * matters, is stopped. When nobody has, the heap is full of something else, and the watch begins again once more is full.
 */
final class HoardWatch {
    /** What part of the heap is in use after a collection when the watch begins to measure. */
    private static final double HIGH = 0.7;

    /** A program has kept by far the most when it has kept so many times what all others have together. */
    private static final int FACTOR = 3;

    /** What a collection measures is certain to some kilobytes; less than this is nothing. */
    private static final long CERTAIN_BYTES = 64 << 10;

    /** What part of the heap in use a program must have kept over its life, as far as its measured turns tell. */
    private static final double MATTERS = 0.1;

    /** How long collections may take until the watch gives up. */
    private static final long MOST_NANOS = TimeUnit.SECONDS.toNanos(15);

    private static final long BETWEEN_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

    /** How many times as long as its collections took the watch is quiet, so that a heap that is full of use stays quick. */
    private static final int QUIET = 10;

    /** What part of the time that is left until the heap is full, as fast as it fills, the watch may be quiet. */
    private static final double OF_WHAT_IS_LEFT = 0.25;

    private static final double STEP = 0.05;
    private static final double FULL = 0.95;

    private static final HoardWatch WATCH = new HoardWatch();
    private static volatile boolean due;

    private final Map<ScriptWorld, Kept> kept = new WeakHashMap<>();
    private double floor = HIGH;
    private boolean measuring;
    private long live;
    private long spentNanos;
    private long lastNanos;
    private long quietUntilNanos = System.nanoTime();
    private long quietSinceNanos = System.nanoTime();
    private long quietLive;
    private @Nullable ScriptWorld last;

    /** What one program has kept while it was measured. */
    private static final class Kept {
        private long bytes;
        private long turns;
    }

    private HoardWatch() {}

    /** Says that much of the heap is in use; may be called from any thread. */
    static void heapIsHigh() {
        due = true;
    }

    /** A turn is about to begin: what was measured so far is the last program's. */
    static void begins(ScriptWorld world) {
        if (due) {
            WATCH.begin(world);
        }
    }

    /** A turn has ended: the program may be stopped by it. */
    static void ended(ScriptWorld world) {
        if (due) {
            WATCH.end(world);
        }
    }

    private synchronized void begin(ScriptWorld world) {
        if (measuring && last != world) {
            measure();
            last = measuring ? world : null;
        }
    }

    private synchronized void end(ScriptWorld world) {
        if (measuring) {
            kept.computeIfAbsent(world, key -> new Kept()).turns++;
            if (System.nanoTime() - lastNanos > BETWEEN_NANOS) {
                measure();
            }
        } else if (System.nanoTime() - quietUntilNanos > 0) {
            look(world);
        }
    }

    /** Begins to measure if so much stays after a collection; if not, it is quiet for many times as long as that took. */
    private void look(ScriptWorld world) {
        spentNanos = 0;
        live = collect();
        quiet();
        floor = live < Heap.most() * HIGH ? HIGH : floor;
        measuring = live > Heap.most() * floor;
        due = measuring;
        last = measuring ? world : null;
    }

    private long collect() {
        long began = System.nanoTime();
        long now = Heap.afterCollection();
        lastNanos = System.nanoTime();
        spentNanos += lastNanos - began;
        return now;
    }

    private void measure() {
        long now = collect();
        if (last != null) {
            kept.computeIfAbsent(last, key -> new Kept()).bytes += now - live;
        }
        live = now;
        if (now < Heap.most() * floor) {
            end();
        } else if (spentNanos > MOST_NANOS) {
            // What is full stays full; only more than that is looked at again.
            floor = Math.min(FULL, (double) now / Heap.most() + STEP);
            end();
        } else {
            judge();
        }
    }

    /** Begins to be quiet, for a shorter while if what is in use has grown since the last time so fast that it is soon all. */
    private void quiet() {
        long now = System.nanoTime();
        double left = (Heap.most() - live) * (double) (now - quietSinceNanos) / Math.max(1, live - quietLive);
        quietUntilNanos = now + Math.min(QUIET * spentNanos, (long) (left * OF_WHAT_IS_LEFT));
        quietSinceNanos = now;
        quietLive = live;
    }

    private void end() {
        quiet();
        measuring = false;
        due = false;
        kept.clear();
        last = null;
    }

    private void judge() {
        ScriptWorld program = null;
        Kept most = new Kept();
        long all = 0;
        for (Map.Entry<ScriptWorld, Kept> each : kept.entrySet()) {
            all += Math.max(0, each.getValue().bytes);
            if (each.getValue().bytes > most.bytes) {
                program = each.getKey();
                most = each.getValue();
            }
        }
        if (program == null || most.bytes <= CERTAIN_BYTES || most.bytes <= FACTOR * (all - most.bytes)) {
            return;
        }
        double overLife =
                (double) most.bytes / Math.max(1, most.turns) * program.turns().count();
        if (overLife > live * MATTERS) {
            program.stopping(StopReason.HOARD);
            floor = HIGH;
            end();
        }
    }
}
