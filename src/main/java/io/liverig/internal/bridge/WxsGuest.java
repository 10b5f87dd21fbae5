package io.liverig.internal.bridge;

import io.liverig.data.Undefined;
import io.liverig.data.WxsFunction;
import io.liverig.journal.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * The wxs modules of one program, in a Context of their own: nothing of a page's script is in reach of them, and nothing
 * of theirs in reach of a page.
 *
 * <p>A Context and not a second global in the page's own, because the engine shares parsed sources between Contexts and
 * not between globals: with the same memory, a module then costs a further program next to nothing.
 */
public final class WxsGuest implements AutoCloseable {
    private static final List<String> FILES = List.of("own", "time", "console", "modules");

    private final Context context;
    private final Value entries;
    private final WxsValues values;
    private final Map<List<String>, Value> functions = new HashMap<>();
    private final Map<List<String>, Place> places = new HashMap<>();

    /**
     * Boots the Context.
     *
     * @param host what the rig's own part of it asks for: now, seed, log, resolve, load, node, startTimer
     */
    public WxsGuest(ScriptSettings settings, Map<String, HostFunction> host) {
        context = Engines.context(settings);
        entries = Guest.boot(context, host, FILES, "wxs/wxs");
        values = new WxsValues(entries, functions);
    }

    /**
     * Makes a module's text into a function of require, module and exports; only from within {@code load}.
     *
     * @param at where the text begins: its file is the one that faults name
     */
    public Value module(String text, Place at) {
        String lines = "\n".repeat(Math.max(0, at.line() - 1)) + " ".repeat(Math.max(0, at.column() - 1));
        return context.eval(Engines.module(at.file(), lines + text));
    }

    /** Runs a module when it has not run yet, and describes what it exports. */
    public @Nullable Object exports(String module) {
        Value exports = entries.getMember("load").execute(module);
        return new WxsExports(functions, places).describe(exports, List.of(module));
    }

    /** Returns where a function begins, or null when that is not known. */
    public @Nullable Place place(WxsFunction function) {
        return places.get(function.address());
    }

    /** Calls a function with plain data values; what it returns is plain data again. */
    public @Nullable Object call(WxsFunction function, List<Object> arguments) {
        Value known = functions.get(function.address());
        if (known == null) {
            return Undefined.UNDEFINED;
        }
        Object[] given = new Object[arguments.size()];
        for (int i = 0; i < given.length; i++) {
            given[i] = values.given(arguments.get(i));
        }
        return values.result(known.execute(given));
    }

    /**
     * Calls a function as the handler of an event.
     *
     * @param owner the number of the node that stands for the page or component whose template binds it
     * @param instance the number of the node that binds it
     */
    public @Nullable Object handle(WxsFunction function, Map<String, Object> event, int owner, int instance) {
        Value known = functions.get(function.address());
        return known == null
                ? Undefined.UNDEFINED
                : values.result(entries.getMember("handle").execute(known, values.given(event), owner, instance));
    }

    /** Calls a function as the listener of a property: with its value, the one before, and the two nodes. */
    public void changed(WxsFunction function, @Nullable Object now, @Nullable Object before, int owner, int instance) {
        Value known = functions.get(function.address());
        if (known != null) {
            entries.getMember("changed").execute(known, values.given(now), values.given(before), owner, instance);
        }
    }

    /** Runs a timer that has come due. */
    public void timer(int id, double nowMillis) {
        entries.getMember("timer").execute(id, nowMillis);
    }

    /** Forgets what a node's functions have kept of it. */
    public void forget(int node) {
        entries.getMember("forget").execute(node);
    }

    /** Forgets the values that were given to functions; after it the data may change. */
    public void settled() {
        values.forget();
    }

    /** Ends the Context at once, also in the midst of an endless loop; may be called from any thread. */
    @Override
    public void close() {
        context.close(true);
    }
}
