package io.liverig.conformance.suite;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Choices;
import io.liverig.conformance.trace.DriverRun;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The properties of one chapter. */
public abstract class Chapter {
    private final List<Property> properties = new ArrayList<>();
    private Function<Choices, List<ObjectNode>> generator = c -> List.of();
    private List<CoverageGoal> coverage = List.of();
    private int weight = 1;
    private @Nullable Story story;

    /** Says what the properties that follow are tried on, all on the same steps, and what these must meet. */
    protected final void over(Function<Choices, List<ObjectNode>> steps, CoverageGoal... met) {
        generator = steps;
        coverage = List.of(met);
        weight = 1;
        story = null;
    }

    /** Says what the properties that follow are tried on, so many times as often as others. */
    protected final void often(int times, Function<Choices, List<ObjectNode>> steps, CoverageGoal... met) {
        over(steps, met);
        weight = times;
    }

    /** Adds a property, tried on the steps that {@link #over} said last. */
    protected final void holds(String id, Consumer<DriverRun> check) {
        Story tried = story == null ? new Story(id, generator, coverage, weight) : story;
        story = tried;
        properties.add(new Property(PropertyCatalogue.entry(id), tried, check));
    }

    /** Returns the properties that were added. */
    public final List<Property> properties() {
        return List.copyOf(properties);
    }
}
