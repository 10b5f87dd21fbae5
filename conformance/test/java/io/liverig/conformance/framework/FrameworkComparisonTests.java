package io.liverig.conformance.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.liverig.conformance.framework.engine.OwnEngine;
import io.liverig.conformance.framework.engine.PublishedEngine;
import io.liverig.conformance.framework.make.ConstructTally;
import io.liverig.conformance.framework.program.Program;
import io.liverig.conformance.steps.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Generated programs do the same here and on the engine that WeChat publishes. */
class FrameworkComparisonTests {
    private static final long PINNED_SEED = 20260101;
    private static final int PINNED_SEQUENCES = 240;

    private interface Check {
        void with(BothEngines engines);
    }

    private static void compare(Check check) throws IOException {
        Optional<PublishedEngine> published =
                PublishedEngine.start(Path.of("target", "npm").toAbsolutePath());
        if (published.isEmpty()) {
            String said = "skipped: npm or Node is not there, " + PublishedEngine.PACKAGES + " were not compared";
            System.out.println(said);
            Assumptions.abort(said);
        }
        try (PublishedEngine theirs = published.get();
                OwnEngine ours = new OwnEngine()) {
            check.with(new BothEngines(theirs, ours));
        }
    }

    @Test
    void pinnedProgramsShowNoUnexplainedDifference() throws IOException {
        compare(engines -> {
            Comparison comparison = new Comparison(engines, PINNED_SEED).run(PINNED_SEQUENCES, 1, found -> {});
            assertEquals(
                    List.of(),
                    comparison.findings().stream()
                            .flatMap(each -> each.lines().stream())
                            .toList());
            assertTrue(
                    comparison.tally().counts().getOrDefault("step that changes the tree", 0) > PINNED_SEQUENCES / 4);
            assertTrue(comparison.tally().counts().getOrDefault("line of the log", 0) > PINNED_SEQUENCES);
        });
    }

    @Test
    void everyKnownDifferenceIsAsTheLedgerSays() throws IOException {
        compare(engines -> assertEquals(
                List.of(),
                KnownDifference.all().stream()
                        .flatMap(each -> each.disagreement(engines).stream())
                        .toList()));
    }

    @Test
    void theGeneratorMakesEveryConstruct() {
        ConstructTally tally = new ConstructTally();
        for (int number = 0; number < 1500; number++) {
            Draft.of(PINNED_SEED, number, 2).make(tally);
        }
        assertEquals(List.of(), Constructs.missing(tally));
    }

    @Test
    void oneSeedMakesOneProgram() {
        assertEquals(
                Draft.of(7, 3, 2).make(new ConstructTally()), Draft.of(7, 3, 2).make(new ConstructTally()));
    }

    @Test
    void shrinkingKeepsWhatFailsAndLittleElse() {
        Draft failing = firstWithALoop().alone(0);
        Program program = new ChoiceShrinker(failing, FrameworkComparisonTests::hasALoop)
                .shrink()
                .make(new ConstructTally());
        Program smallest = new TextShrinker(program, FrameworkComparisonTests::hasALoop).shrink();
        String wxml = smallest.files().getOrDefault("pages/p/p.wxml", "");
        assertTrue(hasALoop(smallest));
        assertTrue(wxml.length() < 120, wxml);
    }

    private static Draft firstWithALoop() {
        for (int number = 0; ; number++) {
            Draft draft = Draft.of(3, number, 1);
            Program program = draft.make(new ConstructTally());
            if (hasALoop(program)
                    && program.files().getOrDefault("pages/p/p.wxml", "").length() > 300) {
                return draft;
            }
        }
    }

    private static boolean hasALoop(Program program) {
        return program.files().getOrDefault("pages/p/p.wxml", "").contains("wx:for=");
    }

    @Test
    void theFirstDifferenceIsToldByItsPath() {
        JsonNode expected = Json.parse("{\"tree\": [{\"tag\": \"a\", \"children\": [{\"text\": \"x\"}]}]}");
        JsonNode seen = Json.parse("{\"tree\": [{\"tag\": \"a\", \"children\": [{\"text\": \"y\"}]}]}");
        Difference found = Difference.first(List.of(List.of(expected)), List.of(List.of(seen)))
                .orElseThrow();
        assertEquals("tree[0].children[0].text", found.path());
        assertEquals("tree", found.part());
    }
}
