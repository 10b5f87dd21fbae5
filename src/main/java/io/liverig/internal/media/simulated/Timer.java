package io.liverig.internal.media.simulated;

import io.liverig.internal.clock.Task;
import io.liverig.internal.clock.TaskQueue;
import java.util.LinkedHashMap;
import java.util.Map;

/** The tasks of one publication or playback, each under a name by which it can be stopped. */
final class Timer {
    private final TaskQueue queue;
    private final String owner;
    private final Map<String, Task> tasks = new LinkedHashMap<>();

    Timer(TaskQueue queue, String owner) {
        this.queue = queue;
        this.owner = owner;
    }

    void after(long millis, String what, Runnable body) {
        stop(what);
        tasks.put(what, queue.after(millis, owner, what, body));
    }

    void every(long millis, String what, Runnable body) {
        stop(what);
        tasks.put(what, queue.every(millis, owner, what, body));
    }

    void stop(String what) {
        Task task = tasks.remove(what);
        if (task != null) {
            task.cancel();
        }
    }

    void stopAll() {
        tasks.values().forEach(Task::cancel);
        tasks.clear();
    }
}
