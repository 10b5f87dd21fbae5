package io.liverig.logic;

import io.liverig.bridge.Detach;
import io.liverig.bridge.HostFailure;
import io.liverig.data.DataPath;
import io.liverig.data.Json;
import io.liverig.data.PageRef;
import io.liverig.journal.Fault;
import io.liverig.journal.FaultKind;
import io.liverig.journal.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * The scripts of components, as the view drives them.
 *
 * <p>glass-easel runs them in the midst of an update of the tree, so these are the only calls from Java into a script
 * that may come from within a host call. What a script throws is taken down by the rig's own script around it; nothing
 * but the end of the program comes back through here.
 */
public final class Components {
    private final LogicLayer logic;
    private final Packages packages;
    private @Nullable Runnable within;

    Components(LogicLayer logic) {
        this.logic = logic;
        this.packages = new Packages(logic);
    }

    /** Loads the files of the components that a page and its components use. */
    void load(PageInstance page) {
        String route = page.ref().route();
        packages.came(route);
        List<String> paths = logic.host().files().components(route);
        List<String> later = logic.host().files().awaited(route);
        page.withComponents(
                !paths.isEmpty() || !later.isEmpty() || logic.host().files().injectsLater(route));
        paths.forEach(path -> load(path, logic.host().files()));
        packages.prepare(later);
    }

    /** Loads the file of a component that was awaited, and those of the components that it uses. */
    void loadWith(String path) {
        logic.host()
                .files()
                .components(path)
                .forEach(used -> load(used, logic.host().files()));
        load(path, logic.host().files());
        packages.prepare(logic.host().files().awaited(path));
    }

    /** Returns the subpackages that are loaded, and what waits for them. */
    public Packages packages() {
        return packages;
    }

    private boolean isPlainPage(PageRef page, int number) {
        PageInstance instance = number == 0 ? logic.pages().find(page.number()) : null;
        return number == 0 && (instance == null || !instance.isComponent());
    }

    private void load(String path, ProgramFiles files) {
        files.injected(path);
        try {
            String module = files.componentModule(path);
            Value defined = logic.enter("module " + module, "defineComponent", path, module);
            if (defined != null && !defined.asBoolean()) {
                fault(
                        FaultKind.USAGE,
                        "the file does not call Component()",
                        module,
                        "Register it with Component({...}), or end its builder with register()");
            }
        } catch (ProgramFiles.Unavailable unavailable) {
            logic.host().journal().fault(unavailable.fault());
        }
    }

    private void fault(FaultKind kind, String message, String file, String remedy) {
        logic.host().journal().fault(Fault.of(logic.program(), kind, message, Place.of(file), remedy));
    }

    /** Returns what Component() said of a component, as plain data; null when its file did not run. */
    public @Nullable Object type(String path) {
        Value text = call("Component of " + path, "componentType", path);
        try {
            return text == null ? null : Json.read(text.asString());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Makes an instance and returns what its template begins with. */
    @SuppressWarnings("unchecked")
    public Map<String, Object> make(PageRef page, int number, String path) {
        Value data = call("Component of " + path, "makeComponent", page.number(), number, path);
        try {
            Object copy = data == null ? null : Detach.measured(data).value();
            return copy instanceof Map ? (Map<String, Object>) copy : new LinkedHashMap<>();
        } catch (HostFailure unreadable) {
            String message = "the data of the component can not be copied: " + unreadable.getMessage();
            fault(FaultKind.DATA, message, path + ".js", "Keep plain values in data");
            return new LinkedHashMap<>();
        }
    }

    /** Tells an instance of a moment in its life: CREATED, ATTACHED, READY, MOVED or DETACHED. */
    public void life(PageRef page, int number, String path, String moment) {
        if (!isPlainPage(page, number)) {
            call(moment + " of " + path, "componentLife", page.number(), number, moment);
        }
    }

    /** Tells an instance of a moment in its page's life. */
    public void pageLife(PageRef page, int number, String path, String name, @Nullable Object detail) {
        if (!isPlainPage(page, number)) {
            String text = detail == null ? "" : Json.write(detail);
            call(name + " of " + path, "pageLife", page.number(), number, name, text);
        }
    }

    /** Tells the components of a page of a moment in its life: show, hide, resize, routeDone. */
    public void pageLife(PageRef page, String name, @Nullable Object detail) {
        PageInstance instance = logic.pages().find(page.number());
        if (instance != null && instance.isWithComponents()) {
            within(name + " of components", () -> logic.host().view().pageLife(page, name, detail));
        }
    }

    /** Writes properties, names and values in turns. */
    public void write(PageRef page, int number, String path, List<?> pairs) {
        if (logic.isDead()) {
            return;
        }
        Object[] args = new Object[pairs.size() + 2];
        args[0] = page.number();
        args[1] = number;
        for (int i = 0; i < pairs.size(); i++) {
            args[i + 2] = logic.world().attach(pairs.get(i));
        }
        call("properties of " + path, "writeProperties", args);
    }

    /** Forgets an instance. */
    public void dropped(int number) {
        call("end of a component", "dropComponent", number);
    }

    /** Calls a handler of an event that is on its way; the script that sent it knows its detail. */
    public void handleNow(
            PageRef page, int number, String handler, String binding, Map<String, Object> event, @Nullable Place at) {
        Value found = call(
                binding + " " + handler,
                "handleNow",
                page.number(),
                number,
                handler,
                binding + " " + handler,
                Json.write(event));
        if (found != null && !found.asBoolean()) {
            logic.handlers().missing(page, number, handler, binding, at);
        }
    }

    /**
     * Returns what an instance's live data holds at a path, "" for all of it, detached.
     *
     * @throws IllegalArgumentException when the path is none
     */
    public @Nullable Object data(int number, String path) {
        if (!path.isEmpty()) {
            DataPath.parse(path);
        }
        return logic.read("reading of data", "componentData", number, path);
    }

    /** Calls a method of an instance and returns what it returns, detached. */
    public @Nullable Object invoke(int number, String method, List<Object> arguments) {
        return logic.read("call of " + method, "invokeComponent", number, method, Json.write(arguments));
    }

    /** Runs what may call components' scripts, all of it as one outermost call; also when no script can run any more. */
    void within(String what, Runnable job) {
        within = job;
        logic.enter(what, "within");
        runWithin();
    }

    void runWithin() {
        Runnable job = within;
        within = null;
        if (job != null) {
            job.run();
        }
    }

    private @Nullable Value call(String what, String entry, Object... args) {
        return logic.world().call(what, entry, args);
    }
}
