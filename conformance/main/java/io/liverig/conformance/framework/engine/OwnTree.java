package io.liverig.conformance.framework.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.PageHandle;
import java.util.Set;

/** What a page of ours shows, in the form in which the published engine's tree comes. */
final class OwnTree {
    private OwnTree() {}

    static JsonNode of(PageHandle page, Set<String> parts) {
        JsonNode nodes = PlainValues.encode(page.snapshot()).path("children");
        nodes.forEach(node -> adapt(node, parts));
        return nodes;
    }

    private static void adapt(JsonNode node, Set<String> parts) {
        if (node.path("attributes") instanceof ObjectNode attributes) {
            if (parts.contains(node.path("tag").asText())) {
                // What was given to a component's properties is compared as its data.
                attributes.retain("id", "class", "style");
            }
            // The published engine keeps the slot a node goes to apart, only the names of a class attribute, and no
            // empty id, class or style.
            attributes.remove("slot");
            if (attributes.has("class")) {
                attributes.put(
                        "class",
                        attributes
                                .path("class")
                                .asText()
                                .replaceAll("[\\s.,]+", " ")
                                .strip());
            }
            for (String name : new String[] {"id", "class", "style"}) {
                if (attributes.path(name).asText().isEmpty()) {
                    attributes.remove(name);
                }
            }
        }
        node.path("children").forEach(child -> adapt(child, parts));
    }
}
