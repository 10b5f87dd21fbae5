package io.liverig.internal.logic;

import io.liverig.data.DataPath;
import io.liverig.data.Json;
import io.liverig.internal.bridge.HostFunction;
import io.liverig.internal.bridge.HostTable;
import io.liverig.internal.logic.host.CallHost;
import io.liverig.internal.logic.host.ComponentHost;
import io.liverig.internal.logic.host.DataHost;
import io.liverig.internal.logic.host.JournalHost;
import io.liverig.internal.logic.host.ModuleHost;
import io.liverig.internal.logic.host.QueryHost;
import io.liverig.internal.logic.host.TimerHost;
import io.liverig.internal.logic.host.WxsScripts;
import io.liverig.internal.logic.page.AppLife;
import io.liverig.internal.logic.page.Components;
import io.liverig.internal.logic.page.ErrorTeller;
import io.liverig.internal.logic.page.Handlers;
import io.liverig.internal.logic.page.LogicBase;
import io.liverig.internal.logic.page.Packages;
import io.liverig.internal.logic.page.PageLife;
import io.liverig.internal.logic.page.Pages;
import io.liverig.internal.logic.page.ProgramScripts;
import io.liverig.internal.logic.page.Router;
import io.liverig.internal.logic.page.ScriptSources;
import io.liverig.internal.logic.page.Sharing;
import io.liverig.internal.logic.page.ViewEvents;
import io.liverig.internal.logic.page.WindowMoves;
import io.liverig.internal.logic.world.ProgramTurns;
import io.liverig.internal.port.EventSink;
import io.liverig.internal.port.ScriptPort;
import io.liverig.internal.port.ViewPort;
import io.liverig.journal.ProgramStoppedException;
import io.liverig.journal.ScriptException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The scripts of one program: its app, its pages, what they call and what calls them.
 *
 * <p>Every method runs on the rig's worker. What enters the scripts is an outermost call; what they throw is a fault in
 * the journal.
 */
public final class LogicLayer {
    private final ProgramScripts scripts;
    private final Handlers handlers;
    private final Components components;
    private final Packages packages;
    private final PageLife life;
    private final AppLife appLife;
    private final Router router;
    private final Sharing sharing;
    private final EventSink events;
    private final WxsScripts wxs;

    /** Makes what the view and wx meet of a program; no script runs before {@link #boot}. */
    public LogicLayer(LogicBase base) {
        scripts = new ProgramScripts(base);
        handlers = new Handlers(scripts);
        components = new Components(scripts, handlers);
        packages = new Packages(scripts, components);
        life = new PageLife(scripts, handlers, components, packages);
        appLife = new AppLife(scripts, life);
        router = new Router(scripts, life);
        sharing = new Sharing(scripts);
        events = new ViewEvents(scripts, handlers, components);
        wxs = new WxsScripts(scripts);
    }

    /**
     * Boots the script world of the program; none of its own files runs yet.
     *
     * @param files the program's modules and pages
     * @param view the view layer below
     * @param calls what the scripts can call
     */
    public void boot(ScriptSources files, ViewPort view, HostTable calls) {
        scripts.join(files, view);
        ErrorTeller errors = new ErrorTeller(scripts);
        scripts.world().onThrown(errors::thrown);
        Map<String, HostFunction> functions = new LinkedHashMap<>();
        new DataHost(scripts, components).contribute(functions);
        scripts.pages().contribute(functions);
        sharing.contribute(functions);
        new TimerHost(scripts).contribute(functions);
        new ModuleHost(scripts, packages).contribute(functions);
        new CallHost(scripts, calls).contribute(functions);
        new QueryHost(scripts).contribute(functions);
        new ComponentHost(scripts, components).contribute(functions);
        new JournalHost(scripts, errors).contribute(functions);
        functions.put("launchOptions", args -> Json.write(scripts.launch()));
        handlers.contribute(functions);
        scripts.boot(functions);
    }

    /** Runs app.js, onLaunch and onShow included, before the first page outside of independent subpackages. */
    public void launch(String route) {
        life.launch(route);
    }

    /** Tells the listeners of a wx event, as a task of its own. */
    public void emit(String event, @Nullable Object detail) {
        scripts.emit(event, detail);
    }

    /** Tells an observer what it waits for, as a task of its own. */
    public void observed(int id, Map<String, Object> result) {
        scripts.post("observer", () -> scripts.enter("callback of an observer", "observed", id, Json.write(result)));
    }

    /** Calls a page's life-cycle function when it has it, with an object that it receives, as a task of its own. */
    public void callPage(int page, String name, Map<String, Object> argument) {
        life.callPage(page, name, argument);
    }

    /**
     * Calls a page's method from outside and returns what it returns, detached.
     *
     * @throws ScriptException when the method throws or the page does not have it
     * @throws ProgramStoppedException when the program was stopped, or is stopped by this call
     */
    public @Nullable Object invoke(int page, String method, List<Object> arguments) {
        String what = method + " (called by the test)";
        return scripts.read(what, "invoke", page, method, Json.write(arguments));
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
        return scripts.read(what, "data", page, path);
    }

    /** Returns what takes the events of the view. */
    public EventSink events() {
        return events;
    }

    /** Returns the program's wxs modules; nothing of them runs before a template asks. */
    public ScriptPort wxs() {
        return wxs;
    }

    /** Returns the calls of handlers. */
    public Handlers handlers() {
        return handlers;
    }

    /** Returns the scripts of components. */
    public Components components() {
        return components;
    }

    /** Returns the subpackages that are loaded, and what waits for them. */
    public Packages packages() {
        return packages;
    }

    /** Returns what asks pages for what they share. */
    public Sharing sharing() {
        return sharing;
    }

    /** Returns the way of the program to the background and back. */
    public AppLife appLife() {
        return appLife;
    }

    /** Returns the moves between pages. */
    public Router router() {
        return router;
    }

    /** Returns what becomes of pages whose small window is closed or tapped. */
    public WindowMoves windows() {
        return new WindowMoves(scripts.pages(), router, life);
    }

    /** Returns the page stack. */
    public Pages pages() {
        return scripts.pages();
    }

    /** Returns whether the program was stopped or closed. */
    public boolean isDead() {
        return scripts.isDead();
    }

    /** Returns the turns in which all is done for the program. */
    public ProgramTurns turns() {
        return scripts.world().turns();
    }

    /** Ends the program: nothing of it is shown, no task of it runs any more. */
    public void close() {
        scripts.close();
    }
}
