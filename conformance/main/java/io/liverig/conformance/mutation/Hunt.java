package io.liverig.conformance.mutation;

import io.liverig.conformance.chapter.Chapters;
import io.liverig.conformance.engine.Bench;
import io.liverig.conformance.engine.Implementation;
import io.liverig.conformance.engine.Trial;
import io.liverig.conformance.suite.Property;
import java.util.Comparator;
import java.util.List;

/**
 * Tries the suite on a broken trtc-wx, up to the first property that tells.
 *
 * <p>Only properties that bind the profile count, and they count only because the unbroken trtc-wx holds them with the
 * same seed and as many tries, which {@link #unbroken} shows.
 */
final class Hunt {
    private final long seed;
    private final int tries;

    Hunt(long seed, int tries) {
        this.seed = seed;
        this.tries = tries;
    }

    /** Hunts a mutant, with the properties of its chapters first. */
    HuntOutcome of(Mutant mutant) {
        return hunt(mutant.applied(), mutant.chapters());
    }

    /** Hunts trtc-wx as it is, which must survive. */
    HuntOutcome unbroken(String profile) {
        return hunt(Implementation.own(profile), "");
    }

    private HuntOutcome hunt(Implementation prey, String chapters) {
        try (Bench bench = new Bench(prey)) {
            for (Property property : order(chapters, prey.profile())) {
                int caught = new Trial(property, bench).firstBreak(seed, tries);
                if (caught > 0) {
                    return new HuntOutcome(prey.name(), property.id(), caught);
                }
            }
        }
        return HuntOutcome.survived(prey.name());
    }

    private static List<Property> order(String chapters, String profile) {
        return Chapters.ALL.stream()
                .filter(property -> property.entry().holder().binds(profile))
                .sorted(Comparator.comparing(
                        property -> !chapters.contains(property.entry().chapter())))
                .toList();
    }
}
