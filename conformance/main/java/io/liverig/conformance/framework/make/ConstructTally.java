package io.liverig.conformance.framework.make;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Counts which constructs generated programs have met, by name. */
public final class ConstructTally {
    private final Map<String, Integer> counts = new TreeMap<>();

    /** Counts one. */
    public void met(String construct) {
        counts.merge(construct, 1, Integer::sum);
    }

    /** Returns the counts in the order of the names. */
    public Map<String, Integer> counts() {
        return Collections.unmodifiableMap(counts);
    }
}
