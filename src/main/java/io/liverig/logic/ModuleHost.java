package io.liverig.logic;

import io.liverig.bridge.HostFailure;
import io.liverig.bridge.HostFunction;
import io.liverig.bridge.ScriptFaults;
import io.liverig.journal.Fault;
import java.util.Map;
import org.graalvm.polyglot.PolyglotException;

/** Finds and loads a program's modules when its scripts ask for them. */
final class ModuleHost {
    private final LogicLayer logic;

    ModuleHost(LogicLayer logic) {
        this.logic = logic;
    }

    void contribute(Map<String, HostFunction> host) {
        host.put("resolve", args -> resolve(args[0].asString(), args[1].asString(), args[2].asBoolean()));
        host.put("hasPlugin", args -> logic.host().files().hasPlugin(args[0].asString()));
        host.put("load", args -> load(args[0].asString()));
    }

    private String resolve(String from, String request, boolean later) {
        try {
            String id = logic.host().files().resolve(from, request, later);
            if (later) {
                logic.components().packages().comes(id);
            }
            return id;
        } catch (ProgramFiles.Unavailable unavailable) {
            throw failed(unavailable.fault());
        }
    }

    private Object load(String id) {
        try {
            return logic.world().module(id, logic.host().files().text(id));
        } catch (ProgramFiles.Unavailable unavailable) {
            throw failed(unavailable.fault());
        } catch (PolyglotException syntax) {
            if (!syntax.isSyntaxError()) {
                throw syntax;
            }
            throw failed(ScriptFaults.thrown(logic.program(), "", syntax));
        }
    }

    /** The script meets an ordinary Error; should it not catch it, the fault is the one that was found here. */
    private HostFailure failed(Fault fault) {
        String message = fault.at() == null ? fault.message() : fault.at() + ": " + fault.message();
        logic.world().remember(message, fault);
        return new HostFailure(message);
    }
}
