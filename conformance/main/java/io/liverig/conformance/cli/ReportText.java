package io.liverig.conformance.cli;

import io.liverig.conformance.engine.Implementation;
import io.liverig.conformance.engine.Verdict;
import io.liverig.conformance.ledger.Ledger;
import io.liverig.conformance.ledger.VersionGroups;
import io.liverig.conformance.report.Report;
import java.io.PrintWriter;
import java.util.List;

/** What came of a run, for people: one line a chapter for each implementation, and which versions behave alike. */
record ReportText(PrintWriter out, Report told) {
    void print() {
        for (Implementation each : told.matrix().implementations()) {
            out.println(each.name() + ", profile " + each.profile());
            told.lines(each).forEach(line -> out.println("  " + line));
            if (!told.ledgers().containsKey(each)) {
                told.differences(each).forEach(line -> out.println("  " + line));
            }
            Ledger ledger = told.ledgers().get(each);
            if (ledger == null) {
                printUncovered(each);
                if (told.baselines().containsKey(each)) {
                    printBaseline(each);
                }
            } else {
                printLedger(each, ledger);
            }
        }
        if (!told.ledgers().isEmpty()) {
            out.println("versions that behave alike, by the properties that they break:");
            VersionGroups.table(told.broken()).lines().forEach(line -> out.println("  " + line));
        }
    }

    private void printUncovered(Implementation implementation) {
        List<Verdict> notTried = told.matrix().verdicts(implementation).values().stream()
                .filter(verdict -> !verdict.notTried().isEmpty())
                .toList();
        if (!notTried.isEmpty()) {
            out.println("  " + notTried.size() + " properties were "
                    + notTried.get(0).notTried());
        }
        told.matrix()
                .verdicts(implementation)
                .values()
                .forEach(verdict -> verdict.uncovered()
                        .forEach(gap -> out.println("  " + verdict.entry().id() + " was not tried well: " + gap)));
    }

    private void printBaseline(Implementation implementation) {
        List<Verdict> healed = told.healed(implementation);
        out.println("  against its baseline: " + told.faults(implementation).size() + " new, "
                + told.known(implementation).size() + " known, " + healed.size() + " healed");
        healed.forEach(verdict -> out.println(
                "  healed: " + verdict.entry().id() + " " + verdict.entry().says()));
        if (!healed.isEmpty()) {
            out.println("  write the baseline anew with --ledger, so that they stay healed");
        }
    }

    private void printLedger(Implementation implementation, Ledger ledger) {
        List<String> wrong = told.disagreements(implementation);
        wrong.forEach(said -> out.println("  the ledger is wrong: " + said));
        if (wrong.isEmpty()) {
            long listed = told.matrix().verdicts(implementation).keySet().stream()
                    .filter(ledger::lists)
                    .count();
            out.println("  its ledger holds: " + listed + " listed, no other broken");
        }
    }
}
