package io.liverig.conformance.suite;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Json;

/** The defaults that the tables of {@link PropertyCatalogue#DOCUMENT} give. */
public final class Defaults {
    /** Attributes of a new pusher: {@code #pusherAttributes}. */
    public static final ObjectNode PUSHER = Json.obj(
            "mode",
            "RTC",
            "enableCamera",
            false,
            "enableMic",
            false,
            "enableAgc",
            false,
            "enableAns",
            false,
            "minBitrate",
            600,
            "maxBitrate",
            900,
            "frontCamera",
            "front",
            "enableZoom",
            false,
            "videoWidth",
            360,
            "videoHeight",
            640,
            "beautyLevel",
            0,
            "whitenessLevel",
            0,
            "videoOrientation",
            "vertical",
            "enableRemoteMirror",
            false,
            "localMirror",
            "auto",
            "audioQuality",
            "high",
            "audioVolumeType",
            "voicecall",
            "audioReverbType",
            0,
            "beautyStyle",
            "smooth",
            "filter",
            "");
    /** Attributes of a new player but for its mute flags: {@code #playerAttributes}. */
    public static final ObjectNode PLAYER = Json.obj(
            "mode",
            "RTC",
            "autoplay",
            true,
            "orientation",
            "vertical",
            "objectFit",
            "fillCrop",
            "minCache",
            1,
            "maxCache",
            2,
            "soundMode",
            "speaker",
            "enableRecvMessage",
            false,
            "autoPauseIfNavigate",
            true,
            "autoPauseIfOpenNative",
            true);

    private Defaults() {}
}
