package io.liverig.conformance.trace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.steps.Message;
import io.liverig.conformance.steps.RoomModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One step that was looked at.
 *
 * @param past the room of the model before the step
 * @param room the room of the model after it
 * @param told the events that the model expects of it
 * @param before the state that was seen before
 * @param after the state that was seen after
 */
public record Moment(
        DriverRun run,
        int at,
        ObjectNode step,
        RoomModel past,
        RoomModel room,
        List<RoomModel.Told> told,
        JsonNode before,
        JsonNode after) {
    /** Returns the player list before. */
    public JsonNode listBefore() {
        return before.path("playerList");
    }

    /** Returns the player list after. */
    public JsonNode list() {
        return after.path("playerList");
    }

    /** Returns the message; only for steps that are one. */
    public Message message() {
        return Message.of(step).orElseThrow();
    }

    /** Returns the events of the step. */
    public List<JsonNode> events() {
        return run.events(at);
    }

    /** Returns the method that was called. */
    public String method() {
        return step.path("method").asText();
    }

    /** Returns an argument of the call. */
    public JsonNode arg(int index) {
        return step.path("args").path(index);
    }

    /** Returns the data of an event's row. */
    public static JsonNode data(JsonNode event) {
        return event.path("event").path("data");
    }

    /** Returns the stream's or user's id that an event is about. */
    public static String subject(JsonNode event) {
        JsonNode data = data(event);
        return data.has("player")
                ? data.path("player").path("id").asText()
                : data.path("userID").asText();
    }

    /** Returns the ids of a list's items. */
    public static List<String> ids(JsonNode list) {
        List<String> ids = new ArrayList<>();
        list.forEach(item -> ids.add(item.path("id").asText()));
        return ids;
    }

    /** Returns the users of a list's items. */
    public static List<String> users(JsonNode list) {
        List<String> users = new ArrayList<>();
        list.forEach(item -> users.add(item.path("userID").asText()));
        return users;
    }

    /** Returns whether a list has an item of this id. */
    public static boolean hasItem(JsonNode list, String id) {
        return ids(list).contains(id);
    }

    /** Returns a list's items by id. */
    public static Map<String, JsonNode> byId(JsonNode list) {
        Map<String, JsonNode> items = new LinkedHashMap<>();
        list.forEach(item -> items.put(item.path("id").asText(), item));
        return items;
    }

    /** Returns a list's items but those of a user. */
    public static List<JsonNode> without(JsonNode list, String user) {
        List<JsonNode> others = new ArrayList<>();
        list.forEach(item -> {
            if (!item.path("userID").asText().equals(user)) {
                others.add(item);
            }
        });
        return others;
    }

    /** Returns codes and subjects of events, as the model tells them. */
    public static JsonNode outline(List<JsonNode> events) {
        return Json.of(events.stream()
                .map(event -> Json.arr(event.path("code"), subject(event)))
                .toList());
    }
}
