package io.liverig.tool.cli;

import io.liverig.tool.FaultLine;
import io.liverig.tool.smoke.PageResult;
import io.liverig.tool.smoke.PageResult.Status;
import io.liverig.tool.smoke.ProgramResult;
import java.io.PrintWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Prints what smoke found, for people: a line a page, its faults below it, and the totals. */
final class SmokeText {
    private final PrintWriter out;

    SmokeText(PrintWriter out) {
        this.out = out;
    }

    void print(List<ProgramResult> results) {
        out.println(Main.header());
        results.forEach(this::print);
        long ok = sum(results, Status.OK);
        long fault = sum(results, Status.FAULT);
        long missing = sum(results, Status.MISSING);
        out.println();
        out.println((ok + fault + missing) + " pages: " + ok + " ok, " + fault + " with faults, " + missing + " missing"
                + programs(results));
        printMissing(results);
    }

    private static String programs(List<ProgramResult> results) {
        long bad = results.stream().filter(result -> !result.isOk()).count();
        return results.size() == 1 ? "" : "; " + results.size() + " programs, " + bad + " of them with faults";
    }

    private static long sum(List<ProgramResult> results, Status status) {
        return results.stream().mapToLong(result -> result.count(status)).sum();
    }

    private void print(ProgramResult result) {
        out.println();
        out.println(result.program());
        Set<FaultLine> said = new HashSet<>();
        printFaults(result.faults(), said, "  ");
        for (PageResult page : result.pages()) {
            out.printf(Locale.ROOT, "  %-8s%s%n", page.status(), page.path());
            printFaults(page.faults(), said, "          ");
        }
    }

    /** Prints each fault once in full; what goes wrong in app.js goes wrong again for every page. */
    private void printFaults(List<FaultLine> faults, Set<FaultLine> said, String indent) {
        for (FaultLine fault : faults) {
            List<String> lines = fault.lines();
            out.println(indent + lines.get(0) + (said.add(fault) ? "" : " (as above)"));
            lines.subList(1, lines.size()).forEach(line -> out.println(indent + "  " + line));
        }
    }

    private void printMissing(List<ProgramResult> results) {
        Map<String, Integer> counts = new TreeMap<>();
        results.forEach(
                result -> result.notImplemented().forEach((api, count) -> counts.merge(api, count, Integer::sum)));
        if (!counts.isEmpty()) {
            out.println("not implemented yet, with how often they were used:");
            counts.forEach((api, count) -> out.printf(Locale.ROOT, "  %6d  %s%n", count, api));
        }
    }
}
