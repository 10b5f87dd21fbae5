package io.liverig.conformance.mutation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Json;

/**
 * What came of hunting one implementation.
 *
 * @param name the mutant's
 * @param property the id of the property that caught it; empty when it survived
 * @param tries the try of that property that caught it, from 1; 0 when it survived
 */
record HuntOutcome(String name, String property, int tries) {
    static HuntOutcome survived(String name) {
        return new HuntOutcome(name, "", 0);
    }

    boolean isCaught() {
        return tries > 0;
    }

    /** Returns the words for it. */
    String text() {
        return isCaught() ? "caught by " + property + " after " + tries + (tries == 1 ? " try" : " tries") : "SURVIVED";
    }

    ObjectNode toJson() {
        return isCaught()
                ? Json.obj("name", name, "caughtBy", property, "tries", tries)
                : Json.obj("name", name, "survived", true);
    }
}
