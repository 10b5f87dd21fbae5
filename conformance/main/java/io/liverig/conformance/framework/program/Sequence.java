package io.liverig.conformance.framework.program;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Json;
import java.util.List;

/**
 * A page that is opened afresh, and what is then done to it.
 *
 * @param route the page
 * @param steps {@code {"do": "call", "method", "args"}}, {@code {"do": "tap", "at": n}}, the n-th element of the page
 *     in its order, or {@code {"do": "close"}}
 */
public record Sequence(String route, List<ObjectNode> steps) {
    /** Returns it for an engine in Node. */
    public ObjectNode toJson() {
        return Json.obj("route", route, "steps", steps);
    }
}
