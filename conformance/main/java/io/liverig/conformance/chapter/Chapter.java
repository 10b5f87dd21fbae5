package io.liverig.conformance.chapter;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Choices;
import io.liverig.conformance.suite.Catalogue;
import io.liverig.conformance.suite.Coverage;
import io.liverig.conformance.suite.Property;
import io.liverig.conformance.trace.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The properties of one chapter. */
abstract class Chapter {
    private final List<Property> properties = new ArrayList<>();
    private Function<Choices, List<ObjectNode>> generator = c -> List.of();
    private List<Coverage> coverage = List.of();

    /** Says what the properties that follow are tried on, and what that must meet. */
    final void over(Function<Choices, List<ObjectNode>> steps, Coverage... met) {
        generator = steps;
        coverage = List.of(met);
    }

    /** Adds a property, tried on the steps that {@link #over} said last. */
    final void holds(String id, Consumer<Run> check) {
        properties.add(new Property(Catalogue.entry(id), generator, check, coverage));
    }

    final List<Property> properties() {
        return List.copyOf(properties);
    }
}
