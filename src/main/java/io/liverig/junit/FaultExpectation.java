package io.liverig.junit;

import io.liverig.journal.Fault;
import io.liverig.journal.FaultKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Holds the faults of a test against those that it expects. */
record FaultExpectation(List<ExpectFault> expected) {
    /** Returns what is wrong, one line each: faults that nobody expected, expected ones that did not come. */
    List<String> complaints(List<Fault> faults) {
        Set<ExpectFault> met = new HashSet<>();
        List<String> complaints = new ArrayList<>();
        for (Fault fault : faults) {
            List<ExpectFault> matching =
                    expected.stream().filter(each -> matches(each, fault)).toList();
            met.addAll(matching);
            if (matching.isEmpty()) {
                complaints.add("unexpected fault of " + fault.program() + ": " + fault.kind() + " " + fault.text());
            }
        }
        expected.stream()
                .filter(each -> !met.contains(each))
                .forEach(each -> complaints.add("expected fault did not come: " + show(each)));
        return complaints;
    }

    private static boolean matches(ExpectFault expected, Fault fault) {
        List<FaultKind> kinds = List.of(expected.kind());
        return (kinds.isEmpty() || kinds.contains(fault.kind())) && fault.text().contains(expected.containing());
    }

    private static String show(ExpectFault expected) {
        List<FaultKind> kinds = List.of(expected.kind());
        return (kinds.isEmpty() ? "any kind" : kinds.toString())
                + (expected.containing().isEmpty() ? "" : " containing \"" + expected.containing() + "\"");
    }
}
