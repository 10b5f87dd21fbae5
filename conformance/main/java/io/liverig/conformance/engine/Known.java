package io.liverig.conformance.engine;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * What is known of an implementation before it is tried.
 *
 * @param counterexamples steps that are said to break it, by property; a property that has them is tried on them first
 * @param seeds the seeds of those steps, where it is not 0
 * @param seed the seed of the tries of all other properties
 * @param goesOn whether a property whose counterexample passes is tried as if nothing were known of it
 */
public record Known(Map<String, List<ObjectNode>> counterexamples, Map<String, Long> seeds, long seed, boolean goesOn) {
    /** Knows nothing. */
    static Known nothing(long seed) {
        return new Known(Map.of(), Map.of(), seed, false);
    }

    /** Returns the steps that are said to break a property; none when nothing is said of it. */
    List<ObjectNode> counterexample(String id) {
        return counterexamples.getOrDefault(id, List.of());
    }

    /** Returns the seed of the steps that are said to break a property. */
    long seedOf(String id) {
        return seeds.getOrDefault(id, 0L);
    }
}
