package io.liverig.conformance.framework;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.PageHandle;

/** What a page of ours shows, in the form in which the published engine's tree comes. */
final class OwnTree {
    private OwnTree() {}

    static JsonNode of(PageHandle page) {
        JsonNode nodes = PlainValues.encode(page.snapshot()).path("children");
        nodes.forEach(OwnTree::adapt);
        return nodes;
    }

    private static void adapt(JsonNode node) {
        if (node.path("attributes") instanceof ObjectNode attributes) {
            // The published engine keeps a class attribute's names only, and knows no empty id, class or style.
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
        node.path("children").forEach(OwnTree::adapt);
    }
}
