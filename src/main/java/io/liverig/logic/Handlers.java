package io.liverig.logic;

import io.liverig.bridge.HostFunction;
import io.liverig.data.Json;
import io.liverig.data.PageRef;
import io.liverig.journal.Fault;
import io.liverig.journal.FaultKind;
import io.liverig.journal.Place;
import java.util.Map;
import java.util.function.Consumer;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** Calls the handlers that templates bind, and complains about those that are not there. */
public final class Handlers {
    private final LogicLayer logic;
    private Consumer<String> hearer = result -> {};

    Handlers(LogicLayer logic) {
        this.logic = logic;
    }

    /**
     * Calls a method of a page, or of a component in it, with an event, as a task of its own.
     *
     * @param component the component's number; 0 for the page itself
     * @param binding how the template binds it, for messages
     * @param at where the template binds it
     * @param returned hears the text that the method returns to an input event
     */
    public void handle(
            int page,
            int component,
            String handler,
            String binding,
            Map<String, Object> event,
            @Nullable Place at,
            Consumer<String> returned) {
        logic.post(binding + " " + handler, () -> {
            PageInstance target = logic.pages().find(page);
            if (target == null) {
                return;
            }
            String what = binding + " " + handler;
            String text = Json.write(event);
            hearer = returned;
            Value found = component == 0
                    ? logic.world().enter(what, at, "callPage", page, handler, text)
                    : logic.world().enter(what + of(target, component), at, "callComponent", component, handler, text);
            hearer = result -> {};
            if (found != null && !found.asBoolean()) {
                missing(target.ref(), component, handler, binding, at);
            }
        });
    }

    void contribute(Map<String, HostFunction> functions) {
        functions.put("returned", args -> {
            hearer.accept(args[0].asString());
            return null;
        });
    }

    private String of(PageInstance page, int component) {
        return " of " + logic.host().view().components().chain(page.ref(), component);
    }

    /** Checks without calling anything that a page or a component has a method; a fault says when it has not. */
    public void checkHandler(int page, int component, String handler, String binding, @Nullable Place at) {
        PageInstance target = logic.pages().find(page);
        if (target != null && !has(page, component, handler)) {
            missing(target.ref(), component, handler, binding, at);
        }
    }

    /** Tells without calling anything whether a page or a component has a method; yes when nothing can be asked. */
    boolean has(int page, int component, String method) {
        Value has = logic.enter("check of " + method, "hasMethod", page, component, method);
        return has == null || has.asBoolean();
    }

    void missing(PageRef page, int component, String handler, String binding, @Nullable Place at) {
        String owner = component == 0
                ? "page \"" + page.route() + "\""
                : "component " + logic.host().view().components().chain(page, component);
        String message = owner + " has no method \"" + handler + "\" for " + binding;
        if (handler.matches("[A-Za-z_$][\\w$]*") && !handler.equals("true") && !handler.equals("false")) {
            logic.host()
                    .journal()
                    .fault(
                            Fault.of(
                                    logic.program(),
                                    FaultKind.HANDLER,
                                    message,
                                    at,
                                    component == 0
                                            ? "Add the method to Page({...}), or correct the name in the template"
                                            : "Add it to the methods of Component({...}), or correct the name in the template"));
        } else {
            logic.host().journal().notice(logic.program(), page.toString(), "handler", message);
        }
    }
}
