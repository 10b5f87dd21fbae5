package io.liverig.internal.logic.world;

import io.liverig.options.Limits;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Watches every worker of the JVM and stops a program whose turn takes too long or fills the heap.
 *
 * <p>Stopping closes the program's Context; an interrupt would only lose its promise jobs. The program never runs again,
 * everything else on its rig does.
 */
final class Watchdog {
    private static final long LOOK_MILLIS = 50;
    private static final Map<Worker, Limits> WATCHED = new ConcurrentHashMap<>();
    private static final Set<OutermostCall.Running> STOPPING = ConcurrentHashMap.newKeySet();
    private static @Nullable Thread thread;

    private Watchdog() {}

    static synchronized void watch(Worker worker, Limits limits) {
        WATCHED.put(worker, limits);
        if (thread == null) {
            thread = new Thread(Watchdog::patrol, "liverig-watchdog");
            thread.setDaemon(true);
            thread.start();
        }
    }

    static void forget(Worker worker) {
        WATCHED.remove(worker);
    }

    private static void patrol() {
        while (true) {
            try {
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            try {
                WATCHED.forEach(Watchdog::look);
                if (Heap.isHigh()) {
                    HoardWatch.heapIsHigh();
                }
            } catch (OutOfMemoryError full) {
                // What fills the heap is stopped on one of the next rounds; without a watchdog nothing would be.
                Heap.wasFull();
            }
        }
    }

    private static void look(Worker worker, Limits limits) {
        OutermostCall.Running running = worker.turn().running();
        if (running == null || STOPPING.contains(running)) {
            return;
        }
        long turn = limits.turn().toNanos();
        if (running.processorNanos() > turn || running.nanos() > turn * Limits.BLOCKED) {
            stop(worker, running, limits, StopReason.ENDLESS);
        } else if (Heap.isNearlyFull() && running.bytes() > limits.turnBytes()) {
            stop(worker, running, limits, StopReason.HEAP);
        }
    }

    private static void stop(Worker worker, OutermostCall.Running running, Limits limits, StopReason reason) {
        STOPPING.add(running);
        running.world().stopping(reason);
        running.callOff();
        Thread killer = new Thread(() -> kill(worker, running, limits), "liverig-stop");
        killer.setDaemon(true);
        killer.start();
    }

    private static void kill(Worker worker, OutermostCall.Running running, Limits limits) {
        Thread closer = new Thread(running.world()::kill, "liverig-close");
        closer.setDaemon(true);
        closer.start();
        long deadline = System.nanoTime() + limits.grace().toNanos();
        while (worker.turn().running() == running && System.nanoTime() < deadline) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
        if (worker.turn().running() == running) {
            worker.turn().forget();
            running.world().isEnding();
            worker.abandon(running.world().program());
        }
        STOPPING.remove(running);
    }
}
