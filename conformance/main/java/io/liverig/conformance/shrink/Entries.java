package io.liverig.conformance.shrink;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Message;
import java.util.ArrayList;
import java.util.List;

/** The entries of messages about users. */
final class Entries {
    private Entries() {}

    /** Returns the steps without what is said of a user; a message that says nothing else goes whole. */
    static List<ObjectNode> withoutUser(List<ObjectNode> steps, String user) {
        List<ObjectNode> kept = new ArrayList<>();
        for (ObjectNode step : steps) {
            List<JsonNode> entries = of(step);
            boolean isAbout = entries.stream().anyMatch(entry -> isOf(entry, user));
            if (!isAbout) {
                kept.add(step);
            } else if (!entries.stream().allMatch(entry -> isOf(entry, user))) {
                ObjectNode changed = step.deepCopy();
                ArrayNode list = list(changed);
                for (int i = list.size() - 1; i >= 0; i--) {
                    if (isOf(list.get(i), user)) {
                        list.remove(i);
                    }
                }
                kept.add(changed);
            }
        }
        return kept;
    }

    /** Returns the steps without one entry, once for each that is not the only one of its message. */
    static List<List<ObjectNode>> withoutOne(List<ObjectNode> steps) {
        List<List<ObjectNode>> all = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            int size = of(steps.get(i)).size();
            for (int entry = size - 1; entry >= 0 && size > 1 && !steps.get(i).has("group"); entry--) {
                ObjectNode changed = steps.get(i).deepCopy();
                list(changed).remove(entry);
                List<ObjectNode> with = new ArrayList<>(steps);
                with.set(i, changed);
                all.add(with);
            }
        }
        return all;
    }

    private static boolean isOf(JsonNode entry, String user) {
        return entry.path("userid").asText().equals(user);
    }

    static List<JsonNode> of(JsonNode step) {
        return Message.of(step).map(Message::entries).orElse(List.of());
    }

    private static ArrayNode list(ObjectNode step) {
        return (ArrayNode) step.path("args")
                .path(0)
                .path("detail")
                .path("message")
                .path("value")
                .path("userlist");
    }
}
