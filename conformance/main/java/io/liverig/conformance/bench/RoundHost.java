package io.liverig.conformance.bench;

import java.io.IOException;
import java.util.List;

/** Where the round runs. */
interface RoundHost {
    /** Returns its name, for the table. */
    String name();

    /** Returns the state events per second of processor time for each number of users. */
    List<Double> rates(Contender contender, PageListeners handlers, List<Integer> users) throws IOException;
}
