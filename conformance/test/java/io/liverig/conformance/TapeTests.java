package io.liverig.conformance;

import io.liverig.conformance.chapter.Chapters;
import io.liverig.conformance.engine.Bench;
import io.liverig.conformance.engine.Implementation;
import io.liverig.conformance.steps.Choices;
import io.liverig.conformance.suite.Property;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * The suite under jqwik: it chooses the property and writes the tape from which the generator takes its choices, so
 * that shrinking the tape shrinks the story.
 */
class TapeTests {
    private static final Bench DOCUMENT = new Bench(Implementation.own("document"));
    private static final Bench PACKAGE = new Bench(Implementation.own("package"));

    @net.jqwik.api.Property(tries = 150, seed = "20260101", shrinking = ShrinkingMode.BOUNDED)
    void ownSdkHoldsOnAnyTape(
            @ForAll("properties") Property property,
            @ForAll @Size(max = 120) List<@IntRange(min = 0, max = 9999) Integer> tape) {
        var steps = property.generator().apply(Choices.tape(tape));
        if (property.entry().holder().binds("document")) {
            property.check().accept(DOCUMENT.run(steps));
        }
        if (property.entry().holder().binds("package")) {
            property.check().accept(PACKAGE.run(steps));
        }
    }

    @Provide
    Arbitrary<Property> properties() {
        return Arbitraries.of(Chapters.ALL);
    }

    @AfterContainer
    static void close() {
        DOCUMENT.close();
        PACKAGE.close();
    }
}
