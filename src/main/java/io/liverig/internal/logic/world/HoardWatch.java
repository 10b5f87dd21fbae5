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

    private static final int MOST_MEASURES = 300;
    private static final long BETWEEN_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

    private static final HoardWatch WATCH = new HoardWatch();
    private static volatile boolean due;

    private final Map<ScriptWorld, Kept> kept = new WeakHashMap<>();
    private double floor = HIGH;
    private boolean measuring;
    private long live;
    private int measures;
    private long lastNanos;
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
        }
        last = world;
    }

    private synchronized void end(ScriptWorld world) {
        if (measuring) {
            kept.computeIfAbsent(world, key -> new Kept()).turns++;
            if (System.nanoTime() - lastNanos > BETWEEN_NANOS) {
                last = world;
                measure();
            }
            return;
        }
        if (System.nanoTime() - lastNanos < BETWEEN_NANOS && lastNanos != 0) {
            return;
        }
        live = Heap.afterCollection();
        lastNanos = System.nanoTime();
        measuring = live > Heap.most() * floor;
        due = measuring;
        last = world;
    }

    private void measure() {
        long now = Heap.afterCollection();
        lastNanos = System.nanoTime();
        if (last != null) {
            kept.computeIfAbsent(last, key -> new Kept()).bytes += now - live;
        }
        live = now;
        measures++;
        if (now < Heap.most() * floor || measures > MOST_MEASURES) {
            giveUp(now);
        } else {
            judge();
        }
    }

    /** What is full stays full; only more than that is looked at again. */
    private void giveUp(long now) {
        floor = Math.min(0.95, Math.max(HIGH, (double) now / Heap.most() + 0.05));
        end();
    }

    private void end() {
        measuring = false;
        due = false;
        measures = 0;
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
