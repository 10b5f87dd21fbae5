package io.liverig.internal.logic.page;

import io.liverig.data.Json;
import io.liverig.data.PageRef;
import io.liverig.internal.bridge.HostFunction;
import io.liverig.internal.port.HandlerCall;
import io.liverig.journal.FaultKind;
import io.liverig.journal.Place;
import java.util.Map;
import java.util.function.Consumer;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** Calls the handlers that templates bind, and complains about those that are not there. */
public final class Handlers {
    private final ProgramScripts scripts;
    private Consumer<String> returnedTo = result -> {};

    public Handlers(ProgramScripts scripts) {
        this.scripts = scripts;
    }

    /** Calls a method of a page, or of a component in it, with an event, as a task of its own. */
    void handle(HandlerCall call) {
        String what = call.binding() + " " + call.handler();
        scripts.post(what, () -> {
            PageInstance target = scripts.pages().find(call.page().number());
            if (target == null) {
                return;
            }
            returnedTo = call.returned();
            Value found = enter(what, target, call);
            returnedTo = result -> {};
            if (found != null && !found.asBoolean()) {
                missing(target.ref(), call.component(), call.handler(), call.binding(), call.at());
            }
        });
    }

    private @Nullable Value enter(String what, PageInstance target, HandlerCall call) {
        String event = Json.write(call.event());
        int component = call.component();
        return component == 0
                ? scripts.enterAt(what, call.at(), "callPage", target.ref().number(), call.handler(), event)
                : scripts.enterAt(
                        what + of(target, component), call.at(), "callComponent", component, call.handler(), event);
    }

    public void contribute(Map<String, HostFunction> functions) {
        functions.put("returned", args -> {
            returnedTo.accept(args[0].asString());
            return null;
        });
    }

    private String of(PageInstance page, int component) {
        return " of " + scripts.view().components().chain(page.ref(), component);
    }

    /** Checks without calling anything that a page or a component has a method; a fault says when it has not. */
    public void checkHandler(int page, int component, String handler, String binding, @Nullable Place at) {
        PageInstance target = scripts.pages().find(page);
        if (target != null && !has(page, component, handler)) {
            missing(target.ref(), component, handler, binding, at);
        }
    }

    /** Tells without calling anything whether a page or a component has a method; yes when nothing can be asked. */
    boolean has(int page, int component, String method) {
        Value has = scripts.enter("check of " + method, "hasMethod", page, component, method);
        return has == null || has.asBoolean();
    }

    void missing(PageRef page, int component, String handler, String binding, @Nullable Place at) {
        String owner = component == 0
                ? "page \"" + page.route() + "\""
                : "component " + scripts.view().components().chain(page, component);
        String message = owner + " has no method \"" + handler + "\" for " + binding;
        if (handler.matches("[A-Za-z_$][\\w$]*") && !handler.equals("true") && !handler.equals("false")) {
            scripts.fault(
                    FaultKind.HANDLER,
                    message,
                    at,
                    component == 0
                            ? "Add the method to Page({...}), or correct the name in the template"
                            : "Add it to the methods of Component({...}), or correct the name in the template");
        } else {
            scripts.notice(page, "handler", message);
        }
    }
}
