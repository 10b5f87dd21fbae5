package io.liverig.conformance.chapter;

import static io.liverig.conformance.trace.Broken.unless;
import static io.liverig.conformance.trace.Broken.unlessSame;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Choices;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.steps.SomeAttributes;
import io.liverig.conformance.steps.Steps;
import io.liverig.conformance.suite.Chapter;
import io.liverig.conformance.suite.CoverageGoal;
import io.liverig.conformance.suite.EnterParams;
import io.liverig.conformance.suite.Seen;
import io.liverig.conformance.trace.DriverRun;
import io.liverig.conformance.trace.Judgements;
import io.liverig.conformance.trace.Moment;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** F: entering a room. */
final class EnterChapter extends Chapter {
    private static final String ROOM = "room://cloud.tencent.com/rtc?";

    EnterChapter() {
        over(
                c -> Steps.none()
                        .then(entered(EnterParams.valid(c)))
                        .call("pusherErrorHandler", Json.obj("detail", Json.obj("errCode", 10001, "errMsg", "x")))
                        .done(),
                Seen.step(
                        "a strRoomID is given",
                        20,
                        step -> step.path("args").path(0).has("strRoomID")),
                EnterParams.TEXT_ID,
                EnterParams.scene("rtc"),
                EnterParams.scene("live"));
        holds(
                "F01",
                run -> Judgements.when(
                        run.signs().isHeard(), () -> run.eachCall("enterRoom", EnterChapter::urlNamesTheRoom)));
        over(
                c -> entered((ObjectNode) EnterParams.valid(c).setAll(SomeAttributes.some(c))),
                Seen.given(
                        "a default is overridden",
                        "enterRoom",
                        50,
                        first -> first.toString()
                                .matches(".*(frontCamera|enable|minBitrate|beautyLevel|audioQuality|videoWidth).*")));
        holds("F02", run -> run.eachCall("enterRoom", EnterChapter::everythingIsApplied));
        over(
                EnterChapter::incomplete,
                EnterParams.lacks("sdkAppID"),
                EnterParams.lacks("userID"),
                EnterParams.lacks("userSig"),
                EnterParams.lacks("roomID"),
                Seen.calls("setPusherAttributes", 10));
        holds("F03", run -> run.eachCall("enterRoom", m -> isRefused(m, true)));
        holds(
                "F13",
                run -> run.eachCall(
                        "enterRoom",
                        m -> Judgements.when(
                                run.returned(m.at()).path("url").isNull(),
                                () -> unlessSame(
                                        "the attributes but url",
                                        without(m.before().path("pusher")),
                                        without(m.after().path("pusher"))))));
        over(
                c -> entered(Json.with(Steps.params(), "roomID", EnterParams.oddRoom(c))),
                EnterParams.room(true),
                EnterParams.room(false));
        holds("F04", EnterChapter::refusesBadRooms);
        over(
                c -> entered(Json.with(Steps.params(), "roomID", EnterParams.integerRoom(c))),
                EnterParams.room(true),
                EnterParams.room(false));
        holds("F05", EnterChapter::refusesBadRooms);
        over(
                c -> entered(EnterParams.withHan(c, "\u4e00", "\u5b57", "\u9fa5", "\u623f\u95f4")),
                EnterParams.han("userID"),
                EnterParams.han("strRoomID"));
        holds("F06", run -> run.eachCall("enterRoom", m -> isRefused(m, true)));
        over(
                c -> entered(EnterParams.withHan(c, "\u3400", "\uff0c", "\u3002", "\uf900", "\ud840\udc00", "\u9fa6")),
                EnterParams.han("userID"));
        holds("F07", run -> run.eachCall("enterRoom", m -> isRefused(m, true)));
        over(
                EnterChapter::withNamedArgument,
                Seen.step("a scene is given", 25, step -> step.path("value").has("scene")),
                Seen.step(
                        "no scene is given",
                        25,
                        step -> step.path("value").has("userID")
                                && !step.path("value").has("scene")));
        holds(
                "F08",
                run -> Judgements.when(
                        run.lastState("a").path("pusher").path("url").isTextual(),
                        () -> unlessSame(
                                "the argument afterwards",
                                run.steps().get(0).path("value"),
                                run.rows("show").get(0).path("value"))));
        over(
                c -> Steps.created()
                        .call("enterRoom", Json.obj("$", "frozen", "value", EnterParams.valid(c)))
                        .done(),
                Seen.given(
                        "a frozen argument without a scene",
                        "enterRoom",
                        25,
                        first -> first.path("$").asText().equals("frozen")
                                && !first.path("value").has("scene")));
        holds("F09", run -> run.eachCall("enterRoom", m -> isRefused(m, false)));
        over(
                c -> entered(Json.with(Steps.params(), "userID", EnterParams.splitting(c))),
                Seen.given(
                        "an id would split the address",
                        "enterRoom",
                        30,
                        first -> first.path("userID").asText().matches(".*[&=#?].*")),
                Seen.given(
                        "an id looks like an escape",
                        "enterRoom",
                        5,
                        first -> first.path("userID").asText().matches(".*%[0-9a-fA-F]{2}.*")));
        holds(
                "F10",
                run -> run.eachCall(
                        "enterRoom",
                        m -> unlessSame(
                                "userid in the url",
                                m.arg(0).path("userID"),
                                query(run, m).get("userid"))));
        over(
                c -> entered(Json.with(
                        EnterParams.valid(c), "userDefineRecordId", EnterParams.text(c, EnterParams.PLAIN, 20))),
                Seen.given(
                        "a record id of some length",
                        "enterRoom",
                        40,
                        first -> first.path("userDefineRecordId").asText().length() > 5));
        holds(
                "F11",
                run -> run.eachCall(
                        "enterRoom",
                        m -> unlessSame(
                                "userdefinerecordid",
                                m.arg(0).path("userDefineRecordId"),
                                query(run, m).get("userdefinerecordid"))));
        over(
                EnterChapter::enteredTwice,
                new CoverageGoal("the second room is of another kind", 20, EnterParams::differs),
                EnterParams.TEXT_ID);
        holds(
                "F12",
                run -> unlessSame(
                        "the url",
                        run.lastState("b").path("pusher").path("url"),
                        run.lastState("a").path("pusher").path("url")));
        over(
                c -> Steps.created()
                        .call("enterRoom", EnterParams.valid(c))
                        .call("getPusherAttributes")
                        .callAs("p", "getPusherInstance")
                        .add(Json.obj("op", "get", "of", "p", "name", "pusherAttributes"))
                        .done(),
                EnterParams.scene("live"));
        holds("F14", EnterChapter::isTheLiveObject);
    }

    private static List<ObjectNode> entered(ObjectNode params) {
        return Steps.created().call("enterRoom", params).done();
    }

    private static void refusesBadRooms(DriverRun run) {
        run.eachCall("enterRoom", m -> isRefused(m, !EnterParams.isRoom(m.arg(0).path("roomID"))));
    }

    private static Map<String, JsonNode> query(DriverRun run, Moment m) {
        String url = run.returned(m.at()).path("url").asText();
        unless(url.startsWith(ROOM), "the url begins with " + ROOM, url);
        Map<String, JsonNode> values = new LinkedHashMap<>();
        for (String pair : url.substring(ROOM.length()).split("&")) {
            int at = pair.indexOf('=');
            values.put(at < 0 ? pair : pair.substring(0, at), Json.of(at < 0 ? "" : decode(pair.substring(at + 1))));
        }
        return values;
    }

    private static String decode(String value) {
        try {
            return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return value;
        }
    }

    private static void urlNamesTheRoom(Moment m) {
        unlessSame("events", Json.arr(), Moment.outline(m.events()));
        Map<String, JsonNode> query = query(m.run(), m);
        JsonNode params = m.arg(0);
        unlessSame("sdkappid", params.path("sdkAppID").asText(), query.get("sdkappid"));
        unlessSame("userid", params.path("userID"), query.get("userid"));
        unlessSame("usersig", params.path("userSig"), query.get("usersig"));
        String room = params.has("strRoomID") ? "strRoomID" : "roomID";
        unlessSame(room, params.path(room).asText(), query.get(params.has("strRoomID") ? "strroomid" : "roomid"));
        unlessSame(
                "appscene", params.path("scene").asText().equals("live") ? "live" : "videocall", query.get("appscene"));
    }

    private static void everythingIsApplied(Moment m) {
        ObjectNode expected = m.before().path("pusher").deepCopy();
        m.arg(0).properties().forEach(field -> expected.set(field.getKey(), field.getValue()));
        JsonNode result = m.run().returned(m.at());
        expected.properties().forEach(field -> {
            boolean isNamedAnew = field.getKey().equals("url") || field.getKey().equals("scene");
            if (!isNamedAnew && !field.getValue().equals(Json.UNDEFINED)) {
                unlessSame(field.getKey() + " of the result", field.getValue(), result.path(field.getKey()));
            }
        });
        unless(result.path("url").asText().startsWith(ROOM), "the url begins with " + ROOM, result.path("url"));
    }

    private static List<ObjectNode> incomplete(Choices c) {
        ObjectNode params = Json.with(Steps.params(), "enableMic", true, "minBitrate", 77);
        params.remove(c.pick("sdkAppID", "userID", "userSig", "roomID"));
        Steps steps = Steps.created();
        if (c.chance(30)) {
            steps.call("setPusherAttributes", SomeAttributes.some(c));
        }
        return steps.call("enterRoom", params).done();
    }

    private static void isRefused(Moment m, boolean refused) {
        List<JsonNode> codes =
                m.events().stream().map(event -> event.path("code")).toList();
        unlessSame("events", refused ? List.of("ERROR") : List.of(), codes);
        JsonNode url = m.run().returned(m.at()).path("url");
        unless(refused ? url.isNull() : url.isTextual(), refused ? "the url is null" : "there is a url", url);
    }

    private static JsonNode without(JsonNode pusher) {
        ObjectNode copy = pusher.deepCopy();
        copy.remove("url");
        return copy;
    }

    private static List<ObjectNode> withNamedArgument(Choices c) {
        Steps steps = Steps.none().let("arg", EnterParams.valid(c)).make("a").call("createPusher");
        return steps.call("enterRoom", Json.ref("arg"))
                .add(Json.obj("op", "show", "of", "arg"))
                .done();
    }

    private static List<ObjectNode> enteredTwice(Choices c) {
        ObjectNode first = Json.with(
                EnterParams.valid(c),
                "streamID",
                EnterParams.text(c, EnterParams.PLAIN, 5),
                "recvMode",
                c.between(1, 4));
        ObjectNode second = EnterParams.valid(c);
        Steps steps = Steps.created().call("enterRoom", first).group(1).call("enterRoom", second);
        return steps.group(-1)
                .make("b", 1)
                .call("createPusher")
                .group(1)
                .call("enterRoom", second)
                .done();
    }

    private static void isTheLiveObject(DriverRun run) {
        int entered = run.returnedId(run.calls("enterRoom").get(0));
        unlessSame(
                "getPusherAttributes",
                entered,
                run.returnedId(run.calls("getPusherAttributes").get(0)));
        unlessSame(
                "getPusherInstance().pusherAttributes",
                entered,
                run.rows("get").get(0).path("id").asInt());
    }
}
