package io.liverig.internal.logic.page;

import io.liverig.data.Json;
import io.liverig.data.Undefined;
import io.liverig.internal.port.EventSink;
import io.liverig.internal.port.HandlerCall;
import io.liverig.internal.port.MethodCall;
import io.liverig.internal.port.ModelChange;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** What the view does to pages and components: events, two-way bindings, and callMethod of wxs functions. */
public final class ViewEvents implements EventSink {
    private final ProgramScripts scripts;
    private final Handlers handlers;
    private final Components components;

    public ViewEvents(ProgramScripts scripts, Handlers handlers, Components components) {
        this.scripts = scripts;
        this.handlers = handlers;
        this.components = components;
    }

    @Override
    public void handle(HandlerCall call) {
        handlers.handle(call);
    }

    @Override
    public void handleNow(HandlerCall call) {
        components.handleNow(call);
    }

    /** Sets a field of the data of a page, or of a component in it, as its own setData does. */
    @Override
    public void write(ModelChange change) {
        String what = what(change);
        scripts.post(what, () -> scripts.enter(what, "setField", args(change)));
    }

    /** As {@link #write}, but in the midst of the call that has set the value. */
    @Override
    public void writeNow(ModelChange change) {
        scripts.world().call(what(change), "setField", args(change));
    }

    private static String what(ModelChange change) {
        return "two-way binding of " + change.path();
    }

    private static Object[] args(ModelChange change) {
        return new Object[] {
            change.page().number(), change.component(), change.path().text(), Json.write(change.value())
        };
    }

    /** A page that does not have the method is at fault. */
    @Override
    public void call(MethodCall call) {
        String what = "callMethod " + call.method();
        String given = call.argument() == Undefined.UNDEFINED ? "" : Json.write(call.argument());
        scripts.post(what, () -> {
            PageInstance target = scripts.pages().find(call.page().number());
            Value found = target == null ? null : enter(what, call, given);
            if (target != null && found != null && !found.asBoolean()) {
                handlers.missing(target.ref(), call.component(), call.method(), "callMethod of wxs", call.at());
            }
        });
    }

    private @Nullable Value enter(String what, MethodCall call, String given) {
        return call.component() == 0
                ? scripts.enterAt(what, call.at(), "callPage", call.page().number(), call.method(), given)
                : scripts.enterAt(what, call.at(), "callComponent", call.component(), call.method(), given);
    }
}
