package io.liverig.conformance.mutation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.chapter.Chapters;
import io.liverig.conformance.engine.Bench;
import io.liverig.conformance.engine.Implementation;
import io.liverig.conformance.engine.Trial;
import io.liverig.conformance.suite.Property;
import io.liverig.conformance.suite.Story;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

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

    /** Hunts a mutant of our list, with the properties of its chapters first. */
    HuntOutcome of(Mutant mutant) {
        return hunt(mutant.applied(), mutant.chapters());
    }

    /** Hunts trtc-wx as it is, which must survive. */
    HuntOutcome unbroken(String profile) {
        return hunt(Implementation.own(profile), "");
    }

    private HuntOutcome hunt(Implementation prey, String chapters) {
        try (Bench bench = new Bench(prey)) {
            for (Map.Entry<Story, List<Property>> story :
                    order(chapters, prey.profile()).entrySet()) {
                for (int i = 0; i < tries * story.getKey().weight(); i++) {
                    long own = Trial.seedOf(story.getKey(), seed, i);
                    List<ObjectNode> steps = Trial.steps(story.getKey(), own);
                    Trial.Attempt attempt = Trial.attempt(bench, steps, own);
                    for (Property property : story.getValue()) {
                        if (attempt.judge(property).failure() != null) {
                            return HuntOutcome.caught(prey.name(), property.id(), i + 1);
                        }
                    }
                }
            }
        }
        return HuntOutcome.survived(prey.name());
    }

    private static Map<Story, List<Property>> order(String chapters, String profile) {
        return Story.of(Chapters.ALL.stream()
                .filter(property -> property.entry().binds(profile, true))
                .sorted(Comparator.comparing(
                        property -> !chapters.contains(property.entry().chapter())))
                .toList());
    }
}
