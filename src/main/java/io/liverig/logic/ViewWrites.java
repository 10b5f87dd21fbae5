package io.liverig.logic;

import io.liverig.data.DataPath;
import io.liverig.data.Json;
import io.liverig.data.Undefined;
import io.liverig.journal.Place;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** What the view does to a page besides its events: two-way bindings, and callMethod of wxs functions. */
public final class ViewWrites {
    private final LogicLayer logic;

    ViewWrites(LogicLayer logic) {
        this.logic = logic;
    }

    /**
     * Sets a field of the data of a page, or of a component in it, as its own setData does, as a task of its own.
     *
     * @param value a plain data value
     */
    public void write(int page, int component, DataPath path, @Nullable Object value) {
        String what = "two-way binding of " + path;
        logic.post(what, () -> logic.enter(what, "setField", page, component, path.text(), Json.write(value)));
    }

    /** As {@link #write}, but in the midst of the call that has set the value. */
    public void writeNow(int page, int component, DataPath path, @Nullable Object value) {
        String what = "two-way binding of " + path;
        logic.world().call(what, "setField", page, component, path.text(), Json.write(value));
    }

    /**
     * Calls a method of a page, as a task of its own; a page that does not have it is at fault.
     *
     * @param argument a plain data value
     * @param at where the template writes the node by which a wxs function calls it
     */
    public void callMethod(int page, int component, String method, @Nullable Object argument, Place at) {
        String what = "callMethod " + method;
        String given = argument == Undefined.UNDEFINED ? "" : Json.write(argument);
        logic.post(what, () -> {
            PageInstance target = logic.pages().find(page);
            Value found = target == null ? null : call(what, page, component, at, method, given);
            if (target != null && found != null && !found.asBoolean()) {
                logic.handlers().missing(target.ref(), component, method, "callMethod of wxs", at);
            }
        });
    }

    private @Nullable Value call(String what, int page, int component, Place at, String method, String given) {
        return component == 0
                ? logic.enterAt(what, at, "callPage", page, method, given)
                : logic.enterAt(what, at, "callComponent", component, method, given);
    }
}
