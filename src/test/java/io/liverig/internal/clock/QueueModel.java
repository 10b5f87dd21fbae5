package io.liverig.internal.clock;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A queue beside a plain list that says what the queue should do. */
final class QueueModel {
    private record Entry(int id, long due, String owner, Task task) {}

    private final TaskQueue queue = new TaskQueue(Ticker.virtual(0));
    private final List<Entry> entries = new ArrayList<>();
    private final List<Integer> ran = new ArrayList<>();
    private int ids;
    private int removed;

    /** Posts, cancels or drops, as the number says. */
    void step(int number) {
        if (number % 10 < 7 || entries.isEmpty()) {
            post(number / 10);
        } else if (number % 10 < 9) {
            entries.remove(number / 10 % entries.size()).task().cancel();
            removed++;
        } else {
            String owner = "p" + number / 10 % 3;
            queue.drop(owner);
            removed += entries.removeIf(entry -> entry.owner().equals(owner)) ? 1 : 0;
        }
    }

    private void post(int number) {
        int id = ids++;
        String owner = "p" + number % 3;
        Task task = queue.after(number, owner, "t" + id, () -> ran.add(id));
        entries.add(new Entry(id, number, owner, task));
    }

    int removed() {
        return removed;
    }

    List<Integer> expected() {
        return entries.stream()
                .sorted(Comparator.comparingLong(Entry::due))
                .map(Entry::id)
                .toList();
    }

    List<Integer> actual() throws InterruptedException {
        queue.settle(1000);
        return ran;
    }
}
