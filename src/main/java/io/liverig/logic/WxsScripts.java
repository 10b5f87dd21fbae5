package io.liverig.logic;

import io.liverig.bridge.HostFailure;
import io.liverig.bridge.ScriptFaults;
import io.liverig.data.Undefined;
import io.liverig.data.WxsFunction;
import io.liverig.journal.Fault;
import io.liverig.journal.FaultKind;
import io.liverig.journal.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * The wxs modules of a program: https://developers.weixin.qq.com/miniprogram/dev/reference/wxs/
 *
 * <p>Each module runs once, when a template that names it is first shown. Calls come synchronously from the view, also in
 * the midst of a page's script; a call that throws gives undefined, and a fault once for each place and message.
 */
public final class WxsScripts {
    private final LogicLayer logic;
    private final WxsFiles files;
    private final WxsHost host;
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, Exports> exports = new LinkedHashMap<>();
    private final Set<String> said = new HashSet<>();
    private boolean booted;
    private boolean entered;
    private long spentNanos;

    WxsScripts(LogicLayer logic, Function<String, @Nullable String> reader, WxsNodes nodes) {
        this.logic = logic;
        this.files = new WxsFiles(reader);
        this.host = new WxsHost(logic, files, nodes, this);
    }

    /** What a module exports, and whether it is functions alone, which can not change behind a template's back. */
    private record Exports(@Nullable Object value, boolean lasting) {
        static Exports of(@Nullable Object value) {
            boolean functions = value instanceof WxsFunction
                    || (value instanceof Map<?, ?> map
                            && map.values().stream().allMatch(WxsFunction.class::isInstance));
            return new Exports(value, functions || value == Undefined.UNDEFINED);
        }
    }

    /** Returns what a module exports, its functions as marks that can be called; undefined when it can not be run. */
    public @Nullable Object module(WxsSource source) {
        String id = ids.computeIfAbsent(source.inlineId(), key -> id(source));
        if (id.isEmpty()) {
            return Undefined.UNDEFINED;
        }
        Exports known = exports.get(id);
        if (known == null) {
            known = Exports.of(run(id, source));
            exports.put(id, known);
        }
        return known.value();
    }

    private String id(WxsSource source) {
        if (source.src() == null) {
            return host.inline(source);
        }
        String found = files.find(source.template(), source.src());
        if (found == null) {
            logic.host()
                    .journal()
                    .fault(Fault.of(
                            logic.program(),
                            FaultKind.MISSING,
                            source.src() + " does not exist; <wxs> of " + source.template() + " asks for it",
                            source.at(),
                            "Create the file or correct the path"));
            return "";
        }
        return found;
    }

    private @Nullable Object run(String id, WxsSource source) {
        if (!booted) {
            booted = true;
            logic.world().wxs().boot(logic.host().settings(), host.functions());
        }
        return enter("wxs module " + id, source.at(), wxs -> wxs.exports(id));
    }

    /** Calls a function from a binding. */
    public @Nullable Object call(WxsFunction function, List<Object> arguments) {
        return enter(name(function), place(function), wxs -> wxs.call(function, arguments));
    }

    /**
     * Calls a function as the handler of an event.
     *
     * @return whether the event goes no further: the function returned false
     */
    public boolean handle(WxsFunction function, Map<String, Object> event, int owner, int instance) {
        Object answer = enter(name(function), place(function), wxs -> wxs.handle(function, event, owner, instance));
        settled();
        return Boolean.FALSE.equals(answer);
    }

    /** Calls a function as the listener of a property, with its value and the one before. */
    public void changed(WxsFunction function, @Nullable Object now, @Nullable Object before, int owner, int instance) {
        enter(name(function), place(function), wxs -> {
            wxs.changed(function, now, before, owner, instance);
            return Undefined.UNDEFINED;
        });
        settled();
    }

    private @Nullable Place place(WxsFunction function) {
        return logic.world().wxs().place(function);
    }

    private static String name(WxsFunction function) {
        List<String> address = function.address();
        return "wxs " + String.join(".", address.subList(1, address.size())) + " of " + address.get(0);
    }

    /** Runs a function after some time of the rig, as a task of its own. */
    void later(int id, long millis) {
        logic.host().queue().after(millis, logic.program(), "timer of wxs", () -> {
            enter("timer of wxs", null, wxs -> {
                wxs.timer(id, (double) logic.host().queue().nowMillis());
                return Undefined.UNDEFINED;
            });
            settled();
        });
    }

    Value module(String text, Place at) {
        return logic.world().wxs().module(text, at);
    }

    /** Tells that what functions were given may have changed, and lets what modules export be read again. */
    public void settled() {
        if (entered) {
            entered = false;
            spentNanos = 0;
            exports.values().removeIf(known -> !known.lasting());
            quietly(wxs -> {
                wxs.settled();
                return Undefined.UNDEFINED;
            });
        }
    }

    /** Forgets a node that is gone. */
    public void forget(int node) {
        quietly(wxs -> {
            wxs.forget(node);
            return Undefined.UNDEFINED;
        });
    }

    private void quietly(WxsWorld.Job<Object> job) {
        logic.world().wxs().call("wxs", null, job, 0);
    }

    private @Nullable Object enter(String what, @Nullable Place at, WxsWorld.Job<Object> job) {
        long began = System.nanoTime();
        entered = true;
        try {
            Outcome<Answer> outcome = logic.world().wxs().call(what, at, wxs -> new Answer(job.call(wxs)), spentNanos);
            if (outcome.value() != null) {
                return outcome.value().value();
            }
            if (outcome.thrown() != null) {
                report(ScriptFaults.thrown(logic.program(), what, outcome.thrown()), at);
            }
        } catch (HostFailure unreadable) {
            report(
                    Fault.of(
                            logic.program(),
                            FaultKind.DATA,
                            what + ": " + unreadable.getMessage(),
                            null,
                            "Return numbers, texts, lists and plain objects"),
                    at);
        } finally {
            spentNanos += System.nanoTime() - began;
        }
        return Undefined.UNDEFINED;
    }

    /** What a call gave, which may be null. */
    private record Answer(@Nullable Object value) {}

    private void report(Fault fault, @Nullable Place otherwise) {
        Fault told = logic.world().translate(fault);
        Fault placed = told.at() == null ? told.at(otherwise) : told;
        if (said.add(placed.at() + placed.message())) {
            logic.host().journal().fault(placed);
        }
    }
}
