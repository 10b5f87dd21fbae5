package io.liverig.conformance.trace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.steps.Message;
import io.liverig.conformance.steps.RoomModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Steps, and the rows that the driver wrote while doing them. */
public final class DriverRun {
    private final List<ObjectNode> steps;
    private final String profile;
    private final List<JsonNode> rows = new ArrayList<>();
    private final List<List<JsonNode>> byStep = new ArrayList<>();

    /**
     * Reads a trace.
     *
     * @param profile the profile that the implementation follows, {@code document} or {@code package}
     */
    public DriverRun(List<ObjectNode> steps, JsonNode trace, String profile) {
        this.steps = steps;
        this.profile = profile;
        steps.forEach(step -> byStep.add(new ArrayList<>()));
        trace.path("rows").forEach(row -> {
            rows.add(row);
            byStep.get(row.path("step").asInt()).add(row);
        });
    }

    /** Returns the steps. */
    public List<ObjectNode> steps() {
        return steps;
    }

    /** Returns the profile that the implementation follows, {@code document} or {@code package}. */
    public String profile() {
        return profile;
    }

    /** Returns what the implementation was seen to do at all, so that silence elsewhere tells something. */
    public Signs signs() {
        return new Signs(this);
    }

    /** Breaks when there are events; a judgement when others were heard in the run. */
    public void isSilent(String what, List<JsonNode> events) {
        Broken.unlessSame(what, Json.arr(), Moment.outline(events));
        Judgements.noteIf(signs().isHeard());
    }

    /** Breaks unless both are equal; a judgement when the implementation was seen to do anything. */
    public void unlessSame(String what, Object expected, Object seen) {
        Broken.unlessSame(what, expected, seen);
        Judgements.noteIf(signs().isAlive());
    }

    /** Returns a row by its number. */
    public JsonNode row(int number) {
        return rows.get(number);
    }

    /** Returns every row. */
    List<JsonNode> rows() {
        return rows;
    }

    /** Returns every row of a kind, e.g. {@code native}. */
    public List<JsonNode> rows(String kind) {
        return rows.stream()
                .filter(row -> row.path("kind").asText().equals(kind))
                .toList();
    }

    /** Returns a step's rows of a kind. */
    public List<JsonNode> rows(int step, String kind) {
        return byStep.get(step).stream()
                .filter(row -> row.path("kind").asText().equals(kind))
                .toList();
    }

    /** Returns what a step raised under codes of the event table, for the objects of a name. */
    public List<JsonNode> events(int step) {
        return rows(step, "event").stream()
                .filter(row -> !row.path("code").asText().equals("undefined"))
                .toList();
    }

    /** Returns all events of one TRTC object under codes of the event table. */
    public List<JsonNode> events(String on) {
        return rows("event").stream()
                .filter(row -> row.path("on").asText().equals(on)
                        && !row.path("code").asText().equals("undefined"))
                .toList();
    }

    /** Returns what a step returned; breaks when it threw. */
    public JsonNode returned(int step) {
        return returnRow(step).path("value");
    }

    /** Returns the number of the object that a step returned, 0 when it was none; breaks when the step threw. */
    public int returnedId(int step) {
        return returnRow(step).path("id").asInt();
    }

    private JsonNode returnRow(int step) {
        for (JsonNode row : byStep.get(step)) {
            if (row.path("kind").asText().equals("return") && !row.has("depth")) {
                return row;
            }
        }
        throw new Broken(
                "step " + step + " " + steps.get(step).path("method").asText() + "() returns",
                Json.of("a result"),
                Json.of(byStep.get(step).stream()
                        .filter(row -> row.path("kind").asText().equals("throw"))
                        .toList()));
    }

    /** Breaks when any call of a page or of a native tag threw; a judgement when anything was done. */
    public void nothingThrows() {
        for (int i = 0; i < steps.size(); i++) {
            String op = steps.get(i).path("op").asText();
            if (op.equals("call") || op.equals("new")) {
                returnRow(i);
            }
        }
        Judgements.noteIf(signs().isAlive());
    }

    /**
     * Returns the state after a step; breaks when it could not be read, as a comparison of two states that are none
     * would tell nothing.
     */
    public JsonNode state(int step) {
        List<JsonNode> states = rows(step, "state");
        if (states.isEmpty()) {
            throw new Broken("the state after step " + step, Json.of("a state"), Json.of(byStep.get(step)));
        }
        return readable(states.get(states.size() - 1));
    }

    private JsonNode readable(JsonNode state) {
        JsonNode list = state.path("playerList");
        boolean isList = list.isArray();
        for (JsonNode item : list) {
            isList = isList && item.isObject() && !item.has("$");
        }
        if (!isList) {
            throw new Broken("getPlayerList()", Json.of("an array of objects"), list);
        }
        JsonNode pusher = state.path("pusher");
        boolean isPusher = pusher.isObject() && !pusher.has("$");
        if (state.has("pusher") && !isPusher && (!pusher.isNull() || hasPusher(state))) {
            throw new Broken("the pusher's attributes", Json.of("an object"), pusher);
        }
        return state;
    }

    /** Returns whether a pusher was made before the state and the room was not left since. */
    private boolean hasPusher(JsonNode state) {
        boolean has = false;
        for (int i = 0; i <= state.path("step").asInt(); i++) {
            JsonNode step = steps.get(i);
            if (step.path("on").equals(state.path("on"))) {
                String method = step.path("method").asText();
                has = method.equals("createPusher") || (has && !method.equals("exitRoom"));
            }
        }
        return has;
    }

    /** Returns the player list after a step. */
    public JsonNode list(int step) {
        return state(step).path("playerList");
    }

    /** Returns the last state that was looked at for this TRTC object. */
    public JsonNode lastState(String on) {
        JsonNode last = Json.MAPPER.missingNode();
        for (JsonNode row : rows("state")) {
            if (row.path("on").asText().equals(on)) {
                last = row;
            }
        }
        if (last.isMissingNode()) {
            throw new Broken("a state of " + on, Json.of("a state"), Json.of(rows));
        }
        return readable(last);
    }

    /** Returns the places of the calls of a method. */
    public List<Integer> calls(String method) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            JsonNode step = steps.get(i);
            if (step.path("op").asText().equals("call")
                    && step.path("method").asText().equals(method)) {
                places.add(i);
            }
        }
        return places;
    }

    /** Visits the steps that were looked at, each with the state before, the state after and the model's word. */
    public void eachMoment(Consumer<Moment> visitor) {
        for (String on : List.of("a", "b")) {
            moments(on).forEach(visitor);
        }
    }

    /** Visits the looked-at calls of a method; breaks when one of them threw. */
    public void eachCall(String method, Consumer<Moment> visitor) {
        eachMoment(moment -> {
            if (moment.method().equals(method)) {
                returned(moment.at());
                visitor.accept(moment);
            }
        });
    }

    /** Visits the messages of state 1031 to 1034. */
    public void eachMessage(Consumer<Moment> visitor) {
        eachMoment(moment -> {
            if (Message.of(moment.step()).isPresent()) {
                visitor.accept(moment);
            }
        });
    }

    /** Returns the looked-at steps of one TRTC object. */
    public List<Moment> moments(String on) {
        List<Moment> moments = new ArrayList<>();
        RoomModel room = new RoomModel();
        JsonNode before = Json.obj("playerList", Json.arr(), "pusher", null);
        for (int i = 0; i < steps.size(); i++) {
            ObjectNode step = steps.get(i);
            if (!step.path("on").asText().equals(on)) {
                continue;
            }
            RoomModel past = room.copy();
            List<RoomModel.Told> told = room.take(step, on);
            if (step.has("look") || step.path("op").asText().equals("look")) {
                JsonNode after = state(i);
                moments.add(new Moment(this, i, step, past, room.copy(), told, before, after));
                before = after;
            }
        }
        return moments;
    }
}
