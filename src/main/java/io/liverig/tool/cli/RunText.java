package io.liverig.tool.cli;

import io.liverig.data.Json;
import io.liverig.tool.FaultLine;
import java.io.PrintWriter;
import java.util.List;

/** Prints how a run ended, for people: pages, rooms, what is not there yet, faults. */
final class RunText {
    private final PrintWriter out;

    RunText(PrintWriter out) {
        this.out = out;
    }

    void print(RunResult result) {
        result.phones().forEach(this::print);
        out.println();
        if (result.rooms().isEmpty()) {
            out.println("no rooms");
        }
        result.rooms().forEach(room -> out.println("room at the end: " + Json.write(room)));
        print(result.faults());
    }

    private void print(RunResult.Phone phone) {
        out.println();
        out.println(phone.program() + ": " + (phone.page() == null ? "no page is open" : phone.page()));
        phone.tree().lines().forEach(line -> out.println("  " + line));
        phone.notImplemented()
                .forEach((api, count) -> out.println("  not implemented: " + api + ", used " + count + "x"));
    }

    private void print(List<FaultLine> faults) {
        out.println(faults.isEmpty() ? "no faults" : faults.size() + (faults.size() == 1 ? " fault:" : " faults:"));
        for (FaultLine fault : faults) {
            List<String> lines = fault.lines();
            out.println("  " + fault.kind() + " " + lines.get(0));
            lines.subList(1, lines.size()).forEach(line -> out.println("    " + line));
        }
    }
}
