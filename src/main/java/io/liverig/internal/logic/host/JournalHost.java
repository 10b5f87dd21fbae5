package io.liverig.internal.logic.host;

import io.liverig.internal.bridge.HostFunction;
import io.liverig.internal.bridge.ScriptFaults;
import io.liverig.internal.logic.page.ErrorTeller;
import io.liverig.internal.logic.page.ProgramScripts;
import io.liverig.journal.Fault;
import io.liverig.journal.FaultKind;
import io.liverig.journal.Place;
import io.liverig.journal.RowKind;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** Writes down what scripts say and what goes wrong in them: console, notices, errors that nobody caught. */
public final class JournalHost {
    private final ProgramScripts scripts;
    private final ErrorTeller errors;

    public JournalHost(ProgramScripts scripts, ErrorTeller errors) {
        this.scripts = scripts;
        this.errors = errors;
    }

    public void contribute(Map<String, HostFunction> host) {
        host.put("log", args -> {
            scripts.row(scripts.front(), RowKind.CONSOLE, args[0].asString(), Map.of("text", args[1].asString()));
            return null;
        });
        host.put("notice", args -> {
            scripts.notice(args[0].asString(), args[1].asString());
            return null;
        });
        host.put("caught", args -> caught(args[0].asString(), args[1]));
        host.put("rejected", args -> rejected(args[0], args[1]));
        host.put(
                "usageFault",
                args -> usage(
                        args[0].asString(),
                        args[1].asString(),
                        args[2],
                        args.length > 3 ? args[3] : args[2],
                        args.length > 4 ? Place.of(args[4].asString() + ".js") : null));
        host.put("appLife", args -> {
            scripts.row("", RowKind.LIFE, "App " + args[0].asString(), Map.of());
            return null;
        });
    }

    private @Nullable Object caught(String what, Value reason) {
        Fault fault = scripts.world().translate(placed(FaultKind.THROWN, what, reason));
        scripts.fault(fault);
        errors.thrown(fault);
        return null;
    }

    private Fault placed(FaultKind kind, String what, Value reason) {
        return ScriptFaults.caught(scripts.program(), kind, what, reason);
    }

    /** A promise of wx that nobody handles is at fault where the call was made. */
    private @Nullable Object rejected(Value reason, Value origin) {
        Fault fault = placed(FaultKind.REJECTED, scripts.world().running(), reason);
        Place place = origin.isNull()
                ? fault.at()
                : placed(FaultKind.REJECTED, "", origin).at();
        scripts.fault(scripts.world().translate(fault.at(place)));
        return null;
    }

    private @Nullable Object usage(String message, String remedy, Value where, Value otherwise, @Nullable Place file) {
        Fault placed = placed(FaultKind.USAGE, "", where);
        if (placed.at() == null) {
            placed = placed(FaultKind.USAGE, "", otherwise);
        }
        Place at = placed.at() == null ? file : placed.at();
        scripts.fault(new Fault(scripts.program(), FaultKind.USAGE, message, at, "", remedy, placed.stack()));
        return null;
    }
}
