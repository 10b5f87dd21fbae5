package io.liverig.conformance.chapter.taste;

import static io.liverig.conformance.trace.Broken.unless;
import static io.liverig.conformance.trace.Broken.unlessSame;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Choices;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.steps.Steps;
import io.liverig.conformance.suite.Chapter;
import io.liverig.conformance.suite.Seen;
import io.liverig.conformance.trace.DriverRun;
import io.liverig.conformance.trace.Moment;
import java.util.List;

/** T: odd events, odd values and listeners that throw, where our own trtc-wx has made up its mind. */
public final class OddChapter extends Chapter {
    private static final List<String> HANDLERS = List.of(
            "pusherEventHandler",
            "pusherNetStatusHandler",
            "pusherErrorHandler",
            "pusherBGMProgressHandler",
            "pusherAudioVolumeNotify",
            "playerEventHandler",
            "playerNetStatus",
            "playerAudioVolumeNotify");
    private static final List<String> TELL_ANYWAY = List.of("pusherBGMProgressHandler", "playerEventHandler");

    /** Collects the properties. */
    public OddChapter() {
        often(3, OddChapter::oddEvents, Seen.callsEach(8, HANDLERS));
        holds("T08", OddChapter::oddEventsAreIgnored);
        often(3, OddChapter::oddEntries, Seen.told("REMOTE_USER_JOIN", 100));
        holds("T09", OddChapter::oddEntriesAreIgnored);
        over(
                OddChapter::throwing,
                Seen.step("a thrower", 90, step -> step.path("throws").asBoolean()));
        holds("T10", OddChapter::failuresComeOut);
        often(3, OddChapter::references, Seen.calls("setPusherAttributes", 30), Seen.calls("setPlayerAttributes", 30));
        holds("T12", OddChapter::plainDataIsCopiedAndNothingElse);
        often(3, OddChapter::prototypes, Seen.calls("setPusherAttributes", 30), Seen.calls("setPlayerAttributes", 30));
        holds("T15", OddChapter::noPrototypeChanges);
        often(3, OddChapter::leavesWithin, Seen.calls("on", 100));
        holds("T13", OddChapter::leaveIsToldOnce);
    }

    private static List<ObjectNode> oddEvents(Choices c) {
        Steps steps = Steps.created().join("u1").video("u1", "main", true);
        for (int i = 0; i < 6; i++) {
            JsonNode target =
                    c.pick(Json.UNDEFINED, Json.of(null), Json.obj(), Json.obj("dataset", null), Json.of("x"));
            JsonNode event = c.pick(
                    Json.UNDEFINED,
                    Json.of(null),
                    Json.of(5),
                    Json.of("x"),
                    Json.arr(),
                    Json.obj(),
                    Json.obj("detail", null),
                    Json.obj("detail", "x"),
                    Json.obj("detail", Json.arr()),
                    Json.obj("currentTarget", target, "detail", Json.obj()),
                    Json.obj("currentTarget", target, "detail", Json.obj("volume", 5, "info", Json.obj("a", 1))));
            steps.call(c.pick(HANDLERS), event);
        }
        return steps.state(1018, "").done();
    }

    private static void oddEventsAreIgnored(DriverRun run) {
        run.nothingThrows();
        for (Moment m : run.moments("a")) {
            boolean isOdd =
                    HANDLERS.contains(m.method()) && !m.arg(0).path("detail").has("code");
            JsonNode detail = m.arg(0).path("detail");
            boolean tells = TELL_ANYWAY.contains(m.method())
                    && (m.method().equals("pusherBGMProgressHandler") || isRecord(m.arg(0)));
            boolean hasFigures = m.method().startsWith("pusher")
                    && detail.has("volume")
                    && List.of("pusherNetStatusHandler", "pusherAudioVolumeNotify")
                            .contains(m.method());
            if (isOdd && !tells && !hasFigures) {
                run.isSilent("events of " + m.method() + "(" + m.arg(0) + ")", m.events());
                unlessSame("the list", m.listBefore(), m.list());
            } else if (isOdd) {
                unlessSame(
                        "events of " + m.method() + "(" + m.arg(0) + ")",
                        1,
                        m.events().size());
            }
        }
    }

    private static boolean isRecord(JsonNode value) {
        return value.isObject() && !value.has("$");
    }

    private static List<ObjectNode> oddEntries(Choices c) {
        Steps steps = Steps.created().join("u1");
        JsonNode user =
                Json.obj("userid", c.pick(Json.of(5), Json.of(null), Json.of(true), Json.obj(), Json.arr("u2")));
        JsonNode message = Json.obj("$", "json", "value", Json.obj("userlist", Json.arr(Json.obj("userid", "u3"))));
        if (c.chance(50)) {
            return steps.users(1031, user, Json.obj("userid", "u2")).done();
        }
        return steps.call(
                        "pusherEventHandler", Json.obj("detail", Json.obj("code", 1031, "message", Json.arr(message))))
                .join("u2")
                .done();
    }

    private static void oddEntriesAreIgnored(DriverRun run) {
        List<String> told = run.events("a").stream().map(Moment::subject).toList();
        unlessSame("users who are told to join", List.of("u1", "u2"), told);
    }

    /** Returns the step of a listener within which live-pusher reports a state. */
    private static ObjectNode reports(int code, JsonNode message) {
        JsonNode event = Json.obj("detail", Json.obj("code", code, "message", message));
        return Json.obj("op", "call", "on", "a", "method", "pusherEventHandler", "args", Json.arr(event));
    }

    private static List<ObjectNode> throwing(Choices c) {
        ObjectNode again = reports(1019, Json.of(""));
        Steps steps = Steps.created().listener("nester", again).hear("LOCAL_JOIN", "nester");
        int throwers = c.between(1, 3);
        for (int i = 0; i < throwers; i++) {
            steps.thrower("t" + i).hear(c.pick("LOCAL_JOIN", "KICKED_OUT"), "t" + i);
        }
        return steps.listener("last")
                .hear("LOCAL_JOIN", "last")
                .state(1018, "")
                .state(1018, "")
                .drain()
                .done();
    }

    private static void failuresComeOut(DriverRun run) {
        for (int at : run.calls("pusherEventHandler")) {
            List<String> thrown = run.rows(at, "heard").stream()
                    .map(row -> row.path("by").asText())
                    .filter(by -> by.startsWith("t"))
                    .map(by -> "listener " + by)
                    .toList();
            unlessSame("the last listener is called", 1, (int) run.rows(at, "heard").stream()
                    .filter(row -> row.path("by").asText().equals("last"))
                    .count());
            List<JsonNode> outside = run.rows(at, "throw");
            boolean isApart = run.profile().equals("document") || thrown.isEmpty();
            unlessSame("handlers that throw", isApart ? 0 : 1, outside.size());
            if (!isApart) {
                unlessSame(
                        "what is thrown",
                        thrown.get(0),
                        outside.get(0).path("error").path("listener"));
                unlessSame(
                        "it is the outermost call that throws",
                        false,
                        outside.get(0).has("depth"));
            }
        }
        List<String> all = run.rows("heard").stream()
                .map(row -> row.path("by").asText())
                .filter(by -> by.startsWith("t"))
                .map(by -> "listener " + by)
                .toList();
        List<String> apart = run.rows("apart").stream()
                .map(row -> row.path("error").path("listener").asText())
                .toList();
        unlessSame("failures in tasks of their own", run.profile().equals("document") ? all : List.of(), apart);
    }

    private static List<ObjectNode> references(Choices c) {
        JsonNode bare = Json.obj("$", "bare", "value", Json.obj("x", 1));
        Steps steps = Steps.created().join("u1").video("u1", "main", true);
        steps.let("thing", c.chance(50) ? Json.special("thing") : bare);
        ObjectNode given = Json.obj("own", c.chance(50) ? Json.ref("thing") : Json.obj("within", Json.ref("thing")));
        if (c.chance(50)) {
            steps.call("setPusherAttributes", given);
        } else {
            steps.call("setPlayerAttributes", "u1_main", given);
        }
        return steps.set("thing", "changed", "x").look().done();
    }

    private static void plainDataIsCopiedAndNothingElse(DriverRun run) {
        boolean isThing = run.steps().stream()
                .anyMatch(step -> step.path("value").path("$").asText().equals("thing"));
        run.nothingThrows();
        JsonNode state = run.lastState("a");
        unless(state.findValue("own") != null, "what is set is there", state);
        unless(
                state.toString().contains("\"x\":\"changed\"") == isThing,
                isThing ? "an object of a class is kept as it is" : "a record is copied",
                state);
    }

    private static List<ObjectNode> prototypes(Choices c) {
        ObjectNode given = Json.obj("__proto__", Json.obj("polluted", "yes"), "own", 1);
        if (c.chance(50)) {
            ObjectNode deep = Json.obj("__proto__", c.pick(Json.obj("polluted", "yes"), Json.of(5)));
            given = Json.obj("deep", c.chance(50) ? deep.put("x", 1) : deep, "own", 1);
        }
        Steps steps = Steps.created().join("u1").video("u1", "main", true);
        if (c.chance(50)) {
            steps.call("setPusherAttributes", given).callAs("state", "getPusherAttributes");
        } else {
            steps.call("setPlayerAttributes", "u1_main", given).callAs("list", "getPlayerList");
            steps.add(Json.obj("op", "get", "of", "list", "name", "0", "as", "state"));
        }
        String within = given.has("deep") ? "deep" : "own";
        steps.add(Json.obj("op", "get", "of", "state", "name", within, "as", within));
        String of = given.has("deep") ? within : "state";
        return steps.add(Json.obj("op", "get", "of", of, "name", "polluted", "as", "seen"))
                .add(Json.obj("op", "show", "of", "seen"))
                .add(Json.obj("op", "show", "of", within))
                .done();
    }

    private static void noPrototypeChanges(DriverRun run) {
        List<JsonNode> shown = run.rows("show");
        unlessSame(
                "what the page did not set on this object",
                Json.UNDEFINED,
                shown.get(0).path("value"));
        JsonNode given = run.steps()
                .get(
                        run.calls("setPusherAttributes").isEmpty()
                                ? run.calls("setPlayerAttributes").get(0)
                                : run.calls("setPusherAttributes").get(0))
                .path("args");
        JsonNode deep = given.findValue("deep");
        JsonNode set = deep == null ? Json.of(1) : ((ObjectNode) deep.deepCopy()).without("__proto__");
        unlessSame("what the page set", set, shown.get(1).path("value"));
    }

    private static List<ObjectNode> leavesWithin(Choices c) {
        ObjectNode message = Json.obj("$", "json", "value", Json.obj("userlist", Json.arr(Json.obj("userid", "u1"))));
        ObjectNode again = reports(1032, message);
        Steps steps = Steps.created().add(Json.obj("op", "listener", "as", "f", "times", 1, "does", Json.arr(again)));
        steps.join("u1").video("u1", "main", true).audio("u1", true);
        if (c.chance(50)) {
            steps.video("u1", "aux", true);
        }
        return steps.hear(c.pick("REMOTE_VIDEO_REMOVE", "REMOTE_AUDIO_REMOVE"), "f")
                .leave("u1")
                .join("u2")
                .done();
    }

    private static void leaveIsToldOnce(DriverRun run) {
        run.nothingThrows();
        unlessSame("REMOTE_USER_LEAVE", 1, (int) run.events("a").stream()
                .filter(event -> event.path("code").asText().equals("REMOTE_USER_LEAVE"))
                .count());
        unlessSame("the list", Json.arr(), run.lastState("a").path("playerList"));
    }
}
