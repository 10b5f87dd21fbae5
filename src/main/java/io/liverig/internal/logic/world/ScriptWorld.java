package io.liverig.internal.logic.world;

import io.liverig.internal.bridge.Guest;
import io.liverig.internal.bridge.HostFailure;
import io.liverig.internal.bridge.HostFunction;
import io.liverig.internal.bridge.ScriptFaults;
import io.liverig.internal.bridge.ScriptSettings;
import io.liverig.internal.turn.TestFailure;
import io.liverig.journal.Fault;
import io.liverig.journal.Journal;
import io.liverig.journal.Place;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * The door to a program's scripts: each call through it is an outermost call with nothing of the script below it.
 *
 * <p>What a script throws is a fault and never reaches the caller; a stopped program is never entered again.
 */
public final class ScriptWorld {
    private final String program;
    private final Worker worker;
    private final Journal journal;
    private final HostGuard guard;
    /** Null until it is booted, and once the program is closed, so that a handle on it holds no script any more. */
    private volatile @Nullable Guest guest;

    private final KnownFaults known = new KnownFaults();
    private volatile @Nullable StopReason stop;
    private boolean rushing;
    private volatile boolean dead;
    private volatile boolean killed;
    private Runnable onStopped = () -> {};
    private Consumer<Fault> onThrown = fault -> {};
    private String running = "";
    private @Nullable Place runningAt;
    /** Where the turn before began that had a place; what is kept over many turns is told there when the last has none. */
    private @Nullable Place lastAt;

    private boolean stoppedInside;
    private boolean inside;
    private final WxsWorld wxs;
    private final ProgramTurns turns;

    public ScriptWorld(String program, Worker worker, Journal journal) {
        this.program = program;
        this.worker = worker;
        this.journal = journal;
        this.guard = new HostGuard(this, worker, journal);
        this.wxs = new WxsWorld(this, worker, guard);
        this.turns = new ProgramTurns(this, worker, journal);
    }

    /** Boots the program's Context, in which none of its own files runs yet. */
    public void boot(ScriptSettings settings, Map<String, HostFunction> host) {
        guest = new Guest(settings, guard.guarded(host));
    }

    String program() {
        return program;
    }

    public void onThrown(Consumer<Fault> listener) {
        onThrown = listener;
    }

    public void onStopped(Runnable action) {
        onStopped = action;
    }

    public boolean isDead() {
        return dead;
    }

    /** Calls one of the rig's own script functions; returns null when it threw or the program is stopped. */
    public @Nullable Value enter(String what, @Nullable Place at, String entry, Object... args) {
        return reported(what, attempt(what, at, value -> value, entry, args));
    }

    /** Notes what a call threw; returns its value. */
    public <T> @Nullable T reported(String what, CallResult<T> outcome) {
        if (outcome.thrown() != null) {
            report(what, outcome.thrown());
        }
        return outcome.value();
    }

    /**
     * As {@link #enter}, but gives what was thrown back instead of noting it.
     *
     * @param reading what to make of the value: part of the call, for getters and Proxies are scripts too
     * @throws HostFailure when the value cannot be read
     */
    public <T> CallResult<T> attempt(
            String what, @Nullable Place at, Function<Value, T> reading, String entry, Object... args) {
        worker.checkCurrent();
        Guest living = guest;
        if (living == null || isEnding()) {
            return CallResult.nothing();
        }
        running = what;
        runningAt = at;
        boolean outermost = worker.turn().running() == null;
        if (outermost) {
            worker.turn().begin(this);
        }
        inside = true;
        try {
            T value = reading.apply(living.entry(entry).execute(args));
            worker.checkCurrent();
            return new CallResult<>(value, null);
        } catch (PolyglotException exception) {
            worker.checkCurrent();
            return failed(exception);
        } finally {
            inside = false;
            if (outermost && worker.isCurrent()) {
                worker.turn().end();
                endIfStopped();
            }
        }
    }

    /** Returns the turns in which all is done for the program. */
    public ProgramTurns turns() {
        return turns;
    }

    /** Returns the program's wxs modules, which end with it. */
    public WxsWorld wxs() {
        return wxs;
    }

    /** Returns whether nothing of the program may run any more; ends it when that is due. */
    boolean isEnding() {
        return dead || (worker.turn().running() == null ? endIfStopped() : stop != null);
    }

    /** Names what runs from here on, and returns what ran; a stopped program keeps the name of what stopped it. */
    String running(String what) {
        String before = running;
        running = stop == null ? what : running;
        return before;
    }

    /** As for an outermost call, but a program that is stopped was stopped here and not in the call around. */
    <T> CallResult<T> failedInside(PolyglotException exception, @Nullable Place at) {
        worker.checkCurrent();
        CallResult<T> failed = failed(exception);
        stoppedInside = stop != null;
        runningAt = stoppedInside ? at : runningAt;
        return failed;
    }

    /**
     * Calls one of the rig's own script functions also from within a host call, when a call is under way; the function
     * itself notes what the program's script throws.
     */
    public @Nullable Value call(String what, String entry, Object... args) {
        if (!inside) {
            return enter(what, null, entry, args);
        }
        worker.checkCurrent();
        Guest living = guest;
        return living == null || dead ? null : living.entry(entry).execute(args);
    }

    /** Makes a script's value of plain data. */
    public Object attach(@Nullable Object value) {
        return Objects.requireNonNull(guest, "the program is closed").attach(value);
    }

    private <T> CallResult<T> failed(PolyglotException exception) {
        if (exception.isHostException() && exception.asHostException() instanceof Worker.Abandoned abandoned) {
            throw abandoned;
        }
        if (exception.isHostException() && exception.asHostException() instanceof TestFailure ofTheTest) {
            throw ofTheTest;
        }
        if (exception.isResourceExhausted() && stop == null) {
            stop = StopReason.HEAP;
        }
        if (stop != null) {
            Place place = stoppedInside ? null : ScriptFaults.place(exception);
            runningAt = place == null ? runningAt : place;
            return CallResult.nothing();
        }
        return new CallResult<>(null, exception);
    }

    void report(String what, PolyglotException exception) {
        Fault fault = ScriptFaults.thrown(program, what, exception);
        Fault told = translate(fault);
        journal.fault(told);
        onThrown.accept(told);
    }

    /** A module could not be loaded: should that be what leaves the script, the given fault says it better. */
    public void remember(String message, Fault fault) {
        known.remember(message, fault);
    }

    /** Returns what runs: the name of the present outermost call. */
    public String running() {
        return running;
    }

    /** Returns the fault that says better what the given one says, and at least where the present call began. */
    public Fault translate(Fault fault) {
        return known.better(fault, runningAt);
    }

    /** Makes a module's text into a function; only from within a host call. */
    public Value module(String id, String text) {
        return Objects.requireNonNull(guest, "the program is closed").module(id, text);
    }

    /** Notes the very line that goes on; the program may catch what is thrown, and is stopped all the same. */
    void refuseRushing() {
        if (rushing) {
            Place here = stop == null && guest != null ? guest.here() : null;
            runningAt = here == null ? runningAt : here;
            stop = StopReason.RUSH;
            throw new RushingException();
        }
    }

    /** Stops a program that holds the clock at one instant: at its next call of the host, or the second time where it is. */
    public void rush(String what) {
        if (rushing) {
            stop = StopReason.RUSH;
            running = what;
            endIfStopped();
        }
        rushing = true;
    }

    void stopping(StopReason reason) {
        stop = reason;
    }

    /** Names what a turn begins with. */
    void beginning(String what) {
        running = stop == null ? what : running;
        lastAt = runningAt == null ? lastAt : runningAt;
        runningAt = stop == null ? null : runningAt;
    }

    /** Notes where Java was when the program was stopped, unless it is known better. */
    void stoppedAt(@Nullable Place place) {
        runningAt = stop == null || runningAt != null ? runningAt : place;
    }

    void kill() {
        killed = true;
        wxs.kill();
        Guest living = guest;
        if (living != null) {
            living.close();
        }
    }

    /** Ends the program for good when the watchdog wants it; says so once. */
    private synchronized boolean endIfStopped() {
        StopReason reason = stop;
        if (reason == null || dead) {
            return dead;
        }
        dead = true;
        Place at = runningAt == null && reason.isOfManyTurns() ? lastAt : runningAt;
        // The heap may be full of what the program keeps: it goes first, and room for a fault is there.
        release();
        onStopped.run();
        journal.fault(
                new Fault(program, reason.kind(), running + " " + reason.fact(), at, running, reason.remedy(), ""));
        return true;
    }

    /** Lets go of what the scripts hold; what the watchdog closes is left to it, as that may take for ever. */
    private void release() {
        if (!killed) {
            kill();
        }
        guest = null;
        known.clear();
    }

    /** Ends the program quietly, as when it is closed. */
    public void close() {
        dead = true;
        release();
    }
}
