package io.liverig.conformance.framework;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.framework.make.ConstructTally;
import java.util.ArrayList;
import java.util.List;

/** Takes the published engine's fresh rendering for its incremental one where the two differ and ours is the fresh one. */
final class FreshRendering {
    private FreshRendering() {}

    static List<List<JsonNode>> explained(
            List<List<JsonNode>> expected, List<List<JsonNode>> seen, ConstructTally tally) {
        List<List<JsonNode>> explained = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            List<JsonNode> trace = new ArrayList<>();
            for (int step = 0; step < expected.get(i).size(); step++) {
                trace.add(explained(expected.get(i).get(step), seen.get(i).get(step), tally));
            }
            explained.add(trace);
        }
        return explained;
    }

    private static JsonNode explained(JsonNode expected, JsonNode seen, ConstructTally tally) {
        boolean stale = !expected.path("tree").equals(seen.path("tree"))
                && expected.path("afresh").equals(seen.path("tree"));
        if (!stale) {
            return expected;
        }
        tally.met("explained: the published engine shows old data");
        ObjectNode changed = expected.deepCopy();
        changed.set("tree", expected.path("afresh"));
        return changed;
    }
}
