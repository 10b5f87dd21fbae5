package io.liverig.internal.logic.page;

import io.liverig.data.DataPath;
import io.liverig.data.Json;
import io.liverig.data.PageRef;
import io.liverig.internal.bridge.HostFailure;
import io.liverig.internal.bridge.ToPlain;
import io.liverig.internal.port.ComponentLife;
import io.liverig.internal.port.ComponentPort;
import io.liverig.internal.port.ComponentRef;
import io.liverig.internal.port.ComponentType;
import io.liverig.internal.port.HandlerCall;
import io.liverig.internal.port.PropertyWrite;
import io.liverig.journal.FaultKind;
import io.liverig.journal.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * The scripts of components, as the view drives them.
 *
 * <p>glass-easel runs them in the midst of an update of the tree, so these are the only calls from Java into a script
 * that may come from within a host call. What a script throws is noted by the rig's own script around it; nothing
 * but the end of the program comes back through here.
 */
public final class Components implements ComponentPort {
    private final ProgramScripts scripts;
    private final Handlers handlers;
    private final Map<String, ComponentType> types = new LinkedHashMap<>();
    private @Nullable Runnable within;

    public Components(ProgramScripts scripts, Handlers handlers) {
        this.scripts = scripts;
        this.handlers = handlers;
    }

    private boolean isPlainPage(PageRef page, int number) {
        PageInstance instance = number == 0 ? scripts.pages().find(page.number()) : null;
        return number == 0 && (instance == null || !instance.isComponent());
    }

    @Override
    public @Nullable ComponentType type(String path) {
        ComponentType known = types.get(path);
        if (known == null && said(path) instanceof Map<?, ?> said) {
            known = new ComponentType(
                    path,
                    ComponentType.SlotMode.valueOf(String.valueOf(said.get("slots"))),
                    ComponentType.StyleMode.of(String.valueOf(said.get("styles"))),
                    Boolean.TRUE.equals(said.get("virtualHost")),
                    texts(said.get("properties")),
                    texts(said.get("externalClasses")),
                    texts(said.get("mixes")),
                    scripts.files().componentGenerics(path));
            types.put(path, known);
        }
        return known;
    }

    /** Returns what Component() said of a component, as plain data; null when its file did not run. */
    private @Nullable Object said(String path) {
        Value text = call("Component of " + path, "componentType", path);
        try {
            return text == null ? null : Json.read(text.asString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> texts(@Nullable Object list) {
        Set<String> texts = new LinkedHashSet<>();
        if (list instanceof List<?> items) {
            items.forEach(item -> texts.add(String.valueOf(item)));
        }
        return texts;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Map<String, Object> make(ComponentRef component) {
        String path = component.path();
        Value data =
                call("Component of " + path, "makeComponent", component.page().number(), component.number(), path);
        try {
            Object copy = data == null ? null : ToPlain.measured(data).value();
            return copy instanceof Map ? (Map<String, Object>) copy : new LinkedHashMap<>();
        } catch (HostFailure unreadable) {
            scripts.fault(
                    FaultKind.DATA,
                    "the data of the component can not be copied: " + unreadable.getMessage(),
                    Place.of(path + ".js"),
                    "Keep plain values in data");
            return new LinkedHashMap<>();
        }
    }

    @Override
    public void life(ComponentRef component, ComponentLife moment) {
        PageRef page = component.page();
        if (!isPlainPage(page, component.number())) {
            String name = moment.name();
            call(name + " of " + component.path(), "componentLife", page.number(), component.number(), name);
        }
    }

    @Override
    public void pageLife(ComponentRef component, String name, @Nullable Object detail) {
        PageRef page = component.page();
        if (!isPlainPage(page, component.number())) {
            String text = detail == null ? "" : Json.write(detail);
            call(name + " of " + component.path(), "pageLife", page.number(), component.number(), name, text);
        }
    }

    /** Tells the components of a page of a moment in its life: show, hide, resize, routeDone. */
    public void pageLife(PageRef page, String name, @Nullable Object detail) {
        PageInstance instance = scripts.pages().find(page.number());
        if (instance != null && instance.isWithComponents()) {
            within(name + " of components", () -> scripts.view().pageLife(page, name, detail));
        }
    }

    @Override
    public void write(ComponentRef component, List<PropertyWrite> writes) {
        if (scripts.isDead()) {
            return;
        }
        List<Object> args = new ArrayList<>();
        args.add(component.page().number());
        args.add(component.number());
        for (PropertyWrite write : writes) {
            args.add(scripts.world().attach(write.name()));
            args.add(scripts.world().attach(write.value()));
        }
        call("properties of " + component.path(), "writeProperties", args.toArray());
    }

    @Override
    public void dropped(ComponentRef component) {
        call("end of a component", "dropComponent", component.number());
    }

    /** Calls a handler of an event that is on its way; the script that sent it knows its detail. */
    void handleNow(HandlerCall call) {
        String what = call.binding() + " " + call.handler();
        Value found = call(
                what,
                "handleNow",
                call.page().number(),
                call.component(),
                call.handler(),
                what,
                Json.write(call.event()));
        if (found != null && !found.asBoolean()) {
            handlers.missing(call.page(), call.component(), call.handler(), call.binding(), call.at());
        }
    }

    /** Tells the components of a page that are shown by now that they are ready. */
    public void ready(PageInstance page) {
        if (!page.isGone() && page.isWithComponents() && scripts.view().isReadyDue(page.ref())) {
            within("ready of components", () -> scripts.view().ready(page.ref()));
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
        return scripts.read("reading of data", "componentData", number, path);
    }

    /** Calls a method of an instance and returns what it returns, detached. */
    public @Nullable Object invoke(int number, String method, List<Object> arguments) {
        return scripts.read("call of " + method, "invokeComponent", number, method, Json.write(arguments));
    }

    /** Runs what may call components' scripts, all of it as one outermost call; also when no script can run any more. */
    void within(String what, Runnable job) {
        within = job;
        scripts.enter(what, "within");
        runWithin();
    }

    public void runWithin() {
        Runnable job = within;
        within = null;
        if (job != null) {
            job.run();
        }
    }

    private @Nullable Value call(String what, String entry, Object... args) {
        return scripts.world().call(what, entry, args);
    }
}
