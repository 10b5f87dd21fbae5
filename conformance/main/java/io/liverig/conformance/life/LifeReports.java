package io.liverig.conformance.life;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Choices;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.steps.PusherMethods;
import io.liverig.conformance.steps.Steps;
import java.util.List;
import java.util.stream.Stream;

/**
 * Calls of instances and reports of the tags in a life.
 *
 * @param ordinary whether the native side behaves, and reports what the document speaks of
 */
record LifeReports(Choices c, boolean ordinary) {
    private static final List<String> PUSHER = Stream.of(PusherMethods.PLAIN, PusherMethods.OTHERS)
            .flatMap(List::stream)
            .toList();

    private static final List<String> PLAYER = List.of(
            "playerAudioVolumeNotify",
            "playerAudioVolumeNotify",
            "playerNetStatus",
            "playerNetStatus",
            "playerEventHandler",
            "playerFullscreenChange");

    private ObjectNode argument() {
        return Json.obj("number", c.below(9));
    }

    void usePusher(Steps steps, String name) {
        String method = c.pick(PUSHER);
        if (method.equals("snapshot")) {
            steps.callOn(name, method);
        } else {
            steps.callOn(name, method, argument());
        }
        steps.look();
    }

    void usePlayer(Steps steps, String name) {
        String method = c.pick(
                "play", "stop", "mute", "pause", "resume", "snapshot", "requestFullScreen", "requestExitFullScreen");
        switch (method) {
            case "snapshot", "requestExitFullScreen" -> steps.callOn(name, method);
            case "requestFullScreen" -> steps.callOn(name, method, Json.obj("direction", c.pick(0, 90, -90)));
            default -> steps.callOn(name, method, argument());
        }
    }

    private JsonNode figure() {
        if (ordinary) {
            return Json.of(c.pick(0, 100, c.below(101)));
        }
        return c.pick(Json.of(0), Json.of(100), Json.of(c.below(101)), Json.of(1.5), Json.UNDEFINED);
    }

    private JsonNode info() {
        if (ordinary) {
            return Json.obj("netQualityLevel", c.between(0, 6), "videoWidth", 320, "videoHeight", 180);
        }
        return c.pick(
                Json.obj("netQualityLevel", c.between(0, 6), "videoWidth", 320, "videoHeight", 180),
                Json.obj("audioBitrate", c.below(99)),
                Json.obj(),
                Json.obj("deep", Json.obj("a", 0)),
                Json.of(null),
                Json.UNDEFINED,
                Json.of("text"));
    }

    private static ObjectNode event(ObjectNode detail) {
        return Json.obj("type", "t", "detail", detail);
    }

    void reportPusher(Steps steps) {
        switch (c.below(6)) {
            case 0 -> steps.call("pusherNetStatusHandler", event(Json.obj("info", info())));
            case 1 -> steps.call("pusherAudioVolumeNotify", event(Json.obj("volume", figure())));
            case 2 ->
                steps.call(
                        "pusherErrorHandler",
                        event(
                                ordinary
                                        ? Json.obj("errCode", 10001, "errMsg", "no camera")
                                        : c.pick(
                                                Json.obj("errCode", 10001, "errMsg", "no camera"),
                                                Json.obj("errCode", 0),
                                                Json.obj("errMsg", ""),
                                                Json.obj())));
            case 3 -> steps.call("pusherBGMStartHandler", event(Json.obj()));
            case 4 ->
                steps.call("pusherBGMProgressHandler", event(Json.obj("progress", figure(), "duration", figure())));
            default -> steps.call("pusherBGMCompleteHandler", event(Json.obj()));
        }
    }

    void reportPlayer(Steps steps, String id) {
        ObjectNode target = Json.obj("dataset", Json.obj("streamid", id));
        String method = c.pick(PLAYER);
        ObjectNode detail = switch (method) {
            case "playerAudioVolumeNotify" -> Json.obj("volume", figure());
            case "playerNetStatus" -> Json.obj("info", info());
            case "playerEventHandler" -> Json.obj("code", c.pick(6001, 6002, 6005, 6006, 2004, -2301), "message", "m");
            default -> Json.obj("direction", 90, "fullScreen", true);
        };
        steps.call(method, Json.obj("type", "t", "currentTarget", target, "detail", detail));
    }

    void reportState(Steps steps) {
        switch (ordinary ? c.pick(0, 1, 2, 2, 3) : c.pick(0, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6)) {
            case 0 -> steps.state(1018, "");
            case 1 -> steps.state(1019, c.pick("reason[0]", "reason[1]", "x reason[0]", ""));
            case 2 -> steps.state(c.pick(-1301, -1302, -1303, -1304, -1307, -3301, -100018), c.pick("", "no camera"));
            case 3 -> steps.state(c.pick(0, 1001, 1020, 1301, 1302, 1303, 1304, 1307, 3301, 100018, 5000), "x");
            case 4 ->
                steps.call(
                        "pusherEventHandler",
                        Json.obj("detail", Json.obj("code", c.pick("1018", " ", "x"), "message", "")));
            case 5 -> steps.state(c.between(1031, 1034), c.pick(Json.of("{"), Json.UNDEFINED, Json.of(5), Json.obj()));
            default -> steps.state(1019, c.pick(Json.UNDEFINED, Json.of(null), Json.of(1)));
        }
    }
}
