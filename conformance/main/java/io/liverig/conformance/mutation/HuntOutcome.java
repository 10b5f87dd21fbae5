package io.liverig.conformance.mutation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Json;

/**
 * What came of hunting one implementation.
 *
 * @param name the mutant's
 * @param end how it ended
 * @param property the id of the property that caught it; empty unless one did
 * @param tries the try of that property that caught it, from 1
 */
record HuntOutcome(String name, End end, String property, int tries) {
    /** How a hunt ends. */
    enum End {
        CAUGHT("caught"),
        /** It throws while it is loaded, so that no property is asked. */
        NOT_LOADED("does not load"),
        /** It does not come to an end. */
        TIMED_OUT("timed out"),
        /** Something else than a property stopped it. */
        CRASHED("crashed"),
        SURVIVED("SURVIVED"),
        /** No step of any property comes by what was changed. */
        NOT_REACHED("NOT REACHED");

        private final String words;

        End(String words) {
            this.words = words;
        }

        /** Returns the words for it. */
        String words() {
            return words;
        }
    }

    static HuntOutcome survived(String name) {
        return new HuntOutcome(name, End.SURVIVED, "", 0);
    }

    static HuntOutcome caught(String name, String property, int tries) {
        return new HuntOutcome(name, End.CAUGHT, property, tries);
    }

    static HuntOutcome ended(String name, End end) {
        return new HuntOutcome(name, end, "", 0);
    }

    /** Returns whether anything told it from a whole trtc-wx. */
    boolean isCaught() {
        return end != End.SURVIVED && end != End.NOT_REACHED;
    }

    /** Returns the words for it. */
    String text() {
        return end == End.CAUGHT
                ? "caught by " + property + " after " + tries + (tries == 1 ? " try" : " tries")
                : end.words();
    }

    ObjectNode toJson() {
        return end == End.CAUGHT
                ? Json.obj("name", name, "caughtBy", property, "tries", tries)
                : Json.obj("name", name, "end", end.words());
    }
}
