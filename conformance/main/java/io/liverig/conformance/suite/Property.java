package io.liverig.conformance.suite;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Choices;
import io.liverig.conformance.trace.Broken;
import io.liverig.conformance.trace.DriverRun;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One sentence about every trtc-wx: a story that tries it, and a check of what was seen.
 *
 * @param entry what the catalogue says of it
 * @param story makes the steps; other properties may judge the same ones
 * @param check throws {@link Broken} when steps and trace contradict the sentence; it must judge any steps, also those
 *     that a shrinker has left over
 */
public record Property(PropertyCatalogue.Entry entry, Story story, Consumer<DriverRun> check) {
    /** Returns the id, a chapter's letter and a number. */
    public String id() {
        return entry.id();
    }

    /** Returns what makes the steps. */
    public Function<Choices, List<ObjectNode>> generator() {
        return story.generator();
    }

    /** Returns what the steps must meet. */
    public List<CoverageGoal> coverage() {
        return story.coverage();
    }
}
