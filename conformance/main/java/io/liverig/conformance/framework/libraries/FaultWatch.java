package io.liverig.conformance.framework.libraries;

import io.liverig.MiniProgram;
import io.liverig.journal.Fault;
import java.util.List;

/** Hands out the faults of a program as they come. */
final class FaultWatch {
    private final MiniProgram app;
    private int told;

    FaultWatch(MiniProgram app) {
        this.app = app;
    }

    /** Returns the faults since it was last asked. */
    List<String> news() {
        List<Fault> all = app.faults();
        List<String> news =
                all.subList(told, all.size()).stream().map(Fault::text).toList();
        told = all.size();
        return news;
    }
}
