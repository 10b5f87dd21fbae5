package io.liverig.conformance.suite;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Choices;
import java.util.List;
import java.util.function.Function;

/**
 * What some properties are tried on together: one try's steps are done once, and each of the properties judges them.
 *
 * @param name the id of the first of them; a run's seeds come from it
 * @param generator makes steps
 * @param coverage what the steps must meet
 * @param weight how many tries it gets where an ordinary story gets one
 */
public record Story(
        String name, Function<Choices, List<ObjectNode>> generator, List<CoverageGoal> coverage, int weight) {}
