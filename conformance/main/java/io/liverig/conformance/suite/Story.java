package io.liverig.conformance.suite;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Choices;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        String name, Function<Choices, List<ObjectNode>> generator, List<CoverageGoal> coverage, int weight) {
    /** Returns the properties by the story that they share, in the order in which they come. */
    public static Map<Story, List<Property>> of(Iterable<Property> properties) {
        Map<Story, List<Property>> stories = new LinkedHashMap<>();
        properties.forEach(property -> stories.computeIfAbsent(property.story(), unused -> new ArrayList<>())
                .add(property));
        return stories;
    }
}
