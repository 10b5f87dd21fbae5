package io.liverig.conformance.framework.make;

import io.liverig.conformance.steps.Choices;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Choices, and the tally of what they lead to.
 *
 * @param choices where choices come from
 * @param tally what counts constructs
 */
record Draw(Choices choices, ConstructTally tally) {
    boolean maybe(int percent) {
        return choices.maybe(percent);
    }

    int below(int bound) {
        return choices.below(bound);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    final <T> T pick(T... options) {
        return choices.pick(options);
    }

    <T> T pick(List<T> options) {
        return choices.pick(options);
    }

    /** Picks one of some ways to go on. */
    @SafeVarargs
    final String way(Supplier<String>... ways) {
        return ways[choices.below(ways.length)].get();
    }

    /** Makes from a least to a most number of things, each by a choice of its own that can be taken away. */
    <T> List<T> several(int least, int most, int percent, Supplier<T> maker) {
        List<T> made = new ArrayList<>();
        while (made.size() < most && (made.size() < least || maybe(percent))) {
            made.add(maker.get());
        }
        return made;
    }

    void met(String construct) {
        tally.met(construct);
    }
}
