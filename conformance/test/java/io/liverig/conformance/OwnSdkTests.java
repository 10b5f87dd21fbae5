package io.liverig.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.conformance.chapter.Chapters;
import io.liverig.conformance.engine.Bench;
import io.liverig.conformance.engine.Implementation;
import io.liverig.conformance.engine.Matrix;
import io.liverig.conformance.engine.Trial;
import io.liverig.conformance.engine.Verdict;
import io.liverig.conformance.suite.Holder;
import io.liverig.conformance.suite.Property;
import io.liverig.conformance.suite.PropertyCatalogue;
import io.liverig.conformance.suite.Requirement;
import java.util.List;
import java.util.Objects;
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
        return tried(SEED, 30);
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
        if (verdict.binds(implementation)) {
            assertEquals(null, verdict.failure(), verdict.entry().says());
            assertFalse(verdict.isUnjudged(), () -> "judged in " + verdict.judged() + " of " + verdict.tries());
        }
        assertEquals(List.of(), verdict.uncovered());
    }

    @Test
    void everyRequirementIsJudgedOrSaysWhyNot() {
        assertEquals(135, Requirement.ALL.size());
        Requirement.ALL.forEach(each -> {
            assertTrue(each.notTestable().isEmpty() != each.judgedBy().isEmpty(), each::toString);
            assertEquals(each.notTestable().isEmpty(), each.says().isEmpty(), each::toString);
            each.judgedBy()
                    .forEach(id -> assertTrue(
                            PropertyCatalogue.entry(id).requirements().contains(each.number()),
                            () -> id + " does not name sentence " + each.number()));
        });
    }

    @Test
    void everyPropertyNamesItsSentences() {
        for (PropertyCatalogue.Entry entry : PropertyCatalogue.ENTRIES) {
            entry.requirements()
                    .forEach(number -> assertTrue(
                            Requirement.ALL.get(number - 1).judgedBy().contains(entry.id()),
                            () -> "sentence " + number + " does not name " + entry.id()));
            boolean isOfTheDocument = entry.holder() == Holder.OWN || entry.holder() == Holder.DOCUMENT;
            assertTrue(
                    !isOfTheDocument || !entry.requirements().isEmpty(),
                    () -> entry.id() + " binds by the document and names no sentence of it");
        }
    }

    @Test
    void whoBindsOthersByTasteOrNotAtAllSaysWhy() {
        for (PropertyCatalogue.Entry entry : PropertyCatalogue.ENTRIES) {
            boolean hasReason = entry.holder() == Holder.OPEN || entry.holder() == Holder.TASTE;
            assertEquals(hasReason, !entry.why().isEmpty(), entry.id());
            assertFalse(hasReason && entry.binds("document", false), entry.id());
        }
    }

    @Test
    void everyPropertyAssertsItsCoverage() {
        List<String> without = Chapters.ALL.stream()
                .filter(property -> property.coverage().isEmpty())
                .map(Property::id)
                .toList();
        assertEquals(List.of(), without);
    }

    /** Who tells a reason why a property binds nobody has to be right: steps that break it keep the other property. */
    @TestFactory
    Stream<DynamicTest> whatBindsNobodyContradictsWhatBindsEverybody() {
        return Chapters.ALL.stream()
                .filter(property -> property.entry().holder() == Holder.OPEN)
                .map(property -> DynamicTest.dynamicTest(
                        property.id() + " against " + property.entry().against(), () -> contradicts(property)));
    }

    private static void contradicts(Property open) {
        Property binding = Chapters.ALL.stream()
                .filter(property -> property.id().equals(open.entry().against()))
                .findFirst()
                .orElseThrow();
        assertFalse(open.entry().why().isEmpty());
        for (String profile : List.of("document", "package")) {
            try (Bench bench = new Bench(Implementation.own(profile))) {
                assertTrue(binding.entry().binds(profile, true));
                Verdict.Failure broken = Objects.requireNonNull(
                        new Trial(open, bench).run(SEED, 100).get(0).failure());
                assertEquals(null, new Trial(binding, bench).judge(broken.steps(), SEED), open.id());
            }
        }
    }

    @Test
    void everyPropertyOfTheCatalogueIsTried() {
        assertEquals(
                209,
                PropertyCatalogue.ENTRIES.stream()
                        .filter(entry -> !entry.chapter().equals("R"))
                        .count());
        assertEquals(List.of(), Chapters.missing());
    }
}
