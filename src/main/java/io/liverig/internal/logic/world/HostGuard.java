package io.liverig.internal.logic.world;

import io.liverig.internal.bridge.HostFailure;
import io.liverig.internal.bridge.HostFunction;
import io.liverig.internal.turn.TestFailure;
import io.liverig.internal.turn.Turn;
import io.liverig.journal.Journal;
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
            } catch (PolyglotException | TestFailure passing) {
                throw passing;
            } catch (RuntimeException bug) {
                journal.fault(ProgramTurns.mishap(world, name, bug, Turn.place()));
                return "!the rig failed in " + name;
            } catch (OutOfMemoryError full) {
                Heap.wasFull();
                world.stopping(StopReason.HEAP);
                throw full;
            }
        };
    }
}
