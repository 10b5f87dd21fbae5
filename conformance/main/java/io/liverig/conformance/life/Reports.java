package io.liverig.conformance.life;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Json;
import org.jspecify.annotations.Nullable;

/** What the tags report besides states, and what the model makes of it. */
record Reports(ModelRoom room, ModelPusher pusher) {
    void take(String method, JsonNode event, Expected expected) {
        JsonNode detail = event.path("detail");
        switch (method) {
            case "pusherNetStatusHandler" -> {
                if (isRecord(detail.path("info"))) {
                    pusher.merge(Json.obj("netStatus", detail.path("info")));
                    expected.event("LOCAL_NET_STATE_UPDATE", ofPusher("netStatus"));
                }
            }
            case "pusherAudioVolumeNotify" -> {
                if (isGiven(detail, "volume")) {
                    pusher.merge(Json.obj("volume", detail.path("volume")));
                    expected.event("LOCAL_AUDIO_VOLUME_UPDATE", ofPusher("volume"));
                }
            }
            case "pusherErrorHandler" -> {
                if (isGiven(detail, "errCode") || isGiven(detail, "errMsg")) {
                    expected.event(
                            "ERROR", Json.obj("code", value(detail, "errCode"), "message", value(detail, "errMsg")));
                }
            }
            case "pusherBGMStartHandler" -> expected.event("BGM_PLAY_START", Json.UNDEFINED);
            case "pusherBGMCompleteHandler" -> expected.event("BGM_PLAY_COMPLETE", Json.UNDEFINED);
            case "playerFullscreenChange" -> expected.event("VIDEO_FULLSCREEN_UPDATE", Json.UNDEFINED);
            case "pusherBGMProgressHandler" ->
                expected.event(
                        "BGM_PLAY_PROGRESS",
                        Json.obj("progress", value(detail, "progress"), "duration", value(detail, "duration")));
            case "playerEventHandler" -> {
                int code = detail.path("code").asInt();
                expected.event(code >= 6002 && code <= 6005 ? "PLAYER_WARNING" : "REMOTE_STATE_UPDATE", told(event));
            }
            case "playerNetStatus" -> {
                if (isRecord(detail.path("info"))) {
                    player(event, "netStatus", detail.path("info"), "REMOTE_NET_STATE_UPDATE", expected);
                }
            }
            case "playerAudioVolumeNotify" -> {
                if (isGiven(detail, "volume")) {
                    player(event, "volume", detail.path("volume"), "REMOTE_AUDIO_VOLUME_UPDATE", expected);
                }
            }
            default -> throw new IllegalArgumentException("the model knows no " + method);
        }
    }

    private ObjectNode ofPusher(String name) {
        return Json.obj("pusher", Json.obj(name, pusher.values().path(name)));
    }

    /** The document reads the id of the player where the native event has it. */
    private static JsonNode told(JsonNode event) {
        JsonNode target = event.path("currentTarget");
        return target.isObject() ? Json.obj("currentTarget", target) : Json.obj();
    }

    private void player(JsonNode event, String name, JsonNode value, String code, Expected expected) {
        @Nullable
        ModelStream stream = room.stream(
                event.path("currentTarget").path("dataset").path("streamid").asText());
        if (stream != null) {
            stream.set(Json.obj(name, value));
            expected.event(code, Json.obj("playerList", room.list()));
        }
    }

    private static boolean isRecord(JsonNode value) {
        return value.isObject() && !value.has("$");
    }

    private static boolean isGiven(JsonNode detail, String name) {
        return detail.has(name) && !detail.path(name).equals(Json.UNDEFINED);
    }

    private static JsonNode value(JsonNode detail, String name) {
        return detail.has(name) ? detail.path(name) : Json.UNDEFINED;
    }
}
