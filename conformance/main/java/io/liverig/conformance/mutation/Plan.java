package io.liverig.conformance.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.chapter.Chapters;
import io.liverig.conformance.engine.Trial;
import io.liverig.conformance.steps.Choices;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.suite.Property;
import io.liverig.conformance.suite.Story;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The tries by which mutants are hunted: those of an ordinary run, each with the properties that judge it and the mutants
 * that its steps reach in the unbroken trtc-wx.
 *
 * <p>A mutant that no step reaches can not be caught; one that is reached is tried by the steps that reach fewest others
 * first. https://stryker-mutator.io/docs/mutation-testing-elements/mutant-states-and-metrics/
 */
final class Plan {
    /**
     * One try.
     *
     * @param number the try of its story, from 1
     * @param reached the mutants that its steps come by
     */
    record Try(
            String profile, List<Property> properties, int number, long seed, List<ObjectNode> steps, BitSet reached) {
        boolean reaches(Prey prey) {
            return reached.get(Integer.parseInt(prey.id()));
        }

        /** A try is itself and no other: to compare what its steps hold would take long. */
        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }

        String story() {
            return properties.get(0).story().name();
        }
    }

    private final List<Try> tries = new ArrayList<>();

    /** Plans so many tries of each story in a profile, with the properties that bind it and are not left out. */
    void add(String profile, boolean isOwn, long seed, int count, Set<String> leftOut) {
        Map<Story, List<Property>> stories = Story.of(Chapters.ALL.stream()
                .filter(property -> property.entry().binds(profile, isOwn) && !leftOut.contains(property.id()))
                .toList());
        stories.forEach((story, properties) -> {
            for (int i = 0; i < count * story.weight(); i++) {
                long own = Trial.seedOf(story, seed, i);
                List<ObjectNode> steps = story.generator().apply(Choices.seeded(own));
                tries.add(new Try(profile, List.copyOf(properties), i + 1, own, steps, new BitSet()));
            }
        });
    }

    /** Returns all tries. */
    List<Try> tries() {
        return tries;
    }

    /** Notes what a try reaches, from what the instrumented code counted. */
    static void reached(Try planned, JsonNode globals) {
        JsonNode coverage = globals.path("__stryker__").path("mutantCoverage").path("static");
        coverage.fieldNames().forEachRemaining(id -> planned.reached().set(Integer.parseInt(id)));
    }

    /** Returns what the driver makes global to count what is reached. */
    static ObjectNode counting() {
        return Json.obj("__stryker__", Json.obj());
    }

    /** Returns the tries that reach a mutant: first tries first, and among these the ones that reach least else. */
    List<Try> reaching(Prey prey) {
        return tries.stream()
                .filter(each -> each.reaches(prey))
                .sorted(Comparator.comparingInt(Try::number)
                        .thenComparingInt(each -> each.reached().cardinality()))
                .toList();
    }
}
