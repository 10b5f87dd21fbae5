package io.liverig.conformance.framework;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.Resources;
import io.liverig.conformance.framework.make.ListedProgram;
import io.liverig.conformance.framework.program.Program;
import io.liverig.conformance.steps.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A difference that is meant to be, with a program that shows it. Generated programs avoid it; an entry whose program
 * shows no difference, or another one, is a fault of the ledger.
 *
 * @param id its name
 * @param reason why we do not do as the published engine does
 * @param source where that is written
 * @param program the program
 * @param difference what differs
 */
record KnownDifference(String id, String reason, String source, Program program, Difference difference) {
    private static final String LEDGER = "known.json";

    /** Reads the ledger. */
    static List<KnownDifference> all() {
        List<KnownDifference> all = new ArrayList<>();
        Json.parse(Resources.text(KnownDifference.class, LEDGER)).forEach(entry -> all.add(from(entry)));
        return all;
    }

    private static KnownDifference from(JsonNode entry) {
        List<ObjectNode> steps = new ArrayList<>();
        entry.path("steps").forEach(step -> steps.add((ObjectNode) step));
        return new KnownDifference(
                entry.path("id").asText(),
                entry.path("reason").asText(),
                entry.path("source").asText(),
                ListedProgram.of(entry, steps),
                new Difference(
                        0, steps.size(), entry.path("path").asText(), entry.path("expected"), entry.path("seen")));
    }

    /** Returns what is wrong with the entry, nothing when it still tells the truth. */
    Optional<String> disagreement(BothEngines engines) {
        Optional<Difference> found = engines.unexplained(program);
        if (found.isEmpty()) {
            return Optional.of(id + " is listed as a difference, and there is none any more; remove it");
        }
        return found.get().equals(difference)
                ? Optional.empty()
                : Optional.of(id + " is listed with " + difference + ", but differs in " + found.get());
    }
}
