package io.liverig.internal.logic.host;

import io.liverig.data.Json;
import io.liverig.data.Undefined;
import io.liverig.internal.bridge.HostFunction;
import io.liverig.internal.bridge.ScriptFaults;
import io.liverig.internal.bridge.WxsSyntax;
import io.liverig.internal.logic.page.ProgramScripts;
import io.liverig.internal.port.WxsModule;
import io.liverig.journal.Fault;
import io.liverig.journal.FaultKind;
import io.liverig.journal.Place;
import io.liverig.journal.RowKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** What wxs modules ask for: each other, the time, the console, the nodes of the view. */
final class WxsHost {
    private static final long RANDOM = 0x57_58_53L;

    private final ProgramScripts scripts;
    private final WxsFiles files;
    private final WxsScripts modules;
    private final Map<String, WxsModule> inline = new LinkedHashMap<>();

    WxsHost(ProgramScripts scripts, WxsFiles files, WxsScripts modules) {
        this.scripts = scripts;
        this.files = files;
        this.modules = modules;
    }

    /** Makes an inline module known, and returns its id. */
    String inline(String id, WxsModule module) {
        inline.put(id, module);
        return id;
    }

    Map<String, HostFunction> functions() {
        Map<String, HostFunction> host = new LinkedHashMap<>();
        host.put("now", args -> (double) scripts.queue().nowMillis());
        host.put("seed", args -> (int) (scripts.settings().seed() ^ RANDOM));
        host.put("log", args -> {
            scripts.row("", RowKind.CONSOLE, args[0].asString(), Map.of("text", args[1].asString()));
            return null;
        });
        host.put("resolve", args -> resolve(args[0].asString(), args[1].asString()));
        host.put("load", args -> load(args[0].asString()));
        host.put("node", args -> node(args[0].asInt(), args[1].asString(), args[2].asString()));
        host.put("startTimer", args -> {
            modules.later(args[0].asInt(), (long) args[1].asDouble());
            return null;
        });
        host.put("rejected", args -> null);
        return host;
    }

    private String resolve(String from, String request) {
        int mark = from.indexOf('#');
        String asking = mark < 0 ? from : from.substring(0, mark);
        String found = files.find(asking, request);
        if (found == null) {
            throw scripts.failure(Fault.of(
                    scripts.program(),
                    FaultKind.MISSING,
                    "wxs module \"" + request + "\" does not exist; " + asking + " requires it",
                    null,
                    "Create the file or correct the path; it is relative to the file that asks"));
        }
        return found;
    }

    private Value load(String id) {
        WxsModule source = inline.get(id);
        String text = source == null ? files.read(id) : source.body();
        Place at = source == null ? new Place(id, 1, 1) : source.bodyAt();
        WxsSyntax syntax = WxsSyntax.check(text, at);
        if (syntax.refused() != null) {
            throw scripts.failure(Fault.of(
                    scripts.program(),
                    FaultKind.SYNTAX,
                    syntax.refused(),
                    syntax.at(),
                    syntax.remedy() + "; https://developers.weixin.qq.com/miniprogram/dev/reference/wxs/"));
        }
        try {
            return modules.module(text + syntax.missingEnd(), at);
        } catch (PolyglotException broken) {
            if (!broken.isSyntaxError()) {
                throw broken;
            }
            throw scripts.failure(ScriptFaults.thrown(scripts.program(), "", broken));
        }
    }

    private @Nullable Object node(int number, String method, String arguments) {
        try {
            @SuppressWarnings("unchecked")
            List<Object> given = (List<Object>) Json.read(arguments);
            Object answer = scripts.view().nodes().call(number, method, given == null ? List.of() : given);
            return answer == Undefined.UNDEFINED ? null : Json.write(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
