package io.liverig.internal.logic.host;

import io.liverig.data.Json;
import io.liverig.data.PageRef;
import io.liverig.internal.bridge.HostFailure;
import io.liverig.internal.bridge.HostFunction;
import io.liverig.internal.logic.page.Components;
import io.liverig.internal.logic.page.PageInstance;
import io.liverig.internal.logic.page.ProgramScripts;
import io.liverig.internal.port.ComponentQueries;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** What the scripts of components ask of the view, and of the program's files. */
public final class ComponentHost {
    private final ProgramScripts scripts;
    private final Components components;

    public ComponentHost(ProgramScripts scripts, Components components) {
        this.scripts = scripts;
        this.components = components;
    }

    public void contribute(Map<String, HostFunction> host) {
        host.put("select", args -> select(args[0].asInt(), args[1].asInt(), args[2].asString()));
        host.put("owner", args -> ask(args, -1, view()::owner));
        host.put("tabBar", args -> ask(args, 0, (page, component) -> view().tabBar(page)));
        host.put("nodeId", args -> ask(args, "", view()::id));
        host.put("nodeDataset", args -> Json.write(ask(args, Map.of(), view()::dataset)));
        host.put("ancestors", args -> Json.write(ask(args, List.of(), view()::ancestors)));
        host.put("below", args -> Json.write(ask(args, List.of(), view()::below)));
        host.put("chain", args -> ask(args, "", view()::chain));
        host.put("componentPath", args -> scripts.files().component(args[0].asString(), args[1].asString()));
        host.put("componentConfig", args -> Json.write(scripts.files().componentConfig(args[0].asString())));
        host.put("pageIsComponent", args -> {
            PageInstance page = scripts.pages().find(args[0].asInt());
            if (page != null) {
                page.component();
            }
            return null;
        });
        host.put("trigger", this::trigger);
        host.put("within", args -> {
            components.runWithin();
            return null;
        });
    }

    private ComponentQueries view() {
        return scripts.view().components();
    }

    private @Nullable PageRef page(int number) {
        PageInstance page = scripts.pages().find(number);
        return page == null ? null : page.ref();
    }

    private <T> T ask(Value[] args, T otherwise, BiFunction<PageRef, Integer, T> question) {
        PageRef page = page(args[0].asInt());
        return page == null ? otherwise : question.apply(page, args[1].asInt());
    }

    private String select(int number, int component, String selector) {
        PageRef page = page(number);
        try {
            return Json.write(page == null ? List.of() : view().select(page, component, selector));
        } catch (IllegalArgumentException unreadable) {
            throw new HostFailure(String.valueOf(unreadable.getMessage()));
        }
    }

    private @Nullable Object trigger(Value[] args) {
        PageRef page = page(args[0].asInt());
        if (page != null) {
            view().trigger(
                            page,
                            args[1].asInt(),
                            args[2].asString(),
                            args[3].asBoolean(),
                            args[4].asBoolean(),
                            args[5].asBoolean());
        }
        return null;
    }
}
