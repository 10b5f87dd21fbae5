package io.liverig.internal.logic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.internal.turn.Turn;
import io.liverig.journal.Fault;
import io.liverig.journal.FaultKind;
import io.liverig.journal.Place;
import io.liverig.journal.ProgramStoppedException;
import io.liverig.options.Limits;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What fails or never ends in Java is the program's own affair: the queue and the programs beside it go on. */
class TurnTests {
    private static final Limits SHORT = new Limits(Duration.ofMillis(300), Duration.ofSeconds(5), 1L << 40);

    private final SmallProgram program = new SmallProgram(SHORT)
            .file("pages/a/a.js", "Page({ data: { n: 0 }, onLoad() { setInterval(() => this.data.n++, 100) } })");

    private Fault onlyFault() {
        assertEquals(
                1,
                program.journal.faults().size(),
                () -> program.journal.faults().toString());
        return program.journal.faults().get(0);
    }

    private static void goOnForEver() {
        while (true) {
            Turn.check(new Place("pages/a/a.wxml", 3, 4));
        }
    }

    private static int deeper(int depth) {
        return depth < 0 ? 0 : 1 + deeper(depth + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"exception", "stack"})
    void aTaskThatFailsIsAFaultAndTheQueueGoesOn(String kind) {
        program.open("/pages/a/a");
        program.queue.post("small", "bad task", () -> {
            Turn.check(new Place("pages/a/a.wxml", 3, 4));
            if (kind.equals("stack")) {
                deeper(0);
            }
            throw new NumberFormatException("1.2.3");
        });
        program.advance(1000);
        assertEquals("pages/a/a.wxml:3:4", String.valueOf(onlyFault().at()));
        assertTrue(onlyFault().message().startsWith("the rig failed in \"bad task\""), onlyFault()::message);
        assertFalse(program.layer().isDead());
        assertEquals(10.0, program.worker.call(() -> program.layer().data(1, "n")));
    }

    @Test
    void aTaskThatNeverEndsStopsItsProgramAtThePlaceThatItIsFor() {
        program.open("/pages/a/a");
        program.queue.post("small", "bad task", TurnTests::goOnForEver);
        program.queue.post("other", "good task", () -> program.seen.add("good"));
        program.advance(1000);
        assertEquals(FaultKind.ENDLESS, onlyFault().kind());
        assertEquals("pages/a/a.wxml:3:4", String.valueOf(onlyFault().at()));
        assertTrue(program.layer().isDead());
        assertTrue(program.seen.contains("good"), () -> program.seen.toString());
    }

    @Test
    void whatIsAskedFromOutsideIsATurnToo() {
        program.open("/pages/a/a");
        assertThrows(
                ProgramStoppedException.class,
                () -> program.worker.call(() -> program.layer().turns().asked("a question", () -> {
                    goOnForEver();
                    return null;
                })));
        assertEquals("a question", onlyFault().handler());
    }

    @Test
    void whatIsAskedWronglyIsToldToTheCallerAlone() {
        program.open("/pages/a/a");
        IllegalArgumentException thrown = assertThrows(
                IllegalArgumentException.class,
                () -> program.worker.call(() -> program.layer().turns().asked("a question", () -> {
                    throw new IllegalArgumentException("no such thing");
                })));
        assertEquals("no such thing", thrown.getMessage());
        assertEquals(List.of(), program.journal.faults());
    }

    @Test
    void waitingForTheProcessorIsNoTurnThatNeverEnds() {
        program.open("/pages/a/a");
        program.queue.post("small", "slow task", () -> {
            Object lock = new Object();
            long end = System.nanoTime() + Duration.ofSeconds(1).toNanos();
            synchronized (lock) {
                for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
                    try {
                        lock.wait(left / 1_000_000 + 1);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                        return;
                    }
                }
            }
            program.seen.add("done");
        });
        program.advance(0);
        assertTrue(program.seen.contains("done"), () -> program.seen.toString());
        assertEquals(List.of(), program.journal.faults());
    }
}
