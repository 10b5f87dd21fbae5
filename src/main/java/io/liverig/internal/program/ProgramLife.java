package io.liverig.internal.program;

import io.liverig.internal.clock.Task;
import io.liverig.internal.live.LiveLayer;
import io.liverig.internal.logic.LogicLayer;
import io.liverig.journal.RowKind;
import io.liverig.options.LifeSettings;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One program's way to the background, into suspension, and back: its components and its scripts go it together. */
public final class ProgramLife {
    private final RigCore core;
    private final String program;
    private final LiveLayer live;
    private final LogicLayer logic;
    private @Nullable Task suspension;
    private @Nullable Task ending;
    private boolean ended;

    ProgramLife(RigCore core, String program, LiveLayer live, LogicLayer logic) {
        this.core = core;
        this.program = program;
        this.live = live;
        this.logic = logic;
    }

    public boolean isInFront() {
        return logic.appLife().isInFront();
    }

    public boolean isSuspended() {
        return logic.appLife().isSuspended();
    }

    /** Says that a person cannot do this while the program is out of sight. */
    public void requireFront(String what) {
        if (!isInFront()) {
            throw new IllegalStateException(
                    program + " is in the background, where nobody can " + what + "; call foreground() first");
        }
    }

    public void background() {
        if (!isInFront()) {
            return;
        }
        note("background");
        live.setBackground(true);
        logic.appLife().hide();
        // Nobody who settles a rig wants to wait for this: only what happens once holds a rig up.
        LifeSettings settings = core.options().live().life();
        suspension = core.queue().every(settings.suspendMillis(), program, "suspension", () -> suspend(null));
        ending = core.queue().every(settings.endMillis(), program, "end", this::end);
    }

    /** Suspends the program, in the way of its platform or in another one. */
    public void suspend(LifeSettings.@Nullable WhenSuspended how) {
        background();
        stopWaiting();
        if (isSuspended()) {
            return;
        }
        note("suspended");
        if (how == null) {
            live.setSuspended(true);
        } else {
            live.suspended(true, how);
        }
        logic.appLife().suspend();
    }

    public void foreground() {
        if (isInFront()) {
            return;
        }
        note("foreground");
        stopWaiting();
        ending = cancelled(ending);
        live.setBackground(false);
        live.setSuspended(false);
        logic.appLife().show();
    }

    /** Returns whether WeChat ended the program, as it was out of sight for too long. */
    boolean isEnded() {
        return ended;
    }

    private void end() {
        ended = true;
        note("ended");
        core.queue().post("", "end of " + program, logic::close);
    }

    private void stopWaiting() {
        suspension = cancelled(suspension);
    }

    private static @Nullable Task cancelled(@Nullable Task task) {
        if (task != null) {
            task.cancel();
        }
        return null;
    }

    private void note(String what) {
        core.journal().row(program, "", RowKind.LIFE, what, Map.of());
    }
}
