package io.liverig.conformance.framework;

import com.fasterxml.jackson.databind.JsonNode;
import io.liverig.conformance.framework.make.ConstructTally;
import java.util.List;
import java.util.stream.IntStream;

/** Counts what happens in traces, so that a generator that makes nothing happen is noticed. */
final class Traces {
    private Traces() {}

    static void count(List<List<JsonNode>> traces, ConstructTally tally) {
        for (List<JsonNode> trace : traces) {
            IntStream.range(1, trace.size()).forEach(i -> step(trace.get(i - 1), trace.get(i), tally));
            trace.forEach(seen -> seen.path("log").forEach(line -> tally.met("line of the log")));
        }
    }

    private static void step(JsonNode before, JsonNode now, ConstructTally tally) {
        tally.met("step");
        if (now.has("tree") && !now.path("tree").equals(before.path("tree"))) {
            tally.met("step that changes the tree");
        }
    }
}
