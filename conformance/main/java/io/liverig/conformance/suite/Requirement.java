package io.liverig.conformance.suite;

import com.fasterxml.jackson.databind.JsonNode;
import io.liverig.conformance.Resources;
import io.liverig.conformance.steps.Json;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of the API document, by its number.
 *
 * @param says what it says; "" for those that properties judge, which say it themselves
 * @param judgedBy the properties that judge it
 * @param notTestable why no test can; "" when properties judge it
 */
public record Requirement(int number, String says, List<String> judgedBy, String notTestable) {
    /** Every requirement, in the document's order. */
    public static final List<Requirement> ALL = read();

    /** Returns those that no test can check. */
    public static List<Requirement> notTested() {
        return ALL.stream().filter(each -> !each.notTestable.isEmpty()).toList();
    }

    private static List<Requirement> read() {
        List<Requirement> all = new ArrayList<>();
        for (JsonNode node : Json.parse(Resources.text(Requirement.class, "requirements.json"))) {
            List<String> judges = new ArrayList<>();
            node.path("judgedBy").forEach(id -> judges.add(id.asText()));
            all.add(new Requirement(
                    node.path("requirement").asInt(),
                    node.path("says").asText(),
                    List.copyOf(judges),
                    node.path("notTestable").asText()));
        }
        return List.copyOf(all);
    }
}
