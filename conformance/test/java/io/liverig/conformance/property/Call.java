package io.liverig.conformance.property;

import static io.liverig.conformance.trace.Broken.unless;
import static io.liverig.conformance.trace.Broken.unlessSame;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.engine.Bench;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.steps.Message;
import io.liverig.conformance.steps.RoomModel;
import io.liverig.conformance.steps.Steps;
import io.liverig.conformance.trace.DriverRun;
import io.liverig.conformance.trace.Moment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A call as the reference model has it, beside the same call of an implementation, compared after every action. */
final class Call {
    private final Bench bench;
    private final boolean document;
    private final Steps steps = Steps.created();
    private final ObjectNode defaults;
    private final Map<String, ObjectNode> set = new HashMap<>();
    private final Set<String> small = new HashSet<>();
    private RoomModel room = new RoomModel();
    private ObjectNode pusher;
    private String address = "";

    Call(Bench bench, String profile) {
        this.bench = bench;
        this.document = profile.equals("document");
        this.defaults = (ObjectNode) bench.run(steps.done(), 0).lastState("a").path("pusher");
        defaults.remove("url");
        this.pusher = defaults.deepCopy();
    }

    List<String> users() {
        return room.users();
    }

    List<String> streams() {
        return room.streamIds();
    }

    void message(int code, ObjectNode entry) {
        steps.users(code, entry);
        List<JsonNode> told = new ArrayList<>();
        room.take(last(), "a").forEach(each -> told.add(Json.arr(each.code(), each.id())));
        compare(told);
    }

    void setPlayer(String id, String name, Object value) {
        steps.call("setPlayerAttributes", id, Json.obj(name, value));
        note(id, name, value);
        compare(List.of());
    }

    void volume(String id, int volume) {
        JsonNode target = Json.obj("dataset", Json.obj("streamid", id));
        steps.call("playerAudioVolumeNotify", Json.obj("currentTarget", target, "detail", Json.obj("volume", volume)));
        note(id, "volume", volume);
        compare(List.of(event("REMOTE_AUDIO_VOLUME_UPDATE")));
    }

    private void note(String id, String name, Object value) {
        set.computeIfAbsent(id, unused -> Json.obj()).set(name, Json.of(value));
    }

    void switchType(String id) {
        steps.call("switchStreamType", id);
        if (id.endsWith("_main") && !small.remove(id)) {
            small.add(id);
        }
        compare(List.of());
    }

    void setPusher(String name, Object value) {
        steps.call("setPusherAttributes", Json.obj(name, value));
        pusher.set(name, Json.of(value));
        compare(List.of());
    }

    void network(int quality) {
        ObjectNode info = Json.obj("netQualityLevel", quality);
        steps.call("pusherNetStatusHandler", Json.obj("detail", Json.obj("info", info)));
        pusher.set("netStatus", info);
        compare(List.of(event("LOCAL_NET_STATE_UPDATE")));
    }

    void enter(int number) {
        ObjectNode params = Json.with(Steps.params(), "roomID", number);
        steps.call("enterRoom", params);
        ObjectNode since = pusher;
        pusher = defaults.deepCopy();
        pusher.setAll(since);
        pusher.setAll(params);
        address = "&roomid=" + number + "&";
        compare(List.of());
    }

    void enterWithoutSignature() {
        ObjectNode params = Steps.params();
        params.remove("userSig");
        steps.call("enterRoom", params);
        address = "";
        compare(List.of(event("ERROR")));
    }

    void exit() {
        steps.call("exitRoom");
        room = new RoomModel();
        pusher = document ? defaults.deepCopy() : Json.obj();
        address = "";
        compare(List.of(event("LOCAL_LEAVE")));
    }

    void putOut() {
        steps.state(1019, "reason[1]");
        room = document ? new RoomModel() : room;
        compare(List.of(event("KICKED_OUT")));
    }

    private static JsonNode event(String code) {
        return Json.arr(code, "");
    }

    private ObjectNode last() {
        return steps.done().get(steps.done().size() - 1);
    }

    /** Does all steps so far once more, on a fresh instance, and compares what the last one came to. */
    private void compare(List<JsonNode> told) {
        set.keySet().retainAll(room.streamIds());
        small.retainAll(room.streamIds());
        DriverRun run = bench.run(steps.done(), 0);
        int at = steps.done().size() - 1;
        run.returned(at);
        unlessSame("events of " + last(), told, Moment.outline(run.events(at)));
        unlessSame("the list after " + last(), players(), shown(run.list(at)));
        if (Message.of(last()).isEmpty()) {
            comparePusher(run.state(at).path("pusher").deepCopy());
        }
    }

    private void comparePusher(ObjectNode seen) {
        JsonNode url = seen.remove("url");
        unless(
                address.isEmpty() || url.asText().contains(address),
                "the url has " + address,
                url == null ? Json.UNDEFINED : url);
        unless(!address.isEmpty() || !Json.isTruthy(Json.of(url)), "there is no url", Json.of(url));
        unlessSame("the pusher after " + last(), pusher, seen);
    }

    private ArrayNode players() {
        ArrayNode players = Json.arr();
        for (RoomModel.Stream stream : room.streams()) {
            String src = small.contains(stream.id())
                    ? stream.url().replaceFirst("([?&]streamtype=)main", "$1small")
                    : stream.url();
            ObjectNode player =
                    Json.obj("id", stream.id(), "hasVideo", stream.video(), "hasAudio", stream.audio(), "src", src);
            players.add(player.setAll(set.getOrDefault(stream.id(), Json.obj())));
        }
        return players;
    }

    /** Returns of the items what the model speaks of. */
    private ArrayNode shown(JsonNode list) {
        ArrayNode shown = Json.arr();
        for (JsonNode item : list) {
            ObjectNode player = Json.obj();
            String id = item.path("id").asText();
            List.of("id", "hasVideo", "hasAudio", "src").forEach(name -> player.set(name, item.path(name)));
            set.getOrDefault(id, Json.obj()).fieldNames().forEachRemaining(name -> player.set(name, item.path(name)));
            shown.add(player);
        }
        return shown;
    }

    @Override
    public String toString() {
        return steps.done().toString();
    }
}
