package io.liverig.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.liverig.conformance.chapter.Chapters;
import io.liverig.conformance.engine.Bench;
import io.liverig.conformance.engine.Implementation;
import io.liverig.conformance.engine.Trial;
import io.liverig.conformance.engine.Verdict;
import io.liverig.conformance.suite.Property;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** LiveRig's own trtc-wx holds what is its to hold, in both profiles. */
class OwnSdkTests {
    private static final int TRIES = 100;

    @TestFactory
    Stream<DynamicTest> ownSdkHolds() {
        return Stream.of("document", "package").flatMap(profile -> {
            Bench bench = new Bench(Implementation.own(profile));
            return Chapters.ALL.stream()
                    .filter(property -> property.entry().holder().binds(profile))
                    .map(property -> DynamicTest.dynamicTest(
                            property.id() + " in profile " + profile, () -> holds(property, bench)));
        });
    }

    private static void holds(Property property, Bench bench) {
        Verdict verdict = new Trial(property, bench).run(1, TRIES);
        assertEquals(null, verdict.failure());
        assertEquals(List.of(), verdict.uncovered());
    }
}
