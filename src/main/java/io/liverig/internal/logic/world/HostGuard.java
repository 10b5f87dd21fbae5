package io.liverig.internal.logic.world;

import io.liverig.internal.bridge.HostFailure;
import io.liverig.internal.bridge.HostFunction;
import io.liverig.journal.Fault;
import io.liverig.journal.FaultKind;
import io.liverig.journal.Journal;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.graalvm.polyglot.PolyglotException;

/** Stands before every function that scripts call: what fails behind it is an answer or a fault, never an exception. */
final class HostGuard {
    private final ScriptWorld world;
    private final Worker worker;
    private final Journal journal;

    HostGuard(ScriptWorld world, Worker worker, Journal journal) {
        this.world = world;
        this.worker = worker;
        this.journal = journal;
    }

    Map<String, HostFunction> guarded(Map<String, HostFunction> host) {
        Map<String, HostFunction> guarded = new LinkedHashMap<>();
        host.forEach((name, function) -> guarded.put(name, guard(name, function)));
        return guarded;
    }

    private HostFunction guard(String name, HostFunction function) {
        return args -> {
            worker.checkCurrent();
            world.refuseRushing();
            try {
                return function.call(args);
            } catch (HostFailure failure) {
                return "!" + failure.getMessage();
            } catch (PolyglotException fromScript) {
                throw fromScript;
            } catch (RuntimeException bug) {
                journal.fault(new Fault(
                        world.program(),
                        FaultKind.USAGE,
                        "the rig failed in \"" + name + "\": " + bug,
                        null,
                        world.running(),
                        "This is a fault of LiveRig; please report it",
                        stackOf(bug)));
                return "!the rig failed in " + name;
            }
        };
    }

    private static String stackOf(RuntimeException bug) {
        StringWriter text = new StringWriter();
        bug.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
