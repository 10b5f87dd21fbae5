package io.liverig.logic;

import io.liverig.bridge.HostFunction;
import io.liverig.bridge.ScriptFaults;
import io.liverig.data.DataPath;
import io.liverig.data.Json;
import io.liverig.journal.Fault;
import io.liverig.journal.FaultKind;
import io.liverig.journal.Place;
import io.liverig.journal.RowKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * The scripts of one program: its app, its pages, what they call and what calls them.
 *
 * <p>Every method runs on the rig's worker. What enters the scripts is an outermost call; what they throw is a fault in
 * the journal.
 */
public final class LogicLayer {
    private final LogicHost host;
    private final Pages pages;
    private final Router router = new Router(this);
    private final PageLife life = new PageLife(this);
    private final AppLife appLife = new AppLife(this);
    private final DataHost data = new DataHost(this);
    private final Components components = new Components(this);
    private final Handlers handlers = new Handlers(this);
    private final Sharing sharing = new Sharing(this);
    private final ErrorTeller errors = new ErrorTeller(this);
    private final ScriptWorld world;
    private boolean launched;

    /** Boots the script world of a program; none of the program's own files runs yet. */
    public LogicLayer(LogicHost host) {
        this.host = host;
        this.pages = new Pages(host.program());
        Map<String, HostFunction> functions = new LinkedHashMap<>();
        data.contribute(functions);
        pages.contribute(functions);
        sharing.contribute(functions);
        new TimerHost(this).contribute(functions);
        new ModuleHost(this).contribute(functions);
        new CallHost(this).contribute(functions);
        new QueryHost(this).contribute(functions);
        new ComponentHost(this).contribute(functions);
        contribute(functions);
        this.world = new ScriptWorld(host.program(), host.worker(), host.journal(), host.settings(), functions);
        world.onStopped(this::stopped);
        world.onThrown(errors::thrown);
        host.queue().onRush(host.program(), world::rush);
    }

    private void contribute(Map<String, HostFunction> functions) {
        functions.put("log", args -> log(args[0].asString(), args[1].asString()));
        functions.put("notice", args -> notice(args[0].asString(), args[1].asString()));
        functions.put("caught", args -> caught(FaultKind.THROWN, args[0].asString(), args[1]));
        functions.put("rejected", args -> rejected(args[0], args[1]));
        functions.put(
                "usageFault",
                args -> usage(args[0].asString(), args[1].asString(), args[2], args.length > 3 ? args[3] : args[2]));
        functions.put("launchOptions", args -> Json.write(host.launch()));
        handlers.contribute(functions);
        functions.put("appLife", args -> {
            host.journal().row(host.program(), "", RowKind.LIFE, "App " + args[0].asString(), Map.of());
            return null;
        });
    }

    private @Nullable Object log(String level, String text) {
        PageInstance top = pages.top();
        String place = top == null ? "" : top.ref().toString();
        host.journal().row(host.program(), place, RowKind.CONSOLE, level, Map.of("text", text));
        return null;
    }

    @Nullable
    Object notice(String name, String text) {
        PageInstance top = pages.top();
        host.journal().notice(host.program(), top == null ? "" : top.ref().toString(), name, text);
        return null;
    }

    private @Nullable Object caught(FaultKind kind, String what, Value reason) {
        Fault fault = world.translate(ScriptFaults.caught(host.program(), kind, what, reason));
        host.journal().fault(fault);
        errors.thrown(fault);
        return null;
    }

    /** A promise of wx that nobody handles is at fault where the call was made. */
    private @Nullable Object rejected(Value reason, Value origin) {
        Fault fault = ScriptFaults.caught(host.program(), FaultKind.REJECTED, world.running(), reason);
        Place place = origin.isNull()
                ? fault.at()
                : ScriptFaults.caught(host.program(), FaultKind.REJECTED, "", origin)
                        .at();
        host.journal().fault(world.translate(fault.at(place)));
        return null;
    }

    private @Nullable Object usage(String message, String remedy, Value where, Value otherwise) {
        Fault placed = ScriptFaults.caught(host.program(), FaultKind.USAGE, "", where);
        if (placed.at() == null) {
            placed = ScriptFaults.caught(host.program(), FaultKind.USAGE, "", otherwise);
        }
        host.journal()
                .fault(new Fault(host.program(), FaultKind.USAGE, message, placed.at(), "", remedy, placed.stack()));
        return null;
    }

    /**
     * Runs app.js, onLaunch and onShow included, before the first page outside of independent subpackages; a program
     * without it gets an empty app.
     *
     * <p>https://developers.weixin.qq.com/miniprogram/dev/framework/subpackages/independent.html
     */
    public void launch(String route) {
        String module = host.files().appModule();
        if (!launched && module != null && !host.files().isIndependent(route)) {
            launched = true;
            enter("module " + module, "load", module);
        }
    }

    /** Tells the listeners of a wx event, as a task of its own. */
    public void emit(String event, @Nullable Object detail) {
        post("wx event " + event, () -> enter("wx event " + event, "emit", event, Json.write(detail)));
    }

    /** Tells an observer what it waits for, as a task of its own. */
    public void observed(int id, Map<String, Object> result) {
        post("observer", () -> enter("callback of an observer", "observed", id, Json.write(result)));
    }

    /** Calls a life-cycle function of the app, as a task of its own. */
    public void callApp(String name, Map<String, Object> argument) {
        post("App " + name, () -> enter("App " + name, "callApp", name, Json.write(argument)));
    }

    /** Calls a page's life-cycle function when it has it, as a task of its own. */
    public void callPage(int page, String name) {
        callPage(page, name, Map.of());
    }

    /** As {@link #callPage(int, String)}, with an object that the function receives. */
    public void callPage(int page, String name, Map<String, Object> argument) {
        post(name, () -> {
            PageInstance target = pages.find(page);
            if (target != null) {
                life.call(target, name, argument.isEmpty() ? "" : Json.write(argument));
            }
        });
    }

    /**
     * Calls a page's method from outside and returns what it returns, detached.
     *
     * @throws ScriptException when the method throws or the page does not have it
     * @throws ProgramStoppedException when the program was stopped, or is stopped by this call
     */
    public @Nullable Object invoke(int page, String method, List<Object> arguments) {
        String what = method + " (called by the test)";
        return read(what, "invoke", page, method, Json.write(arguments));
    }

    /**
     * Returns what a page's live data holds at a path, "" for all of it, detached.
     *
     * @throws IllegalArgumentException when the path is none
     */
    public @Nullable Object data(int page, String path) {
        if (!path.isEmpty()) {
            DataPath.parse(path);
        }
        String what = "reading of data" + (path.isEmpty() ? "" : " at \"" + path + "\"");
        return read(what, "data", page, path);
    }

    @Nullable
    Object read(String what, String entry, Object... args) {
        return read(what, world.attempt(what, null, Read::of, entry, args));
    }

    private @Nullable Object read(String what, Outcome<Read> outcome) {
        if (outcome.thrown() != null) {
            throw new ScriptException(world.translate(ScriptFaults.thrown(host.program(), what, outcome.thrown())));
        }
        if (outcome.value() == null) {
            throw new ProgramStoppedException("program " + host.program() + " runs no further; see its faults");
        }
        return outcome.value().value();
    }

    /** Returns the calls of handlers. */
    public Handlers handlers() {
        return handlers;
    }

    /** Returns the scripts of components. */
    public Components components() {
        return components;
    }

    /** Returns what asks pages for what they share. */
    public Sharing sharing() {
        return sharing;
    }

    /** Returns the way of the program to the background and back. */
    public AppLife appLife() {
        return appLife;
    }

    /**
     * Makes the program's wxs modules; nothing of them runs before a template asks.
     *
     * @param reader gives a file's text by its path in the program, null when there is none
     * @param nodes the nodes of the view
     */
    public WxsScripts wxs(Function<String, @Nullable String> reader, WxsNodes nodes) {
        return new WxsScripts(this, reader, nodes);
    }

    /** Returns what the view can do to pages besides its events. */
    public ViewWrites writes() {
        return new ViewWrites(this);
    }

    /** Returns the moves between pages. */
    public Router router() {
        return router;
    }

    /** Returns the page stack. */
    public Pages pages() {
        return pages;
    }

    /** Tells whether the program was stopped or closed. */
    public boolean isDead() {
        return world.isDead();
    }

    /** The program's own tasks are gone with it; what ends its components is a task of the rig. */
    private void stopped() {
        host.queue().drop(host.program());
        host.queue().post("", "end of " + host.program(), host.view()::ended);
    }

    /** Ends the program: no task of it runs any more. */
    public void close() {
        host.queue().drop(host.program());
        world.close();
    }

    LogicHost host() {
        return host;
    }

    String program() {
        return host.program();
    }

    ScriptWorld world() {
        return world;
    }

    PageLife life() {
        return life;
    }

    DataHost data() {
        return data;
    }

    void post(String what, Runnable task) {
        host.queue().post(host.program(), what, () -> appLife.run(task));
    }

    @Nullable
    Value enter(String what, String entry, Object... args) {
        return world.enter(what, null, entry, args);
    }

    /** As {@link #enter}, with the place to name when the script itself gives none. */
    @Nullable
    Value enterAt(String what, Place at, String entry, Object... args) {
        return world.enter(what, at, entry, args);
    }
}
