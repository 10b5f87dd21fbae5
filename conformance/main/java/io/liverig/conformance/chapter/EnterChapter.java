package io.liverig.conformance.chapter;

import static io.liverig.conformance.trace.Broken.unless;
import static io.liverig.conformance.trace.Broken.unlessSame;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Choices;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.steps.Steps;
import io.liverig.conformance.trace.Moment;
import io.liverig.conformance.trace.Run;
import java.math.BigInteger;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** F: entering a room. */
final class EnterChapter extends Chapter {
    private static final String ROOM = "room://cloud.tencent.com/rtc?";
    private static final String PLAIN = "abcXYZ0189_-";
    private static final long HIGHEST = 4294967295L;

    EnterChapter() {
        over(
                c -> entered(valid(c)),
                Met.step(
                        "a strRoomID is given",
                        20,
                        step -> step.path("args").path(0).has("strRoomID")));
        holds("F01", run -> each(run, EnterChapter::urlNamesTheRoom));
        over(c -> entered((ObjectNode) valid(c).setAll(PusherChapter.attributes(c))));
        holds("F02", run -> each(run, EnterChapter::everythingIsApplied));
        over(EnterChapter::incomplete);
        holds("F03", run -> each(run, m -> isRefused(m, true)));
        holds(
                "F13",
                run -> each(
                        run,
                        m -> unlessSame(
                                "the attributes but url",
                                without(m.before().path("pusher")),
                                without(m.after().path("pusher")))));
        over(c -> entered(Json.with(Steps.params(), "roomID", oddRoom(c))));
        holds("F04", run -> each(run, m -> isRefused(m, !isRoom(m.arg(0).path("roomID")))));
        over(c -> entered(Json.with(Steps.params(), "roomID", integerRoom(c))));
        holds("F05", run -> each(run, m -> isRefused(m, !isRoom(m.arg(0).path("roomID")))));
        over(c -> entered(withHan(c, "\u4e00", "\u5b57", "\u9fa5", "\u623f\u95f4")));
        holds("F06", run -> each(run, m -> isRefused(m, true)));
        over(c -> entered(withHan(c, "\u3400", "\uff0c", "\u3002", "\uf900", "\ud840\udc00", "\u9fa6")));
        holds("F07", run -> each(run, m -> isRefused(m, true)));
        over(EnterChapter::withNamedArgument);
        holds(
                "F08",
                run -> unlessSame(
                        "the argument afterwards",
                        run.steps().get(0).path("value"),
                        run.rows("show").get(0).path("value")));
        over(c -> Steps.created()
                .call("enterRoom", Json.obj("$", "frozen", "value", valid(c)))
                .done());
        holds("F09", run -> each(run, m -> isRefused(m, false)));
        over(c -> entered(Json.with(Steps.params(), "userID", text(c, c.pick(printable(), "%4&=#+? /1"), 12))));
        holds(
                "F10",
                run -> each(
                        run,
                        m -> unlessSame(
                                "userid in the url",
                                m.arg(0).path("userID"),
                                query(run, m).get("userid"))));
        over(c -> entered(Json.with(valid(c), "userDefineRecordId", text(c, PLAIN, 20))));
        holds(
                "F11",
                run -> each(
                        run,
                        m -> unlessSame(
                                "userdefinerecordid",
                                m.arg(0).path("userDefineRecordId"),
                                query(run, m).get("userdefinerecordid"))));
        over(EnterChapter::enteredTwice);
        holds(
                "F12",
                run -> unlessSame(
                        "the url",
                        run.lastState("b").path("pusher").path("url"),
                        run.lastState("a").path("pusher").path("url")));
        over(c -> Steps.created()
                .call("enterRoom", valid(c))
                .call("getPusherAttributes")
                .callAs("p", "getPusherInstance")
                .add(Json.obj("op", "get", "of", "p", "name", "pusherAttributes"))
                .done());
        holds("F14", EnterChapter::isTheLiveObject);
    }

    static ObjectNode valid(Choices c) {
        ObjectNode params = Json.obj(
                "sdkAppID", c.pick(Json.of(1400000001), Json.of("1400000002")),
                "userID", text(c, PLAIN, 12),
                "userSig", text(c, "abcXYZ019*-", 30));
        if (c.chance(60)) {
            params.set("roomID", c.chance(50) ? Json.of(c.between(1, 999999)) : Json.of("" + c.between(1, 9999)));
        } else {
            params.put("strRoomID", text(c, PLAIN, 20));
        }
        return c.chance(50) ? params : params.put("scene", c.pick("rtc", "live"));
    }

    static String text(Choices c, String alphabet, int most) {
        StringBuilder text = new StringBuilder();
        int length = c.between(1, most);
        for (int i = 0; i < length; i++) {
            text.append(alphabet.charAt(c.below(alphabet.length())));
        }
        return text.toString();
    }

    private static String printable() {
        StringBuilder all = new StringBuilder();
        for (char c = 32; c < 127; c++) {
            all.append(c);
        }
        return all.toString();
    }

    private static List<ObjectNode> entered(ObjectNode params) {
        return Steps.created().call("enterRoom", params).done();
    }

    private static void each(Run run, java.util.function.Consumer<Moment> check) {
        run.eachMoment(m -> {
            if (m.method().equals("enterRoom")) {
                run.returned(m.at());
                check.accept(m);
            }
        });
    }

    private static Map<String, JsonNode> query(Run run, Moment m) {
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
            steps.call("setPusherAttributes", PusherChapter.attributes(c));
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

    private static JsonNode oddRoom(Choices c) {
        return c.pick(
                Json.of(1),
                Json.of(HIGHEST),
                Json.of("1234"),
                Json.of("4294967295"),
                Json.of(0),
                Json.of(-1),
                Json.of(1.5),
                Json.of(HIGHEST + 1),
                Json.of("4294967296"),
                Json.of(c.pick("abc", "1e3", "12.0")),
                Json.of(""),
                Json.of(null),
                Json.special("NaN"),
                Json.obj(),
                Json.of(c.pick("1.5", "12.0", "1e3")),
                Json.of(true),
                Json.of("0"),
                Json.special("Infinity"),
                Json.of(c.between(1, 1 << 30)),
                Json.of("" + c.between(1, 1 << 30)));
    }

    private static JsonNode integerRoom(Choices c) {
        return c.pick(
                Json.of(1),
                Json.of(HIGHEST),
                Json.of(0),
                Json.of(-c.between(1, 1 << 30)),
                Json.of(HIGHEST + 2),
                Json.of(c.between(1, 1 << 30)),
                Json.of(HIGHEST - c.below(1 << 20)),
                Json.of(HIGHEST + c.between(2, 99)));
    }

    private static boolean isRoom(JsonNode room) {
        boolean digits = room.isTextual() && room.textValue().matches("[0-9]+");
        if (!digits && !room.isIntegralNumber()) {
            return false;
        }
        BigInteger number = new BigInteger(room.asText());
        return number.signum() > 0 && number.compareTo(BigInteger.valueOf(HIGHEST)) <= 0;
    }

    private static ObjectNode withHan(Choices c, String... characters) {
        String text = c.pick("", "a", "room1") + c.pick(characters) + c.pick("", "b");
        return c.chance(50)
                ? Json.with(Steps.params(), "userID", text)
                : characters.length > 4
                        ? Json.with(Steps.params(), "userID", text)
                        : Json.with(Steps.params(), "strRoomID", text);
    }

    private static List<ObjectNode> withNamedArgument(Choices c) {
        Steps steps = Steps.none().let("arg", valid(c)).make("a").call("createPusher");
        return steps.call("enterRoom", Json.ref("arg"))
                .add(Json.obj("op", "show", "of", "arg"))
                .done();
    }

    private static List<ObjectNode> enteredTwice(Choices c) {
        ObjectNode first = Json.with(valid(c), "streamID", text(c, PLAIN, 5), "recvMode", c.between(1, 4));
        ObjectNode second = valid(c);
        Steps steps = Steps.created().call("enterRoom", first).group(1).call("enterRoom", second);
        return steps.group(-1)
                .make("b", 1)
                .call("createPusher")
                .group(1)
                .call("enterRoom", second)
                .done();
    }

    private static void isTheLiveObject(Run run) {
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
