package io.liverig.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.chapter.Chapters;
import io.liverig.conformance.engine.Bench;
import io.liverig.conformance.engine.Implementation;
import io.liverig.conformance.engine.Matrix;
import io.liverig.conformance.engine.Trial;
import io.liverig.conformance.ledger.Ledger;
import io.liverig.conformance.ledger.VersionGroups;
import io.liverig.conformance.report.Report;
import io.liverig.conformance.steps.Steps;
import io.liverig.conformance.suite.Property;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each published version breaks what its ledger lists, and nothing else. */
class LedgerTests {
    private static final int TRIES = 10;

    private static Implementation published(String version) throws IOException {
        PublishedPackage wanted = PublishedPackage.named("trtc-wx-sdk", version);
        return Implementation.read(version, Published.script(wanted), "package");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0.4", "1.1.4", "1.1.7", "1.1.14", "1.1.15"})
    void aVersionBreaksWhatItsLedgerLists(String version) throws IOException {
        assertEquals(List.of(), Ledger.of(version).disagreements(published(version), TRIES));
    }

    @Test
    void aWrongEntryIsFound() throws IOException {
        Map<String, List<ObjectNode>> wrong = new TreeMap<>(Ledger.of("1.1.15").counterexamples());
        wrong.put("A01", Steps.created().join("u1").done());
        List<String> found = new Ledger("wrong", wrong).disagreements(published("1.1.15"), 0);
        assertEquals(List.of("A01 is listed as broken, and its counterexample passes"), found);
    }

    @Test
    void aWrongEntryFailsARunAndSoDoesAMissingOne() {
        Implementation own = Implementation.own("document");
        Property first = property("A01");
        Ledger wrong =
                new Ledger("wrong", Map.of("A01", Steps.created().join("u1").done()));
        Matrix known = new Matrix(List.of(first), List.of(own), Map.of(own, wrong.known())).run(1, 5, (a, b) -> {});
        Report red = new Report(known, Map.of(own, wrong), 1, 5, 0);
        assertEquals(List.of("A01 is listed as broken, and its counterexample passes"), red.disagreements(own));
        assertFalse(red.isGood());

        Ledger none = new Ledger("none", Map.of());
        Matrix open = new Matrix(List.of(property("B10")), List.of(own), Map.of(own, none.known()));
        Report missing = new Report(open.run(1, 20, (a, b) -> {}), Map.of(own, none), 1, 20, 0);
        assertTrue(
                missing.disagreements(own).get(0).startsWith("B10 is broken and not listed"),
                () -> "" + missing.disagreements(own));
        assertFalse(missing.isGood());
    }

    @Test
    void counterexamplesAreNoneForOurs() {
        List<String> wrong = new ArrayList<>();
        try (Bench own = new Bench(Implementation.own("document"))) {
            for (String version : Ledger.VERSIONS) {
                Ledger.of(version).counterexamples().forEach((id, steps) -> {
                    Property property = property(id);
                    boolean binds = property.entry().binds("document", true);
                    if (binds && new Trial(property, own).judge(steps, 0) != null) {
                        wrong.add(id + " of " + version);
                    }
                });
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static Property property(String id) {
        return Chapters.ALL.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theSuiteTellsFourGroupsApart() {
        List<Ledger> ledgers = Ledger.VERSIONS.stream().map(Ledger::of).toList();
        System.out.println(VersionGroups.table(ledgers));
        Set<Set<String>> groups = ledgers.stream()
                .map(each -> each.counterexamples().keySet())
                .collect(Collectors.toCollection(HashSet::new));
        assertEquals(4, groups.size());
        assertTrue(ledgers.get(3)
                .counterexamples()
                .keySet()
                .equals(ledgers.get(4).counterexamples().keySet()));
    }
}
