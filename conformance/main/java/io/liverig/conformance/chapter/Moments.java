package io.liverig.conformance.chapter;

import com.fasterxml.jackson.databind.JsonNode;
import io.liverig.conformance.trace.Moment;

/** Questions that several chapters ask of lists. */
final class Moments {
    private Moments() {}

    static boolean hasItem(JsonNode list, String id) {
        return Moment.ids(list).contains(id);
    }
}
