package io.liverig.internal.bridge;

import io.liverig.journal.FaultKind;
import io.liverig.journal.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.jspecify.annotations.Nullable;

/** One program's script world: its Context, booted with the rig's own scripts. */
public final class Guest implements AutoCloseable {
    private final Context context;
    private final Value entries;
    private final Map<String, Value> known = new HashMap<>();
    private final FromPlain attach;

    /** Boots a context whose scripts can call the given functions and nothing else. */
    public Guest(ScriptSettings settings, Map<String, HostFunction> host) {
        context = Engines.context(settings);
        entries = boot(context, host, ScriptOrder.OWN.eager(), "main");
        attach = new FromPlain(context);
    }

    /** Runs the rig's own files one after the other, and returns what the last of them gives. */
    static Value boot(Context context, Map<String, HostFunction> host, List<String> files, String last) {
        List<Object> arguments = new ArrayList<>();
        host.forEach((name, function) -> {
            arguments.add(name);
            arguments.add((ProxyExecutable) function::call);
        });
        Value rig = own(context, "boot").execute(arguments.toArray());
        for (String file : files) {
            own(context, file).execute(file.equals("late") ? withLate(context, rig) : new Object[] {rig});
        }
        return own(context, last).execute(rig);
    }

    private static Object[] withLate(Context context, Value rig) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(rig);
        arguments.add(context.eval(ScriptOrder.OWN.groups()));
        for (String file : ScriptOrder.OWN.late()) {
            arguments.add(file);
            arguments.add(own(context, file));
        }
        return arguments.toArray();
    }

    private static Value own(Context context, String file) {
        return context.eval(Engines.resource("app-service/" + file + ".js"));
    }

    /** Returns one of the functions that Java may call, each as an outermost call. */
    public Value entry(String name) {
        return known.computeIfAbsent(name, entries::getMember);
    }

    /** Makes a script's value of plain data. */
    public Object attach(@Nullable Object value) {
        return attach.value(value);
    }

    /**
     * Makes a module's text into a function of require, module and exports; lines stay where they are.
     *
     * @param id the module's id, which faults name as its file
     */
    public Value module(String id, String text) {
        return context.eval(Engines.module(id, text));
    }

    /** Returns where the program is at this moment, or null outside its files; only from within a host call. */
    public @Nullable Place here() {
        Value error = context.eval(Engines.source(Engines.OWN + "here", "try { null.x } catch (error) { error }"));
        return ScriptFaults.caught("", FaultKind.THROWN, "", error).at();
    }

    /** Returns how many characters the wrapper puts before a module's first line. */
    public static int wrapperLength() {
        return Engines.WRAPPER.length();
    }

    /** Ends the context at once, also in the midst of an endless loop; may be called from any thread. */
    @Override
    public void close() {
        context.close(true);
    }
}
