package io.liverig.conformance.trace;

import static io.liverig.conformance.trace.Broken.unless;

import com.fasterxml.jackson.databind.JsonNode;
import io.liverig.conformance.steps.Json;
import java.util.List;

/** The keys that every item of a player list has. */
public final class PlayerKeys {
    private static final List<String> KEYS = List.of(
            "src",
            "mode",
            "autoplay",
            "muteAudio",
            "muteVideo",
            "orientation",
            "objectFit",
            "enableBackgroundMute",
            "minCache",
            "maxCache",
            "soundMode",
            "enableRecvMessage",
            "autoPauseIfNavigate",
            "autoPauseIfOpenNative",
            "isVisible",
            "_definitionType",
            "netStatus",
            "userID",
            "streamType",
            "streamID",
            "id",
            "hasVideo",
            "hasAudio",
            "volume",
            "playerContext");

    private PlayerKeys() {}

    /** Breaks unless an item has all of them, and, when they have to be defined, none is undefined. */
    public static void areIn(JsonNode item, boolean defined) {
        for (String key : KEYS) {
            unless(item.has(key), "an item has " + key, item);
            unless(!defined || !item.path(key).equals(Json.UNDEFINED), key + " is not undefined", item);
        }
    }
}
