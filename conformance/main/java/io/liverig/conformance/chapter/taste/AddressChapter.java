package io.liverig.conformance.chapter.taste;

import static io.liverig.conformance.trace.Broken.unlessSame;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.life.Address;
import io.liverig.conformance.steps.Choices;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.steps.Steps;
import io.liverig.conformance.suite.Chapter;
import io.liverig.conformance.suite.EnterParams;
import io.liverig.conformance.suite.Seen;
import io.liverig.conformance.trace.DriverRun;
import io.liverig.conformance.trace.Judgements;
import java.util.ArrayList;
import java.util.List;

/** T: which of the reported addresses a stream plays, each kind of report in every try. */
public final class AddressChapter extends Chapter {
    private static final List<JsonNode> REPORTED = List.of(
            Json.UNDEFINED, Json.of(""), Json.of(5), Json.of(null), Json.of("room://first"), Json.of("room://second"));

    /** Collects the properties. */
    public AddressChapter() {
        over(AddressChapter::reports, Seen.NON_EMPTY, Seen.calls("setPlayerAttributes", 90));
        holds("T16", AddressChapter::srcIsTheLastGoodOne);
        over(AddressChapter::identities, Seen.NON_EMPTY);
        holds("T17", AddressChapter::roomDecides);
        over(AddressChapter::strangeIds, Seen.calls("setPlayerAttributes", 100));
        holds("T19", AddressChapter::noStreamIsInvented);
        over(AddressChapter::entered, Seen.calls("enterRoom", 100));
        holds(
                "T18",
                run -> run.eachCall(
                        "enterRoom",
                        m -> unlessSame(
                                "the whole address",
                                address(m.arg(0)),
                                run.returned(m.at()).path("url"))));
    }

    private static List<ObjectNode> reports(Choices c) {
        Steps steps = Steps.created().join("u1").video("u1", "main", true, "room://first");
        List<JsonNode> left = new ArrayList<>(REPORTED);
        left.add(Json.of("the page's own"));
        left.add(Json.of("room://first"));
        while (!left.isEmpty()) {
            JsonNode address = left.remove(c.below(left.size()));
            if (address.asText().equals("the page's own")) {
                steps.call("setPlayerAttributes", "u1_main", Json.obj("src", "own"));
                continue;
            }
            ObjectNode entry = Json.obj("userid", "u1", "streamtype", "main", "hasvideo", true, "hasaudio", true);
            if (!address.equals(Json.UNDEFINED)) {
                entry.set("playurl", address);
            }
            steps.users(c.pick(1033, 1034), entry);
        }
        return steps.done();
    }

    private static void srcIsTheLastGoodOne(DriverRun run) {
        String reported = "";
        String src = "";
        for (int i = 0; i < run.steps().size(); i++) {
            JsonNode step = run.steps().get(i);
            JsonNode address = step.findPath("playurl");
            if (step.path("method").asText().equals("setPlayerAttributes")) {
                src = "own";
            } else if (address.isTextual()
                    && !address.asText().isEmpty()
                    && !address.asText().equals(reported)) {
                reported = address.asText();
                src = reported;
            }
            if (step.has("look") && !run.list(i).isEmpty()) {
                unlessSame("src after step " + i, src, run.list(i).path(0).path("src"));
            }
        }
    }

    private static List<ObjectNode> identities(Choices c) {
        Steps steps = Steps.created().join("u1").video("u1", "main", true);
        List<String> names =
                new ArrayList<>(List.of("id", "streamID", "userID", "streamType", "hasVideo", "hasAudio", "__proto__"));
        while (!names.isEmpty()) {
            steps.call("setPlayerAttributes", "u1_main", Json.obj(names.remove(c.below(names.size())), "mine"));
        }
        for (JsonNode odd : List.of(Json.UNDEFINED, Json.of(null), Json.of(5), Json.of("text"), Json.arr(1))) {
            steps.call("setPlayerAttributes", "u1_main", odd);
        }
        return steps.done();
    }

    private static void roomDecides(DriverRun run) {
        Judgements.when(
                run.signs().isHeard() && run.signs().isListed(),
                () -> run.eachCall(
                        "setPlayerAttributes",
                        m -> unlessSame("the list after " + m.arg(1), m.listBefore(), m.list())));
    }

    private static List<ObjectNode> strangeIds(Choices c) {
        Steps steps = Steps.created().call("enterRoom", Json.with(Steps.params(), "enableinfiniteanchor", 1));
        List<JsonNode> ids = new ArrayList<>(List.of(
                Json.of("u1"),
                Json.of("u_mainx"),
                Json.of("x_main_"),
                Json.of(""),
                Json.of(5),
                Json.of(null),
                Json.UNDEFINED,
                Json.arr("u_main"),
                Json.obj()));
        while (!ids.isEmpty()) {
            steps.call("setPlayerAttributes", ids.remove(c.below(ids.size())), Json.obj("minCache", 4));
        }
        return steps.call("setPlayerAttributes", "u_main", Json.obj("minCache", 4))
                .done();
    }

    private static void noStreamIsInvented(DriverRun run) {
        run.nothingThrows();
        for (int at : run.calls("setPlayerAttributes")) {
            boolean isStream = run.steps().get(at).path("args").path(0).asText().equals("u_main");
            unlessSame("items after step " + at, isStream ? 1 : 0, run.list(at).size());
        }
    }

    /** Enters with all that can be given, and with no more than must be. */
    private static List<ObjectNode> entered(Choices c) {
        ObjectNode full = EnterParams.valid(c);
        for (String name : List.of(
                "cloudenv",
                "enableBlackStream",
                "streamID",
                "privateMapKey",
                "pureAudioMode",
                "recvMode",
                "encsmall")) {
            full.put(name, EnterParams.text(c, "a%& =+?\t", 5));
        }
        full.put(c.pick("userDefineRecordId", "userDefineRecordID"), EnterParams.text(c, "ab_1", 5));
        return Steps.created()
                .call("enterRoom", full)
                .call("enterRoom", EnterParams.valid(c))
                .done();
    }

    /** The order is the one that the native side is used to from the published package. */
    private static String address(JsonNode params) {
        String room = params.has("strRoomID")
                ? "strroomid=" + given(params, "strRoomID", "")
                : "roomid=" + given(params, "roomID", "");
        String scene = params.path("scene").asText().equals("live") ? "live" : "videocall";
        String record = params.has("userDefineRecordId") ? "userDefineRecordId" : "userDefineRecordID";
        return Address.ROOM + "sdkappid=" + given(params, "sdkAppID", "") + "&" + room + "&userid="
                + given(params, "userID", "") + "&usersig=" + given(params, "userSig", "") + "&appscene=" + scene
                + "&encsmall=" + given(params, "encsmall", "0") + "&cloudenv=" + given(params, "cloudenv", "PRO")
                + "&enableBlackStream=" + given(params, "enableBlackStream", "") + "&streamid="
                + given(params, "streamID", "") + "&userdefinerecordid=" + given(params, record, "")
                + "&privatemapkey=" + given(params, "privateMapKey", "") + "&pureaudiomode="
                + given(params, "pureAudioMode", "") + "&recvmode=" + given(params, "recvMode", "1")
                + "&enableinfiniteanchor=0&component=1";
    }

    private static String given(JsonNode params, String name, String usual) {
        return params.has(name) ? Address.encoded(params.path(name).asText()) : usual;
    }
}
