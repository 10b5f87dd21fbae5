package io.liverig.internal.logic.host;

import io.liverig.data.Undefined;
import io.liverig.data.WxsFunction;
import io.liverig.internal.bridge.HostFailure;
import io.liverig.internal.bridge.ScriptFaults;
import io.liverig.internal.logic.page.ProgramScripts;
import io.liverig.internal.logic.world.CallResult;
import io.liverig.internal.logic.world.WxsWorld;
import io.liverig.internal.port.ScriptPort;
import io.liverig.internal.port.WxsModule;
import io.liverig.journal.Fault;
import io.liverig.journal.FaultKind;
import io.liverig.journal.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * The wxs modules of a program: https://developers.weixin.qq.com/miniprogram/dev/reference/wxs/
 *
 * <p>Each module runs once, when a template that names it is first shown. Calls come synchronously from the view, also in
 * the midst of a page's script; a call that throws gives undefined, and a fault once for each place and message.
 */
public final class WxsScripts implements ScriptPort {
    private final ProgramScripts scripts;
    private final WxsFiles files;
    private final WxsHost host;
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, Exports> exports = new LinkedHashMap<>();
    private final Set<String> said = new HashSet<>();
    private boolean booted;
    private boolean entered;

    public WxsScripts(ProgramScripts scripts) {
        this.scripts = scripts;
        this.files = new WxsFiles(path -> scripts.files().read(path));
        this.host = new WxsHost(scripts, files, this);
    }

    /** What a module exports, and whether it is functions alone, which cannot change behind a template's back. */
    private record Exports(@Nullable Object value, boolean lasting) {
        static Exports of(@Nullable Object value) {
            boolean functions = value instanceof WxsFunction
                    || (value instanceof Map<?, ?> map
                            && map.values().stream().allMatch(WxsFunction.class::isInstance));
            return new Exports(value, functions || value == Undefined.UNDEFINED);
        }
    }

    @Override
    public @Nullable Object module(String template, WxsModule module) {
        String inlineId = template + "#" + module.name();
        String id = ids.computeIfAbsent(inlineId, key -> id(template, module, inlineId));
        if (id.isEmpty()) {
            return Undefined.UNDEFINED;
        }
        Exports known = exports.get(id);
        if (known == null) {
            known = Exports.of(run(id, module));
            exports.put(id, known);
        }
        return known.value();
    }

    /** A page and its template cannot have two modules of one name, so that an inline one is known by it. */
    private String id(String template, WxsModule module, String inlineId) {
        if (module.src() == null) {
            return host.inline(inlineId, module);
        }
        String found = files.find(template, module.src());
        if (found == null) {
            scripts.fault(
                    FaultKind.MISSING,
                    module.src() + " does not exist; <wxs> of " + template + " asks for it",
                    module.at(),
                    "Create the file or correct the path");
            return "";
        }
        return found;
    }

    private @Nullable Object run(String id, WxsModule module) {
        if (!booted) {
            booted = true;
            scripts.world().wxs().boot(scripts.settings(), host.functions());
        }
        return enter("wxs module " + id, module.at(), wxs -> wxs.exports(id));
    }

    @Override
    public @Nullable Object call(WxsFunction function, List<Object> arguments) {
        return enter(name(function), place(function), wxs -> wxs.call(function, arguments));
    }

    @Override
    public boolean handle(WxsFunction function, Map<String, Object> event, int owner, int instance) {
        Object answer = enter(name(function), place(function), wxs -> wxs.handle(function, event, owner, instance));
        settled();
        return Boolean.FALSE.equals(answer);
    }

    @Override
    public void changed(WxsFunction function, @Nullable Object now, @Nullable Object before, int owner, int instance) {
        enter(name(function), place(function), wxs -> {
            wxs.changed(function, now, before, owner, instance);
            return Undefined.UNDEFINED;
        });
        settled();
    }

    private @Nullable Place place(WxsFunction function) {
        return scripts.world().wxs().place(function);
    }

    private static String name(WxsFunction function) {
        List<String> address = function.address();
        return "wxs " + String.join(".", address.subList(1, address.size())) + " of " + address.get(0);
    }

    /** Runs a function after some time of the rig, as a task of its own. */
    void later(int id, long millis) {
        scripts.queue().after(millis, scripts.program(), "timer of wxs", () -> {
            enter("timer of wxs", null, wxs -> {
                wxs.timer(id, (double) scripts.queue().nowMillis());
                return Undefined.UNDEFINED;
            });
            settled();
        });
    }

    Value module(String text, Place at) {
        return scripts.world().wxs().module(text, at);
    }

    /** What functions were given may have changed; what modules export is read again. */
    @Override
    public void settled() {
        if (entered) {
            entered = false;
            exports.values().removeIf(known -> !known.lasting());
            quietly(wxs -> {
                wxs.settled();
                return Undefined.UNDEFINED;
            });
        }
    }

    @Override
    public void forget(int node) {
        quietly(wxs -> {
            wxs.forget(node);
            return Undefined.UNDEFINED;
        });
    }

    private void quietly(WxsWorld.Job<Object> job) {
        scripts.world().wxs().call("wxs", null, job);
    }

    private @Nullable Object enter(String what, @Nullable Place at, WxsWorld.Job<Object> job) {
        entered = true;
        try {
            CallResult<Answer> outcome = scripts.world().wxs().call(what, at, wxs -> new Answer(job.call(wxs)));
            if (outcome.value() != null) {
                return outcome.value().value();
            }
            if (outcome.thrown() != null) {
                report(ScriptFaults.thrown(scripts.program(), what, outcome.thrown()), at);
            }
        } catch (HostFailure unreadable) {
            report(
                    Fault.of(
                            scripts.program(),
                            FaultKind.DATA,
                            what + ": " + unreadable.getMessage(),
                            null,
                            "Return numbers, texts, lists and plain objects"),
                    at);
        }
        return Undefined.UNDEFINED;
    }

    /** What a call gave, which may be null. */
    private record Answer(@Nullable Object value) {}

    private void report(Fault fault, @Nullable Place otherwise) {
        Fault told = scripts.world().translate(fault);
        Fault placed = told.at() == null ? told.at(otherwise) : told;
        if (said.add(placed.at() + placed.message())) {
            scripts.fault(placed);
        }
    }
}
