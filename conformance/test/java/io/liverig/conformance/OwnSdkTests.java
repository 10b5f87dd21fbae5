package io.liverig.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.liverig.conformance.chapter.Chapters;
import io.liverig.conformance.engine.Implementation;
import io.liverig.conformance.engine.Matrix;
import io.liverig.conformance.engine.Verdict;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.suite.Catalogue;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** LiveRig's own trtc-wx holds what is its to hold, in both profiles, and what is tried is worth trying. */
class OwnSdkTests {
    private static final long SEED = 1;

    @TestFactory
    Stream<DynamicTest> ownSdkHolds() {
        return tried(SEED, 100);
    }

    @TestFactory
    @Tag("campaign")
    Stream<DynamicTest> ownSdkHoldsForLong() {
        return tried(System.nanoTime(), 1000);
    }

    private static Stream<DynamicTest> tried(long seed, int tries) {
        List<Implementation> both = List.of(Implementation.own("document"), Implementation.own("package"));
        Matrix matrix = new Matrix(Chapters.ALL, both).run(seed, tries, (implementation, verdict) -> {});
        return both.stream()
                .flatMap(each -> matrix.verdicts(each).values().stream()
                        .map(verdict -> DynamicTest.dynamicTest(
                                verdict.entry().id() + " by " + each.name() + ", seed " + seed,
                                () -> holds(verdict, each))));
    }

    private static void holds(Verdict verdict, Implementation implementation) {
        if (verdict.entry().holder().binds(implementation.profile())) {
            assertEquals(null, verdict.failure(), verdict.entry().says());
        }
        assertEquals(List.of(), verdict.uncovered());
    }

    @Test
    void everyRequirementIsJudgedOrSaysWhyNot() throws IOException {
        try (InputStream in = Catalogue.class.getResourceAsStream("/io/liverig/conformance/requirements.json")) {
            JsonNode requirements = Json.MAPPER.readTree(in);
            assertEquals(135, requirements.size());
            requirements.forEach(each -> {
                assertTrue(each.has("notTestable") != each.has("judgedBy"), each::toString);
                each.path("judgedBy").forEach(id -> Catalogue.entry(id.asText()));
            });
        }
    }

    @Test
    void everyPropertyOfTheCatalogueIsTried() {
        assertEquals(
                166,
                Catalogue.ENTRIES.stream()
                        .filter(entry -> !entry.chapter().equals("R"))
                        .count());
        assertEquals(List.of(), Chapters.missing());
    }
}
