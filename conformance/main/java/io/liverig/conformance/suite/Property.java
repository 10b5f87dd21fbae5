package io.liverig.conformance.suite;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Choices;
import io.liverig.conformance.trace.Broken;
import io.liverig.conformance.trace.DriverRun;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One sentence about every trtc-wx: steps that try it, and a check of what was seen.
 *
 * @param entry what the catalogue says of it
 * @param generator makes steps
 * @param check throws {@link Broken} when steps and trace contradict the sentence; it must judge any steps, also those
 *     that a shrinker has left over
 * @param coverage what the steps must meet
 */
public record Property(
        PropertyCatalogue.Entry entry,
        Function<Choices, List<ObjectNode>> generator,
        Consumer<DriverRun> check,
        List<CoverageGoal> coverage) {
    /** Returns the id, a chapter's letter and a number. */
    public String id() {
        return entry.id();
    }
}
