package io.liverig.conformance.steps;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A step that reports users by state 1031 to 1034. */
public record Message(String on, int code, List<JsonNode> entries) {
    /** Returns the message of a step, if it is one that is well made. */
    public static Optional<Message> of(JsonNode step) {
        JsonNode detail = step.path("args").path(0).path("detail");
        JsonNode list = detail.path("message").path("value").path("userlist");
        int code = detail.path("code").asInt();
        if (!step.path("method").asText().equals("pusherEventHandler") || code < 1031 || code > 1034) {
            return Optional.empty();
        }
        List<JsonNode> entries = new ArrayList<>();
        list.forEach(entries::add);
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new Message(step.path("on").asText(), code, entries));
    }
}
