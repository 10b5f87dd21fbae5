package io.liverig.conformance.sdk;

import static io.liverig.conformance.steps.Json.arr;
import static io.liverig.conformance.steps.Json.obj;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.engine.Bench;
import io.liverig.conformance.engine.Implementation;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.steps.Steps;
import io.liverig.conformance.trace.DriverRun;
import java.util.List;

/** A call in which everything happens that raises an event, with the native events as the tags send them. */
record Story(DriverRun run) {
    private static final String SDK = "a";
    private static final ObjectNode INFO = obj("videoBitrate", 600, "netQualityLevel", 1, "videoWidth", 360);

    /** Tells it in a profile, with listeners to all of these codes. */
    static Story in(String profile, List<String> codes) {
        Implementation own = Implementation.read(profile, SdkPackage.FOLDER.resolve("index.js"), profile);
        try (Bench bench = new Bench(own)) {
            Steps steps = Steps.none()
                    .add(obj("op", "new", "as", SDK))
                    .add(obj("op", "watch", "on", SDK, "codes", arr(codes.toArray())))
                    .call("createPusher");
            enter(steps);
            others(steps);
            tags(steps);
            leave(steps);
            return new Story(bench.run(steps.done(), 0));
        }
    }

    private static void enter(Steps steps) {
        ObjectNode named = Json.with(
                Steps.params(),
                "strRoomID",
                "lobby",
                "scene",
                "live",
                "userDefineRecordId",
                "lesson",
                "userDefineRecordID",
                "lesson",
                "privateMapKey",
                "key",
                "streamID",
                "alice",
                "pureAudioMode",
                1,
                "recvMode",
                1,
                "encsmall",
                1,
                "enableBlackStream",
                1,
                "enableinfiniteanchor",
                0,
                "cloudenv",
                "PRO");
        steps.call("enterRoom", obj())
                .call("enterRoom", Steps.params())
                .call("enterRoom", named)
                .state(1018, "entered");
    }

    private static void others(Steps steps) {
        steps.join("bob").video("bob", "main", true).audio("bob", true).video("bob", "aux", true);
        steps.call("setPlayerAttributes", "bob_main", obj("muteVideo", false))
                .call("switchStreamType", "bob_main")
                .call("getPlayerList");
        steps.video("bob", "main", false).audio("bob", false).join("carol").audio("carol", true);
    }

    private static void tags(Steps steps) {
        player(steps, "playerEventHandler", obj("code", 2003, "message", "first frame"));
        player(steps, "playerEventHandler", obj("code", 6003, "message", "stutters"));
        player(steps, "playerNetStatus", obj("info", INFO));
        player(steps, "playerAudioVolumeNotify", obj("volume", 40));
        player(steps, "playerFullscreenChange", obj("direction", 90, "fullScreen", true));
        steps.call("pusherNetStatusHandler", obj("detail", obj("info", INFO)))
                .call("pusherAudioVolumeNotify", obj("detail", obj("volume", 30)))
                .call("pusherBGMStartHandler", obj("detail", obj()))
                .call("pusherBGMProgressHandler", obj("detail", obj("progress", 500, "duration", 2000)))
                .call("pusherBGMCompleteHandler", obj("detail", obj()))
                .call("pusherErrorHandler", obj("detail", obj("errCode", 10001, "errMsg", "no camera")))
                .call("setPusherAttributes", obj("enableMic", false))
                .call("getPusherAttributes");
    }

    private static void leave(Steps steps) {
        steps.leave("carol").state(-1301, "camera").state(1019, "reason[1]").call("exitRoom");
    }

    /** A native event as its node's handler gets it: what EventDispatch puts together. */
    private static void player(Steps steps, String handler, ObjectNode detail) {
        ObjectNode tag = obj("id", "bob_aux", "offsetLeft", 0, "offsetTop", 0, "dataset", obj("streamid", "bob_aux"));
        steps.call(
                handler,
                obj(
                        "type",
                        "event",
                        "timeStamp",
                        1000,
                        "target",
                        tag,
                        "currentTarget",
                        tag,
                        "mark",
                        obj(),
                        "detail",
                        detail));
    }

    /** Returns all events, as listeners got them. */
    List<JsonNode> heard() {
        return run.events(SDK).stream().map(row -> row.path("event")).toList();
    }

    /** Claims what each call returned. */
    void claimResults(Claims claims) {
        for (int i = 0; i < run.steps().size(); i++) {
            ObjectNode step = run.steps().get(i);
            if (step.path("op").asText().equals("call") && !isInstance(run.returned(i))) {
                claims.isA("ReturnType<TRTC['" + step.path("method").asText() + "']>", run.returned(i));
            }
        }
    }

    private static boolean isInstance(JsonNode value) {
        return value.path("$").asText().equals("instance");
    }
}
