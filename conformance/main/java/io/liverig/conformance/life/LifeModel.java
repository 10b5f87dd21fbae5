package io.liverig.conformance.life;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.suite.EnterParams;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The reference model of one TRTC object: what each step must cause, and what can be seen afterwards. */
final class LifeModel {
    private static final Set<Integer> ERRORS = Set.of(-1301, -1302, -1303, -1304, -1307, -3301, -100018);

    private final boolean document;
    private final ModelRoom room;
    private final Map<String, Object> named = new HashMap<>();
    private final Map<String, String> answers = new HashMap<>();
    private ModelPusher attributes;
    private @Nullable ModelPusher pusher;
    private boolean invents;

    LifeModel(String profile) {
        this.document = profile.equals("document");
        this.room = new ModelRoom(document);
        this.attributes = new ModelPusher(document, Json.UNDEFINED);
    }

    ModelRoom room() {
        return room;
    }

    boolean hasPusher() {
        return pusher != null;
    }

    /** Returns the attributes that the pusher instance shows; null while there is none. */
    @Nullable
    ObjectNode pusher() {
        return pusher == null ? null : pusher.values();
    }

    /** Takes a step over and returns what it must cause; null for a step that nothing is said of. */
    @Nullable
    Expected take(JsonNode step) {
        String op = step.path("op").asText();
        if (op.equals("answer")) {
            answers.put(step.path("method").asText(), step.path("how").asText());
        }
        if (!op.equals("call")) {
            return null;
        }
        Expected expected = new Expected();
        String on = step.path("on").asText();
        if (on.equals("a")) {
            call(step, expected);
        } else if (named.get(on) instanceof ModelPlayer player) {
            new InstanceCalls(answers).player(player, step, expected);
        } else if (named.get(on) instanceof ModelPusher instance) {
            new InstanceCalls(answers).pusher(instance, step, expected);
        } else {
            return null;
        }
        return expected;
    }

    private void call(JsonNode step, Expected expected) {
        String method = step.path("method").asText();
        JsonNode first = step.path("args").path(0);
        if (!document && pusher == null && LifeCheck.NEED_A_PUSHER.contains(method)) {
            expected.isRefused = true;
            if (method.equals("exitRoom")) {
                invents = false;
                room.clear(expected);
            }
            return;
        }
        switch (method) {
            case "createPusher" -> create(first, expected);
            case "getPusherInstance" -> instance(pusher, expected);
            case "enterRoom" -> enter(first, expected);
            case "exitRoom" -> exit(expected);
            case "setPusherAttributes" -> {
                attributes.merge(first);
                expected.returned = attributes.values();
            }
            case "getPusherAttributes" -> expected.returned = attributes.values();
            case "setPlayerAttributes" -> set(first, step.path("args").path(1), expected);
            case "switchStreamType" -> {
                ModelStream stream = room.stream(first.asText());
                if (stream != null && first.isTextual()) {
                    stream.turn();
                }
                expected.returned = room.list();
            }
            case "getPlayerList" -> expected.returned = room.list();
            case "getPlayerInstance" -> {
                ModelStream stream = first.isTextual() ? room.stream(first.asText()) : null;
                instance(stream == null ? null : stream.player, expected);
            }
            case "pusherEventHandler" -> state(first.path("detail"), expected);
            default -> new Reports(room, attributes).take(method, first, expected);
        }
        if (step.has("as") && expected.instance != null) {
            named.put(step.path("as").asText(), expected.instance);
        } else if (step.has("as")) {
            named.remove(step.path("as").asText());
        }
    }

    private static void instance(@Nullable Object instance, Expected expected) {
        expected.asksInstance = true;
        expected.instance = instance;
    }

    private void create(JsonNode initial, Expected expected) {
        attributes = new ModelPusher(document, initial);
        attributes.isOpen = true;
        pusher = attributes;
        instance(pusher, expected);
    }

    private void enter(JsonNode params, Expected expected) {
        if (isGood(params)) {
            invents = params.path("enableinfiniteanchor").equals(Json.of(1));
            attributes.enter((ObjectNode) params);
            attributes.isOpen = pusher != null;
        } else {
            attributes.refuse();
            expected.event("ERROR", Json.obj());
        }
        expected.returned = attributes.values();
    }

    private boolean isGood(JsonNode params) {
        String han = document ? ".*[\\u3000-\\u303f\\u3400-\\u9fff\\uff00-\\uffef].*" : ".*[\\u4e00-\\u9fa5].*";
        boolean hasRoom = Json.isTruthy(params.path("strRoomID"))
                ? !params.path("strRoomID").asText().matches(han)
                : EnterParams.isRoom(params.path("roomID"));
        return hasRoom
                && isGiven(params.path("sdkAppID"))
                && isGiven(params.path("userID"))
                && isGiven(params.path("userSig"))
                && !params.path("userID").asText().matches(han);
    }

    private static boolean isGiven(JsonNode value) {
        return (value.isTextual() || value.isNumber()) && Json.isTruthy(value);
    }

    private void exit(Expected expected) {
        invents = false;
        room.clear(expected);
        attributes.reset();
        if (attributes.isOpen) {
            attributes.isOpen = false;
            expected.calls("pusher", "stop", null);
        }
        expected.event("LOCAL_LEAVE", Json.UNDEFINED);
        expected.returned = Json.obj("pusher", attributes.values(), "playerList", Json.arr());
    }

    private void set(JsonNode id, JsonNode config, Expected expected) {
        if (invents) {
            room.invent(id);
        }
        ModelStream stream = id.isTextual() ? room.stream(id.asText()) : null;
        if (stream != null) {
            stream.set(config);
        }
        expected.returned = room.list();
    }

    private void state(JsonNode detail, Expected expected) {
        JsonNode code = detail.path("code");
        boolean isText = document && code.isTextual() && code.asText().strip().matches("-?[0-9]+");
        int number = code.isNumber() || isText ? Integer.parseInt(code.asText().strip()) : 0;
        if (number == 1018) {
            expected.event("LOCAL_JOIN", Json.UNDEFINED);
        } else if (number == 1019) {
            if (document) {
                room.clear(expected);
            }
            if (!detail.path("message").isTextual()
                    || !detail.path("message").asText().contains("reason[0]")) {
                expected.event("KICKED_OUT", Json.UNDEFINED);
            }
        } else if (number >= 1031 && number <= 1034) {
            JsonNode message = detail.path("message");
            boolean isJson = message.path("$").asText().equals("json");
            JsonNode list = isJson ? message.path("value").path("userlist") : Json.arr();
            list.forEach(entry -> room.take(number, entry, expected));
        } else if (ERRORS.contains(number)) {
            expected.event("ERROR", Json.obj("code", number, "message", detail.path("message")));
        }
    }

    /** Returns the player list that can be seen. */
    ArrayNode list() {
        return room.list();
    }

    /** Returns the ids of players whose instances a page holds. */
    List<String> names() {
        return List.copyOf(named.keySet());
    }
}
