package io.liverig.conformance.chapter;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Choices;
import io.liverig.conformance.suite.CoverageGoal;
import io.liverig.conformance.suite.Property;
import io.liverig.conformance.suite.PropertyCatalogue;
import io.liverig.conformance.trace.DriverRun;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The properties of one chapter. */
abstract class Chapter {
    private final List<Property> properties = new ArrayList<>();
    private Function<Choices, List<ObjectNode>> generator = c -> List.of();
    private List<CoverageGoal> coverage = List.of();

    /** Says what the properties that follow are tried on, and what that must meet. */
    final void over(Function<Choices, List<ObjectNode>> steps, CoverageGoal... met) {
        generator = steps;
        coverage = List.of(met);
    }

    /** Adds a property, tried on the steps that {@link #over} said last. */
    final void holds(String id, Consumer<DriverRun> check) {
        properties.add(new Property(PropertyCatalogue.entry(id), generator, check, coverage));
    }

    final List<Property> properties() {
        return List.copyOf(properties);
    }
}
