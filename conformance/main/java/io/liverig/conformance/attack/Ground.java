package io.liverig.conformance.attack;

import io.liverig.LiveRig;
import io.liverig.MiniProgram;
import io.liverig.PageHandle;
import io.liverig.journal.Fault;
import io.liverig.journal.ProgramStoppedException;
import io.liverig.journal.ProjectException;
import io.liverig.journal.ScriptException;
import io.liverig.options.RigOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;

/** A rig with a healthy program on it, beside which something else is tried. */
final class Ground implements AutoCloseable {
    /** The CPU time that a program has for a turn. */
    static final Duration TURN = Duration.ofSeconds(2);

    private final LiveRig rig = LiveRig.create(RigOptions.DEFAULT.withTurnLimit(TURN));
    private final MiniProgram healthy;
    private final PageHandle page;
    private int seconds;

    /** Opens the healthy program, whose folder {@link ProgramText#HEALTHY} was written into. */
    Ground(Path healthyFolder) {
        healthy = rig.open(healthyFolder);
        page = healthy.start();
    }

    /** What is tried; it may be refused as a user's input is. */
    interface Trial {
        void on(LiveRig rig);
    }

    /** Tries something; returns what an exception says that no input may bring about. */
    Optional<String> crash(Trial trial) {
        try {
            trial.on(rig);
            return Optional.empty();
        } catch (ProjectException | ProgramStoppedException | ScriptException refused) {
            return Optional.empty();
        } catch (RuntimeException | StackOverflowError thrown) {
            return isRefusal(thrown) ? Optional.empty() : Optional.of(thrown + " at " + origin(thrown));
        }
    }

    /** Whether the API refuses wrong use: it threw itself, and it was not a library that stumbled. */
    private static boolean isRefusal(Throwable thrown) {
        boolean isOfTheApi = thrown.getClass() == IllegalArgumentException.class
                || thrown.getClass() == IllegalStateException.class
                || thrown.getClass() == NoSuchElementException.class;
        return isOfTheApi && origin(thrown).startsWith("io.liverig.");
    }

    /** Returns where something was thrown: of what the rig's worker threw, there. */
    private static String origin(Throwable thrown) {
        Throwable first = thrown.getSuppressed().length == 0 ? thrown : thrown.getSuppressed()[0];
        StackTraceElement[] trace = first.getStackTrace();
        return trace.length == 0 ? "" : trace[0].toString();
    }

    /** Lets a second pass; returns what is wrong with the healthy program or with the rig. */
    Optional<String> second() {
        Optional<String> crash = crash(each -> each.advance(Duration.ofSeconds(1)));
        seconds++;
        return crash.isPresent() ? crash : harm();
    }

    private Optional<String> harm() {
        List<Fault> ours = rig.faults().stream()
                .filter(fault -> Objects.requireNonNullElse(fault.remedy(), "").contains("please report"))
                .toList();
        if (!ours.isEmpty()) {
            return Optional.of("a fault of LiveRig: " + ours.get(0).text());
        }
        if (!healthy.isRunning()) {
            return Optional.of("the healthy program was stopped: " + healthy.faults());
        }
        Object ticks = page.data("n");
        return Objects.equals(ticks, seconds * 10.0)
                ? Optional.empty()
                : Optional.of("the healthy program ticked " + ticks + " times in " + seconds + " s");
    }

    LiveRig rig() {
        return rig;
    }

    @Override
    public void close() {
        rig.close();
    }
}
