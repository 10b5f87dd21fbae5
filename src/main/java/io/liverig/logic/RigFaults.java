package io.liverig.logic;

import io.liverig.journal.Fault;
import io.liverig.journal.FaultKind;
import java.io.PrintWriter;
import java.io.StringWriter;

/** Says that the rig itself is wrong. */
final class RigFaults {
    private RigFaults() {}

    static Fault of(String program, String function, String running, RuntimeException bug) {
        return new Fault(
                program,
                FaultKind.USAGE,
                "the rig failed in \"" + function + "\": " + bug,
                null,
                running,
                "This is a fault of LiveRig; please report it",
                stackOf(bug));
    }

    private static String stackOf(RuntimeException bug) {
        StringWriter text = new StringWriter();
        bug.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
