package io.liverig.conformance.property;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.chapter.Chapters;
import io.liverig.conformance.engine.Bench;
import io.liverig.conformance.engine.Implementation;
import io.liverig.conformance.suite.Property;
import io.liverig.conformance.trace.Broken;
import io.liverig.conformance.trace.DriverRun;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.Store;

/** What all chapters share: LiveRig's own trtc-wx on the bench, in both profiles, and tapes. */
abstract class TapeProperties {
    private static final int LONGEST = 120;

    @Provide
    Arbitrary<Tape> tapes() {
        return Arbitraries.integers()
                .between(0, 9999)
                .withDistribution(RandomDistribution.uniform())
                .list()
                .ofMaxSize(LONGEST)
                .withSizeDistribution(RandomDistribution.uniform())
                .map(Tape::new);
    }

    /** Tries a property on the story of a tape, in each profile that must hold it. */
    static void holds(String id, Tape tape) {
        Property property = property(id);
        List<ObjectNode> steps = property.generator().apply(tape.toChoices());
        for (String profile : List.of("document", "package")) {
            DriverRun run = bench(profile).run(steps, 0);
            if (property.entry().binds(profile, true)) {
                property.check().accept(run);
            } else if (!property.entry().against().isEmpty() && breaks(property, run)) {
                // What binds nobody must give way to the property that binds everybody.
                property(property.entry().against()).check().accept(run);
            }
        }
    }

    private static boolean breaks(Property property, DriverRun run) {
        try {
            property.check().accept(run);
            return false;
        } catch (Broken broken) {
            return true;
        }
    }

    private static Property property(String id) {
        return Chapters.ALL.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the bench of a profile, which stays warm for all properties of the run. */
    static Bench bench(String profile) {
        return Store.getOrCreate(profile, Lifespan.RUN, () -> new Warm(new Bench(Implementation.own(profile))))
                .get()
                .bench();
    }

    /** Closes a bench when the run is over. */
    private record Warm(Bench bench) implements Store.CloseOnReset {
        @Override
        public void close() {
            bench.close();
        }
    }
}
