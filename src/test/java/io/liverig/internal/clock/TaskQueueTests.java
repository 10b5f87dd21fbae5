package io.liverig.internal.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.journal.NotSettledException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

class TaskQueueTests {
    private final TaskQueue queue = new TaskQueue(Ticker.virtual(1000));
    private final List<String> ran = new ArrayList<>();

    private Task later(long delay, String name) {
        return queue.after(delay, "p", name, () -> ran.add(name + "@" + queue.nowMillis()));
    }

    @Test
    void tasksRunByTimeThenByPosting() throws InterruptedException {
        later(5, "c");
        later(0, "a");
        later(5, "d");
        queue.post("p", "b", () -> ran.add("b@" + queue.nowMillis()));
        queue.settle(100);
        assertEquals(List.of("a@1000", "b@1000", "c@1005", "d@1005"), ran);
    }

    @Test
    void aTaskNeverRunsInsideTheCallThatPostsIt() throws InterruptedException {
        queue.post("p", "outer", () -> {
            later(0, "inner");
            ran.add("outer ends");
        });
        queue.settle(100);
        assertEquals(List.of("outer ends", "inner@1000"), ran);
    }

    @Test
    void aNegativeDelayCountsAsNone() throws InterruptedException {
        later(-50, "a");
        queue.settle(0);
        assertEquals(List.of("a@1000"), ran);
    }

    @Test
    void settlingDoesNotWaitForWhatRepeats() throws InterruptedException {
        queue.every(10, "p", "tick", () -> ran.add("tick@" + queue.nowMillis()));
        later(25, "a");
        queue.settle(100);
        assertEquals(List.of("tick@1010", "tick@1020", "a@1025"), ran);
    }

    @Test
    void advancingRunsWhatRepeatsAndLeavesTheClockAtTheEnd() throws InterruptedException {
        queue.every(10, "p", "tick", () -> ran.add("tick@" + queue.nowMillis()));
        queue.advance(35);
        assertEquals(List.of("tick@1010", "tick@1020", "tick@1030"), ran);
        assertEquals(1035, queue.nowMillis());
    }

    @Test
    void whatRepeatsTakesItsPlaceBehindWhatWasPostedMeanwhile() throws InterruptedException {
        queue.every(10, "p", "tick", () -> ran.add("tick@" + queue.nowMillis()));
        later(20, "a");
        queue.advance(20);
        assertEquals(List.of("tick@1010", "a@1020", "tick@1020"), ran);
    }

    @Test
    void whatKeepsReArmingItselfIsNamed() {
        Runnable[] again = new Runnable[1];
        again[0] = () -> queue.after(30, "p", "poll", again[0]);
        again[0].run();
        NotSettledException e = assertThrows(NotSettledException.class, () -> queue.settle(100));
        assertEquals(List.of("poll at 1120 ms"), e.pending());
        assertTrue(
                String.valueOf(e.getMessage()).contains("within 100 ms of its clock; still pending: poll at 1120 ms"));
        assertEquals(1090, queue.nowMillis());
    }

    @Test
    void aCancelledTaskNeitherRunsNorIsWaitedFor() throws InterruptedException {
        Task a = later(1_000_000, "a");
        later(5, "b");
        a.cancel();
        a.cancel();
        assertEquals(List.of("b at 1005 ms"), queue.pending());
        queue.settle(100);
        assertEquals(List.of("b@1005"), ran);
    }

    @Test
    void aTaskCanCancelAnotherThatIsDueAtTheSameTime() throws InterruptedException {
        Task[] second = new Task[1];
        queue.after(5, "p", "first", () -> second[0].cancel());
        second[0] = later(5, "second");
        queue.settle(100);
        assertEquals(List.of(), ran);
    }

    @Test
    void cancellingATaskThatRanChangesNothing() throws InterruptedException {
        Task a = later(0, "a");
        queue.settle(100);
        a.cancel();
        later(0, "b");
        queue.settle(100);
        assertEquals(List.of("a@1000", "b@1000"), ran);
    }

    @Test
    void whatRepeatsCanCancelItself() throws InterruptedException {
        Task[] tick = new Task[1];
        tick[0] = queue.every(10, "p", "tick", () -> {
            ran.add("tick");
            tick[0].cancel();
        });
        queue.advance(100);
        assertEquals(List.of("tick"), ran);
    }

    @Test
    void droppingAnOwnerLeavesTheOthers() throws InterruptedException {
        later(5, "a");
        queue.every(3, "p", "tick", () -> ran.add("tick"));
        queue.after(7, "q", "b", () -> ran.add("b"));
        queue.drop("p");
        queue.drop("nobody");
        queue.settle(100);
        assertEquals(List.of("b"), ran);
    }

    @Test
    void aRepeatingTaskThatDropsItsOwnerDoesNotComeBack() throws InterruptedException {
        queue.every(10, "p", "tick", () -> {
            ran.add("tick");
            queue.drop("p");
        });
        queue.advance(100);
        assertEquals(List.of("tick"), ran);
    }

    @Test
    void aRepeatingTaskThatThrowsRepeats() throws InterruptedException {
        queue.every(10, "p", "tick", () -> {
            ran.add("tick");
            throw new IllegalStateException("boom");
        });
        assertThrows(IllegalStateException.class, () -> queue.advance(10));
        assertThrows(IllegalStateException.class, () -> queue.advance(10));
        assertEquals(List.of("tick", "tick"), ran);
    }

    @Test
    void untilStopsAtTheTaskThatMakesItTrue() throws InterruptedException {
        later(5, "a");
        later(6, "b");
        assertTrue(queue.until(() -> !ran.isEmpty(), 100));
        assertEquals(List.of("a@1005"), ran);
        assertFalse(queue.until(() -> ran.size() > 2, 100));
    }

    @Test
    void aThousandOwnersSettleAndGoInReasonableTime() {
        assertTimeout(Duration.ofSeconds(20), () -> {
            for (int i = 0; i < 100_000; i++) {
                String owner = "p" + i % 1000;
                queue.after(i % 7, owner, "t", () -> {});
                queue.every(1_000_000, owner, "tick", () -> {});
            }
            queue.settle(100);
            for (int i = 0; i < 1000; i++) {
                queue.drop("p" + i);
            }
        });
        assertEquals(List.of(), queue.pending());
    }

    /** Plays random posts, cancels and drops and compares with a plain list. */
    @Property(tries = 300, seed = "1")
    void theQueueDoesWhatAPlainListDoes(
            @ForAll @Size(min = 5, max = 60) List<@IntRange(min = 0, max = 999) Integer> script)
            throws InterruptedException {
        QueueModel model = new QueueModel();
        script.forEach(model::step);
        Statistics.label("cancelled or dropped").collect(model.removed() > 0);
        Statistics.label("cancelled or dropped")
                .coverage(coverage -> coverage.check(true).percentage(p -> p > 30));
        assertEquals(model.expected(), model.actual());
    }

    private void rushOf(String owner) {
        queue.post(owner, "again", () -> rushOf(owner));
    }

    @Test
    void anOwnerThatHoldsTheClockAtOneInstantIsNamed() {
        rushOf("p");
        String said = String.valueOf(assertThrows(EndlessInstantException.class, () -> queue.settle(100))
                .getMessage());
        assertTrue(said.startsWith("p ran 20000 tasks at one instant of its clock and has more; next: again"), said);
    }

    @Test
    void anOwnerThatIsWatchedIsToldAndTheOthersGoOn() throws InterruptedException {
        rushOf("p");
        queue.after(5, "q", "a", () -> ran.add("a@" + queue.nowMillis()));
        queue.onRush("p", what -> {
            ran.add(what);
            queue.drop("p");
        });
        queue.settle(100);
        assertEquals(List.of("again", "a@1005"), ran);
    }

    @Test
    void whatACallerMakesRunCallByCallIsNoRush() throws InterruptedException {
        int[] times = new int[1];
        for (int i = 0; i < InstantLimit.LIMIT + 10; i++) {
            queue.post("p", "step", () -> times[0]++);
            queue.advance(0);
        }
        assertEquals(InstantLimit.LIMIT + 10, times[0]);
    }
}
