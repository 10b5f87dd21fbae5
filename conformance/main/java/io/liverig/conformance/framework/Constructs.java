package io.liverig.conformance.framework;

import io.liverig.conformance.Resources;
import io.liverig.conformance.framework.make.ConstructTally;
import io.liverig.conformance.steps.Json;
import java.util.List;
import java.util.stream.StreamSupport;

/** The constructs that a long enough run has to meet, so that a generator that lost one is noticed. */
final class Constructs {
    /** From so many sequences on each of them has to be met. */
    static final int ENOUGH = 8000;

    private Constructs() {}

    /** Returns the constructs that nothing has met. */
    static List<String> missing(ConstructTally tally) {
        return StreamSupport.stream(
                        Json.parse(Resources.text(Constructs.class, "constructs.json"))
                                .spliterator(),
                        false)
                .map(name -> name.asText())
                .filter(name -> !tally.counts().containsKey(name))
                .toList();
    }
}
