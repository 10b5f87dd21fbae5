package io.liverig.internal.logic.page;

import io.liverig.data.Json;
import io.liverig.data.PageRef;
import io.liverig.internal.bridge.HostFailure;
import io.liverig.internal.bridge.HostFunction;
import io.liverig.internal.bridge.ScriptFaults;
import io.liverig.internal.bridge.ScriptSettings;
import io.liverig.internal.clock.TaskQueue;
import io.liverig.internal.logic.world.CallResult;
import io.liverig.internal.logic.world.Detached;
import io.liverig.internal.logic.world.ScriptWorld;
import io.liverig.internal.port.ViewPort;
import io.liverig.journal.Fault;
import io.liverig.journal.FaultKind;
import io.liverig.journal.Place;
import io.liverig.journal.ProgramStoppedException;
import io.liverig.journal.RowKind;
import io.liverig.journal.ScriptException;
import java.util.Map;
import java.util.Objects;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * The scripts of one program, as everything beside them reaches them: which task calls what, and where it is written down
 * what they do and what they do wrong.
 *
 * <p>It knows none of those that use it; the view and the program's files are joined to it before its world is booted.
 */
public final class ProgramScripts {
    private final LogicBase base;
    private final Pages pages;
    private final AppState state = new AppState();
    private final ScriptWorld world;
    private @Nullable ScriptSources files;
    private @Nullable ViewPort view;

    public ProgramScripts(LogicBase base) {
        this.base = base;
        this.pages = new Pages(base.program());
        this.world = new ScriptWorld(base.program(), base.worker(), base.journal());
        world.onStopped(this::stopped);
    }

    /** Joins the program's files and the view layer below. */
    public void join(ScriptSources given, ViewPort below) {
        files = given;
        view = below;
    }

    /** Boots the script world; none of the program's own files runs yet. */
    public void boot(Map<String, HostFunction> functions) {
        world.boot(base.settings(), functions);
        base.queue().onRush(base.program(), world::rush);
        base.queue().runBy(base.program(), world.turns());
    }

    public String program() {
        return base.program();
    }

    public TaskQueue queue() {
        return base.queue();
    }

    public ScriptSettings settings() {
        return base.settings();
    }

    /** Returns the launch options: path, query, scene, referrerInfo. */
    public Map<String, Object> launch() {
        return base.launch();
    }

    public ScriptSources files() {
        return Objects.requireNonNull(files, "the program's files are not joined yet");
    }

    public ViewPort view() {
        return Objects.requireNonNull(view, "the view is not joined yet");
    }

    public Pages pages() {
        return pages;
    }

    AppState state() {
        return state;
    }

    public ScriptWorld world() {
        return world;
    }

    /** Queues a task that calls scripts; it is held back while they are stopped. */
    public void post(String what, Runnable task) {
        base.queue().post(base.program(), what, gated(task, task));
    }

    /** As {@link #post}, after some time of the rig; of tasks with one key the first alone is held back. */
    public void after(long millis, String what, Object key, Runnable task) {
        base.queue().after(millis, base.program(), what, gated(key, task));
    }

    /** Returns a task that is held back while the scripts are stopped, unless one with the same key is. */
    public Runnable gated(Object key, Runnable task) {
        return () -> state.run(key, task);
    }

    public @Nullable Value enter(String what, String entry, Object... args) {
        return world.enter(what, null, entry, args);
    }

    /** As {@link #enter}, with the place to name when the script itself gives none. */
    public @Nullable Value enterAt(String what, @Nullable Place at, String entry, Object... args) {
        return world.enter(what, at, entry, args);
    }

    /**
     * Calls one of the rig's own script functions and returns what it returns, detached.
     *
     * @throws ScriptException when it throws
     * @throws ProgramStoppedException when the program was stopped, or is stopped by this call
     */
    public @Nullable Object read(String what, String entry, Object... args) {
        CallResult<Detached> outcome = world.attempt(what, null, Detached::of, entry, args);
        if (outcome.thrown() != null) {
            throw new ScriptException(world.translate(ScriptFaults.thrown(base.program(), what, outcome.thrown())));
        }
        if (outcome.value() == null) {
            throw new ProgramStoppedException(
                    "program " + base.program() + " was stopped or closed and runs no further; see its faults");
        }
        return outcome.value().value();
    }

    /** Tells the listeners of a wx event, as a task of its own. */
    public void emit(String event, @Nullable Object detail) {
        post("wx event " + event, () -> enter("wx event " + event, "emit", event, Json.write(detail)));
    }

    /** Calls a life-cycle function of the app, as a task of its own. */
    void callApp(String name, Map<String, Object> argument) {
        post("App " + name, () -> enter("App " + name, "callApp", name, Json.write(argument)));
    }

    /** Writes a row into the timeline; its place is "" for the whole program. */
    public void row(String place, RowKind kind, String name, Map<String, ? extends Object> detail) {
        base.journal().row(base.program(), place, kind, name, detail);
    }

    /** Writes a notice about the page in front. */
    public void notice(String name, String text) {
        base.journal().notice(base.program(), front(), name, text);
    }

    void notice(PageRef page, String name, String text) {
        base.journal().notice(base.program(), page.toString(), name, text);
    }

    /** Returns the name of the page in front, "" before the first. */
    public String front() {
        PageInstance top = pages.top();
        return top == null ? "" : top.ref().toString();
    }

    public void notImplemented(String name) {
        base.journal().notImplemented(base.program(), name);
    }

    public void fault(FaultKind kind, String message, @Nullable Place at, String remedy) {
        fault(Fault.of(base.program(), kind, message, at, remedy));
    }

    public void fault(Fault fault) {
        base.journal().fault(fault);
    }

    /** The script meets an ordinary Error; should it not catch it, the fault is the one that was found here. */
    public HostFailure failure(Fault fault) {
        String message = fault.at() == null ? fault.message() : fault.at() + ": " + fault.message();
        world.remember(message, fault);
        return new HostFailure(message);
    }

    public boolean isDead() {
        return world.isDead();
    }

    /** The program's own tasks are gone with it; what ends its components is a task of the rig. */
    private void stopped() {
        base.queue().drop(base.program());
        base.queue().post("", "end of " + base.program(), view()::ended);
    }

    /** Ends the program as the user's leaving it for good does: App.onHide, then nothing of it is left. */
    void exit() {
        callApp("onHide", Map.of());
        base.queue()
                .post(base.program(), "exit", () -> base.queue().post("", "exit of " + base.program(), this::close));
    }

    /** Ends the program without a word to its scripts: what is shown of it, then its tasks and its world. */
    public void close() {
        view().abandoned();
        base.queue().drop(base.program());
        world.close();
    }
}
