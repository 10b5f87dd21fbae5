package io.liverig.conformance.chapter;

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
import java.util.ArrayList;
import java.util.List;

/** I14 to I16: every code of a player, and reports that lack a part, each kind in every try. */
final class ReportsChapter extends Chapter {
    private static final List<Integer> CODES = List.of(6001, 6002, 6003, 6004, 6005, 6006, 2004, -2301);
    private static final List<ObjectNode> ERRORS = List.of(
            Json.obj("errCode", 10001, "errMsg", "no camera"),
            Json.obj("errCode", 0),
            Json.obj("errMsg", ""),
            Json.obj("errMsg", "no microphone"),
            Json.obj());
    private static final List<ObjectNode> PARTS =
            List.of(Json.obj("volume", 0), Json.obj("volume", 70), Json.obj(), Json.obj("info", Json.obj("a", 1)));

    ReportsChapter() {
        over(c -> reports(c, "playerEventHandler", codes()), Seen.calls("playerEventHandler", 100));
        holds("I14", ReportsChapter::warningsAreFour);
        over(c -> reports(c, "pusherErrorHandler", ERRORS), Seen.calls("pusherErrorHandler", 100));
        holds("I15", ReportsChapter::errorHasAPart);
        over(
                c -> reports(c, c.pick("playerAudioVolumeNotify", "pusherAudioVolumeNotify"), PARTS),
                Seen.callsEach(30, List.of("playerAudioVolumeNotify", "pusherAudioVolumeNotify")));
        holds("I16", ReportsChapter::volumeIsGiven);
    }

    private static List<ObjectNode> codes() {
        return CODES.stream()
                .map(code -> Json.obj("code", code, "message", "m"))
                .toList();
    }

    private static List<ObjectNode> reports(Choices c, String handler, List<ObjectNode> details) {
        Steps steps = Steps.created().join("u1").video("u1", "main", true);
        List<ObjectNode> left = new ArrayList<>(details);
        ObjectNode target = Json.obj("dataset", Json.obj("streamid", "u1_main"));
        while (!left.isEmpty()) {
            steps.call(handler, Json.obj("currentTarget", target, "detail", left.remove(c.below(left.size()))));
        }
        return steps.done();
    }

    private static JsonNode detail(DriverRun run, int at) {
        return run.steps().get(at).path("args").path(0).path("detail");
    }

    private static List<JsonNode> codes(DriverRun run, int at) {
        return run.events(at).stream().map(event -> event.path("code")).toList();
    }

    private static void warningsAreFour(DriverRun run) {
        for (int at : run.calls("playerEventHandler")) {
            int code = detail(run, at).path("code").asInt();
            String expected = code >= 6002 && code <= 6005 ? "PLAYER_WARNING" : "REMOTE_STATE_UPDATE";
            unlessSame("events of code " + code, List.of(expected), codes(run, at));
        }
    }

    private static void errorHasAPart(DriverRun run) {
        for (int at : run.calls("pusherErrorHandler")) {
            JsonNode detail = detail(run, at);
            if (detail.isEmpty()) {
                run.isSilent("events of an error without number and text", run.events(at));
                continue;
            }
            unlessSame("events of the error " + detail, List.of("ERROR"), codes(run, at));
            JsonNode data = Moment.data(run.events(at).get(0));
            detail.properties()
                    .forEach(field -> unlessSame(
                            field.getKey(),
                            field.getValue(),
                            data.path(field.getKey().equals("errCode") ? "code" : "message")));
        }
    }

    private static void volumeIsGiven(DriverRun run) {
        for (String method : List.of("playerAudioVolumeNotify", "pusherAudioVolumeNotify")) {
            String code = method.startsWith("player") ? "REMOTE_AUDIO_VOLUME_UPDATE" : "LOCAL_AUDIO_VOLUME_UPDATE";
            for (int at : run.calls(method)) {
                List<String> expected = detail(run, at).has("volume") ? List.of(code) : List.of();
                unlessSame("events of " + method + " with " + detail(run, at), expected, codes(run, at));
            }
        }
    }
}
