package io.liverig.conformance.chapter.taste;

import static io.liverig.conformance.trace.Broken.unless;
import static io.liverig.conformance.trace.Broken.unlessSame;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.life.LifeCheck;
import io.liverig.conformance.steps.Choices;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.steps.Steps;
import io.liverig.conformance.suite.Chapter;
import io.liverig.conformance.suite.CoverageGoal;
import io.liverig.conformance.suite.EnterParams;
import io.liverig.conformance.suite.Seen;
import io.liverig.conformance.trace.DriverRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** T: what LiveRig's own trtc-wx does where nobody asks for it: words on the console, numbers of errors, spare keys. */
public final class TasteChapter extends Chapter {
    private static final JsonNode SPARE_OF_PUSHER = Json.parse("""
            {"url": "", "autopush": false, "enableEarMonitor": false, "enableAutoFocus": true, "videoAspect": "9:16",
             "enableBackgroundMute": false, "waitingImage": "", "waitingImageHash": "", "netStatus": {}}""");
    private static final JsonNode SPARE_OF_PLAYER = Json.parse("""
            {"src": "", "enableBackgroundMute": false, "isVisible": true, "_definitionType": "main", "netStatus": {},
             "volume": 0, "playerContext": null, "muteAudio": true}""");

    /** Collects the properties. */
    public TasteChapter() {
        over(TasteChapter::refused, lacking("sdkAppID"), lacking("roomID"), lacking("userID"), lacking("userSig"));
        holds("T02", TasteChapter::errorNamesTheParameter);
        over(
                c -> Steps.created()
                        .join("u1")
                        .users(1033, Json.obj("userid", "u1", "streamtype", "main", "hasvideo", true))
                        .look()
                        .done(),
                Seen.NON_EMPTY);
        holds("T03", run -> {
            hasAll("the pusher", SPARE_OF_PUSHER, run.lastState("a").path("pusher"));
            ObjectNode player = SPARE_OF_PLAYER.deepCopy();
            player.put("muteAudio", run.profile().equals("document"));
            hasAll("the item", player, run.lastState("a").path("playerList").path(0));
        });
        over(TasteChapter::optioned, Seen.step("an option of no profile", 30, step -> step.has("options")));
        holds("T05", TasteChapter::unknownProfileIsTheDocument);
        often(
                4,
                TasteChapter::pictures,
                Seen.step("it fails", 50, step -> step.path("op").asText().equals("answer")));
        holds("T06", TasteChapter::rejectionSaysWhy);
        over(TasteChapter::early, Seen.calls("setPusherAttributes", 60), Seen.calls("exitRoom", 60));
        holds("T07", TasteChapter::refusalNamesTheCall);
    }

    private static void hasAll(String what, JsonNode expected, JsonNode seen) {
        expected.properties()
                .forEach(field ->
                        unlessSame(field.getKey() + " of " + what, field.getValue(), seen.path(field.getKey())));
    }

    private static CoverageGoal lacking(String name) {
        return Seen.given(name + " is no good", "enterRoom", 15, first -> !Json.isTruthy(first.path(name)));
    }

    private static List<ObjectNode> refused(Choices c) {
        ObjectNode params = Steps.params();
        int lacking = c.between(1, 3);
        for (int i = 0; i < lacking; i++) {
            String name = c.pick("sdkAppID", "roomID", "userID", "userSig");
            if (c.chance(50)) {
                params.remove(name);
            } else {
                params.set(name, c.pick(Json.of(""), Json.of(0), Json.of(null), Json.of(true), Json.obj()));
            }
        }
        if (c.maybe(25)) {
            params = Json.with(Steps.params(), c.pick("strRoomID", "userID"), "\u623f\u95f4");
        }
        return Steps.created().call("enterRoom", params).done();
    }

    /** The numbers are those that the native side has for the same parameter. */
    private static void errorNamesTheParameter(DriverRun run) {
        run.eachCall("enterRoom", m -> {
            JsonNode params = m.arg(0);
            boolean isHan = params.path("strRoomID").asText().equals("\u623f\u95f4");
            String name = !isText(params.path("sdkAppID"))
                    ? "sdkAppID"
                    : isHan ? "strRoomID" : !EnterParams.isRoom(params.path("roomID")) ? "roomID" : "";
            boolean isUser = isText(params.path("userID"))
                    && !params.path("userID").asText().equals("\u623f\u95f4");
            name = !name.isEmpty() ? name : !isUser ? "userID" : !isText(params.path("userSig")) ? "userSig" : "";
            if (name.isEmpty()) {
                return;
            }
            int code = switch (name) {
                case "sdkAppID" -> -3317;
                case "userID" -> -3319;
                case "userSig" -> -3320;
                default -> -3318;
            };
            JsonNode data = m.events().get(0).path("event").path("data");
            unlessSame("the number of the error", code, data.path("code"));
            unless(
                    data.path("message").asText().contains(name)
                            && data.path("message").asText().contains("enterRoom"),
                    "the error names enterRoom and " + name,
                    data.path("message"));
            unlessSame("what else the error carries", 2, data.size());
        });
    }

    private static boolean isText(JsonNode value) {
        return (value.isTextual() || value.isNumber()) && Json.isTruthy(value);
    }

    private static List<ObjectNode> optioned(Choices c) {
        ObjectNode made = Json.obj("op", "new", "as", "a");
        made.set(
                "options",
                c.pick(Json.of(null), Json.of("package"), Json.obj("profile", "other"), Json.obj(), Json.UNDEFINED));
        return Steps.none()
                .add(made)
                .call("createPusher")
                .join("u1")
                .video("u1", "main", true)
                .done();
    }

    private static void unknownProfileIsTheDocument(DriverRun run) {
        unlessSame(
                "muteVideo", true, run.lastState("a").path("playerList").path(0).path("muteVideo"));
    }

    private static List<ObjectNode> pictures(Choices c) {
        Steps steps = Steps.none().make("a").callAs("p", "createPusher");
        JsonNode value =
                c.chance(60) ? Json.obj("errMsg", "denied") : c.pick(Json.obj(), Json.UNDEFINED, Json.of(null));
        if (c.chance(80)) {
            steps.add(Json.obj(
                    "op",
                    "answer",
                    "method",
                    c.pick("snapshot", "saveImageToPhotosAlbum"),
                    "how",
                    "fail",
                    "value",
                    value));
        }
        return steps.callOn("p", "snapshot").drain().done();
    }

    private static void rejectionSaysWhy(DriverRun run) {
        for (JsonNode row : run.rows("native")) {
            unlessSame("quality of the picture", "raw", row.path("args").path(0).path("quality"));
        }
        JsonNode answer = Json.obj();
        for (JsonNode step : run.steps()) {
            answer = step.path("op").asText().equals("answer") ? step : answer;
        }
        JsonNode end = run.rows("settled").get(0);
        if (answer.isEmpty()) {
            unlessSame("how it ends", "fulfilled", end.path("how"));
            return;
        }
        boolean isTaken = !answer.path("method").asText().equals("snapshot");
        String text = end.path("value").path("text").asText();
        unless(
                text.toLowerCase(Locale.ROOT).contains(isTaken ? "album" : "gave no picture"),
                "the rejection says what failed",
                text);
        unless(
                text.endsWith(": denied")
                        == answer.path("value").path("errMsg").asText().equals("denied"),
                "the rejection has the native reason at its end",
                text);
    }

    private static List<ObjectNode> early(Choices c) {
        Steps steps = Steps.none().make("a");
        List<String> methods = new ArrayList<>(LifeCheck.NEED_A_PUSHER);
        int left = c.between(0, 2);
        for (int i = 0; i < left; i++) {
            methods.remove(c.below(methods.size()));
        }
        methods.forEach(method ->
                steps.call(method, Json.obj("detail", Json.obj("info", Json.obj("a", 1), "volume", 1))));
        return steps.call("createPusher").done();
    }

    private static void refusalNamesTheCall(DriverRun run) {
        for (int i = 0; i < run.steps().size(); i++) {
            String method = run.steps().get(i).path("method").asText();
            if (LifeCheck.NEED_A_PUSHER.contains(method)) {
                List<JsonNode> thrown = run.rows(i, "throw");
                unlessSame("errors of " + method, 1, thrown.size());
                JsonNode error = thrown.get(0).path("error");
                String text = error.path("text").asText();
                unlessSame("the error's name", "TypeError", error.path("name"));
                unless(
                        text.startsWith(method + "()") && text.contains("createPusher()"),
                        "the error names " + method + "() and the remedy",
                        error);
            }
        }
    }
}
