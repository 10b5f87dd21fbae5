package io.liverig.conformance.cli;

import io.liverig.conformance.engine.Verdict;
import io.liverig.conformance.words.Sentences;
import java.io.PrintWriter;
import java.util.List;

/** One fault, for people: the property, the first differences, and the steps as sentences. */
record FaultText(PrintWriter out) {
    private static final int MOST_DIFFERENCES = 4;
    private static final int MOST_STEPS = 12;
    private static final int LONGEST = 300;

    /** Prints a fault; what was not tried at all is told once, at the end. */
    void print(Verdict verdict) {
        Verdict.Failure failure = verdict.failure();
        if (failure != null) {
            out.println("  " + verdict.entry().id() + " broken by try " + verdict.tries() + ": "
                    + verdict.entry().says());
            print(failure);
        } else if (verdict.notTried().isEmpty()) {
            out.println("  " + verdict.entry().id() + " " + verdict.why() + ": "
                    + verdict.entry().says());
        }
    }

    /** Prints what differs and by which steps. */
    void print(Verdict.Failure failure) {
        List<String> differences = failure.differences();
        out.println("      " + failure.what() + (differences.size() == 1 ? ": " + differences.get(0) : ":"));
        for (int i = 0; i < differences.size() && differences.size() > 1; i++) {
            out.println(
                    i < MOST_DIFFERENCES
                            ? "        " + differences.get(i)
                            : "        and " + (differences.size() - i) + " more");
            if (i == MOST_DIFFERENCES) {
                break;
            }
        }
        List<String> steps = Sentences.numbered(failure.steps());
        for (int i = 0; i < steps.size(); i++) {
            if (i == MOST_STEPS && steps.size() > 2 * MOST_STEPS) {
                out.println("      ... and " + (steps.size() - 2 * MOST_STEPS) + " steps more, which a report has ...");
                i = steps.size() - MOST_STEPS;
            }
            out.println("      " + shortened(steps.get(i)));
        }
    }

    private static String shortened(String step) {
        return step.length() <= LONGEST ? step : step.substring(0, LONGEST) + " ...";
    }
}
