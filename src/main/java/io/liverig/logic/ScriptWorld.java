package io.liverig.logic;

import io.liverig.bridge.Guest;
import io.liverig.bridge.HostFailure;
import io.liverig.bridge.HostFunction;
import io.liverig.bridge.ScriptFaults;
import io.liverig.bridge.ScriptSettings;
import io.liverig.journal.Fault;
import io.liverig.journal.FaultKind;
import io.liverig.journal.Journal;
import io.liverig.journal.Place;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * The door to a program's scripts: each call through it is an outermost call with nothing of the script below it.
 *
 * <p>What a script throws is a fault and never reaches the caller; a stopped program is never entered again.
 */
final class ScriptWorld {
    private final String program;
    private final Worker worker;
    private final Journal journal;
    /** Null once the program is closed, so that a handle on it holds no script any more. */
    private volatile @Nullable Guest guest;

    private final Map<String, Fault> known = new LinkedHashMap<>();
    private volatile @Nullable Stop stop;
    private volatile boolean dead;
    private volatile boolean killed;
    private Runnable onStopped = () -> {};
    private String running = "";
    private @Nullable Place runningAt;

    ScriptWorld(
            String program, Worker worker, Journal journal, ScriptSettings settings, Map<String, HostFunction> host) {
        this.program = program;
        this.worker = worker;
        this.journal = journal;
        Map<String, HostFunction> guarded = new LinkedHashMap<>();
        host.forEach((name, function) -> guarded.put(name, guard(name, function)));
        this.guest = new Guest(settings, guarded);
    }

    String program() {
        return program;
    }

    void onStopped(Runnable action) {
        onStopped = action;
    }

    boolean isDead() {
        return dead;
    }

    /** Calls one of the rig's own script functions; returns null when it threw or the program is stopped. */
    @Nullable
    Value enter(String what, @Nullable Place at, String entry, Object... args) {
        Outcome outcome = attempt(what, at, entry, args);
        if (outcome.thrown != null) {
            report(what, outcome.thrown);
        }
        return outcome.value;
    }

    /** As {@link #enter}, but gives what was thrown back instead of taking it down. */
    Outcome attempt(String what, @Nullable Place at, String entry, Object... args) {
        worker.checkCurrent();
        Guest living = guest;
        if (living == null || dead || endIfStopped()) {
            return Outcome.NOTHING;
        }
        running = what;
        runningAt = at;
        worker.turn().begin(this);
        try {
            Value value = living.entry(entry).execute(args);
            worker.checkCurrent();
            return new Outcome(value, null);
        } catch (PolyglotException exception) {
            worker.checkCurrent();
            return failed(exception);
        } finally {
            if (worker.isCurrent()) {
                worker.turn().end();
                endIfStopped();
            }
        }
    }

    /** What a call gave: a value, an exception, or nothing when the program is stopped. */
    record Outcome(@Nullable Value value, @Nullable PolyglotException thrown) {
        static final Outcome NOTHING = new Outcome(null, null);
    }

    private Outcome failed(PolyglotException exception) {
        if (exception.isHostException() && exception.asHostException() instanceof Worker.Abandoned abandoned) {
            throw abandoned;
        }
        if (exception.isResourceExhausted() && stop == null) {
            stop = Stop.HEAP;
        }
        if (stop != null) {
            Place place = ScriptFaults.place(exception);
            runningAt = place == null ? runningAt : place;
            return Outcome.NOTHING;
        }
        return new Outcome(null, exception);
    }

    void report(String what, PolyglotException exception) {
        Fault fault = ScriptFaults.thrown(program, what, exception);
        journal.fault(translate(fault));
    }

    /** A module could not be loaded: should that be what leaves the script, the given fault says it better. */
    void remember(String message, Fault fault) {
        known.put(message, fault);
    }

    /** Returns the fault that says better what the given one says. */
    Fault translate(Fault fault) {
        Fault better = known.entrySet().stream()
                .filter(entry -> fault.message().contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(fault);
        Place at = better.at() == null ? fault.at() : better.at();
        return new Fault(program, better.kind(), better.message(), at, fault.handler(), better.remedy(), fault.stack());
    }

    /** Makes a module's text into a function; only from within a host call. */
    Value module(String id, String text) {
        return Objects.requireNonNull(guest, "the program is closed").module(id, text);
    }

    private HostFunction guard(String name, HostFunction function) {
        return args -> {
            worker.checkCurrent();
            try {
                return function.call(args);
            } catch (HostFailure failure) {
                return "!" + failure.getMessage();
            } catch (PolyglotException fromScript) {
                throw fromScript;
            } catch (RuntimeException bug) {
                journal.fault(new Fault(
                        program,
                        FaultKind.USAGE,
                        "the rig failed in \"" + name + "\": " + bug,
                        null,
                        running,
                        "This is a fault of LiveRig; please report it",
                        stackOf(bug)));
                return "!the rig failed in " + name;
            }
        };
    }

    private static String stackOf(RuntimeException bug) {
        java.io.StringWriter text = new java.io.StringWriter();
        bug.printStackTrace(new java.io.PrintWriter(text));
        return text.toString();
    }

    void stopping(Stop reason) {
        stop = reason;
    }

    void kill() {
        killed = true;
        Guest living = guest;
        if (living != null) {
            living.close();
        }
    }

    void abandoned() {
        endIfStopped();
    }

    /** Ends the program for good when the watchdog wants it; says so once. */
    private synchronized boolean endIfStopped() {
        Stop reason = stop;
        if (reason == null || dead) {
            return dead;
        }
        dead = true;
        journal.fault(new Fault(
                program, reason.kind(), running + " " + reason.fact(), runningAt, running, reason.remedy(), ""));
        onStopped.run();
        return true;
    }

    /**
     * Ends the program quietly, as when it is closed. What the watchdog already closes is left to it: its script may keep
     * its thread for ever, and closing waits for that.
     */
    void close() {
        dead = true;
        if (!killed) {
            kill();
        }
        guest = null;
        known.clear();
    }
}
