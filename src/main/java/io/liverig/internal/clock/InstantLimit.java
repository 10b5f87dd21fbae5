package io.liverig.internal.clock;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Counts the tasks that each owner runs at one instant of one run, so that none holds the clock for ever. */
final class InstantLimit {
    /** How many tasks an owner may run at one instant; a page that sets data 10,000 times in a row needs 20,000. */
    static final int LIMIT = 20_000;

    private final Map<String, Consumer<String>> watchers = new ConcurrentHashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private long instant;

    void watch(String owner, Consumer<String> action) {
        watchers.put(owner, action);
    }

    void forget(String owner) {
        watchers.remove(owner);
    }

    /** Begins again: what a caller makes run, call by call, is no rush, however little time passes. */
    void begin() {
        counts.clear();
    }

    void count(Task task, long now) {
        if (now != instant) {
            instant = now;
            counts.clear();
        }
        if (counts.merge(task.owner(), 1, Integer::sum) > LIMIT) {
            counts.remove(task.owner());
            tell(task);
        }
    }

    private void tell(Task task) {
        Consumer<String> watcher = watchers.get(task.owner());
        if (watcher == null) {
            throw new EndlessInstantException(task.owner(), task.what(), LIMIT);
        }
        watcher.accept(task.what());
    }
}
