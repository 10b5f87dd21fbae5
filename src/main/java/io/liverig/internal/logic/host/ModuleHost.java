package io.liverig.internal.logic.host;

import io.liverig.internal.bridge.HostFunction;
import io.liverig.internal.bridge.ScriptFaults;
import io.liverig.internal.logic.page.Packages;
import io.liverig.internal.logic.page.ProgramScripts;
import io.liverig.internal.logic.page.ScriptSources;
import java.util.Map;
import org.graalvm.polyglot.PolyglotException;

/** Finds and loads a program's modules when its scripts ask for them. */
public final class ModuleHost {
    private final ProgramScripts scripts;
    private final Packages packages;

    public ModuleHost(ProgramScripts scripts, Packages packages) {
        this.scripts = scripts;
        this.packages = packages;
    }

    public void contribute(Map<String, HostFunction> host) {
        host.put("resolve", args -> resolve(args[0].asString(), args[1].asString(), args[2].asBoolean()));
        host.put("hasPlugin", args -> scripts.files().hasPlugin(args[0].asString()));
        host.put("load", args -> load(args[0].asString()));
    }

    private String resolve(String from, String request, boolean later) {
        try {
            String id = scripts.files().resolve(from, request, later);
            if (later) {
                packages.noteLoadedSoon(id);
            }
            return id;
        } catch (ScriptSources.Unavailable unavailable) {
            throw scripts.failure(unavailable.fault());
        }
    }

    private Object load(String id) {
        try {
            return scripts.world().module(id, scripts.files().text(id));
        } catch (ScriptSources.Unavailable unavailable) {
            throw scripts.failure(unavailable.fault());
        } catch (PolyglotException syntax) {
            if (!syntax.isSyntaxError()) {
                throw syntax;
            }
            throw scripts.failure(ScriptFaults.thrown(scripts.program(), "", syntax));
        }
    }
}
