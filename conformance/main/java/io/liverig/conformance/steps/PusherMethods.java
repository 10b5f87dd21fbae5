package io.liverig.conformance.steps;

import java.util.List;

/**
 * The methods of a pusher instance.
 * https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.html
 */
public final class PusherMethods {
    /** Those that call the native method of the same name and nothing else. */
    public static final List<String> PLAIN = List.of(
            "start",
            "stop",
            "pause",
            "resume",
            "playBGM",
            "pauseBGM",
            "resumeBGM",
            "stopBGM",
            "startPreview",
            "stopPreview",
            "sendMessage",
            "toggleTorch",
            "startDumpAudio");

    /** Those that have a sentence of their own. */
    public static final List<String> OTHERS =
            List.of("stopDumpAudio", "setBGMVolume", "setMICVolume", "switchCamera", "snapshot");

    private PusherMethods() {}
}
