package io.liverig.internal.logic.world;

import io.liverig.internal.clock.TaskRunner;
import io.liverig.internal.turn.TestFailure;
import io.liverig.internal.turn.Turn;
import io.liverig.internal.turn.TurnOver;
import io.liverig.journal.Fault;
import io.liverig.journal.FaultKind;
import io.liverig.journal.Journal;
import io.liverig.journal.Place;
import io.liverig.journal.ProgramStoppedException;
import io.liverig.journal.ProjectException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * The turns of one program: whatever scripts and Java do for it is done within one, on one budget, and what fails in it is
 * a fault of the program.
 */
public final class ProgramTurns implements TaskRunner {
    private final ScriptWorld world;
    private final Worker worker;
    private final Journal journal;
    private long turns;
    private @Nullable Place place;

    /** Returns how many turns the program has had. */
    long count() {
        return turns;
    }

    ProgramTurns(ScriptWorld world, Worker worker, Journal journal) {
        this.world = world;
        this.worker = worker;
        this.journal = journal;
    }

    /** Runs a task of the program; nothing that fails in it reaches the queue. */
    @Override
    public void run(String what, Runnable body) {
        try {
            within(what, () -> {
                body.run();
                return null;
            });
        } catch (TurnOver over) {
            // The fault has been told as the turn ended.
        } catch (TestFailure ofTheTest) {
            throw ofTheTest;
        } catch (ProjectException unreadable) {
            journal.fault(unreadable.problem().fault(world.program()));
        } catch (StackOverflowError | RuntimeException bug) {
            journal.fault(mishap(world, what, bug, place));
        } catch (Exception checked) {
            throw new IllegalStateException(checked);
        }
    }

    /**
     * Does what a test asks of the program; what fails is the caller's to hear.
     *
     * @throws ProgramStoppedException when it took too long or too much, and the program was stopped
     */
    public <T extends @Nullable Object> T asked(String what, Callable<T> job) throws Exception {
        try {
            return within(what, job);
        } catch (TurnOver over) {
            throw new ProgramStoppedException(
                    "program " + world.program() + " was stopped in what a test asked of it; see its faults");
        } catch (StackOverflowError deep) {
            journal.fault(mishap(world, what, deep, place));
            throw new IllegalStateException(
                    what + " of program " + world.program() + " goes too deep for the rig; see its faults", deep);
        }
    }

    private <T extends @Nullable Object> T within(String what, Callable<T> job) throws Exception {
        if (worker.turn().running() != null) {
            return job.call();
        }
        HoardWatch.begins(world);
        world.beginning(what);
        worker.turn().begin(world);
        try {
            return job.call();
        } catch (OutOfMemoryError full) {
            worker.checkCurrent();
            Heap.wasFull();
            world.stopping(StopReason.HEAP);
            throw new TurnOver();
        } finally {
            if (worker.isCurrent()) {
                place = Turn.place();
                world.stoppedAt(place);
                worker.turn().end();
                turns++;
                HoardWatch.ended(world);
                world.isEnding();
            }
        }
    }

    /** Makes a fault of what Java could not do for a program. */
    static Fault mishap(ScriptWorld world, String what, Throwable bug, @Nullable Place at) {
        return new Fault(
                world.program(),
                FaultKind.USAGE,
                "the rig failed in \"" + what + "\": " + bug,
                at,
                world.running(),
                "This is a fault of LiveRig; please report it",
                stackOf(bug));
    }

    private static String stackOf(Throwable bug) {
        StringWriter text = new StringWriter();
        bug.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
