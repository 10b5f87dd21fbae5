package io.liverig.internal.live.node;

import io.liverig.internal.media.NetworkState;
import io.liverig.internal.media.PlaybackStatistics;
import io.liverig.internal.media.PublishStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The detail of netstatus: https://developers.weixin.qq.com/miniprogram/dev/component/live-pusher.html and
 * live-player.html beside it.
 */
public final class NetStatus {
    private static final List<String> SHORT =
            List.of("videoBitrate", "audioBitrate", "videoFPS", "netQualityLevel", "videoWidth", "videoHeight");

    private NetStatus() {}

    public static Map<String, Object> of(PublishStatistics sent) {
        Map<String, Object> info = info(sent.videoKbps(), sent.audioKbps(), sent.fps(), sent.gopSeconds());
        size(info, sent.network(), sent.width(), sent.height());
        put(info, "videoCache", sent.waitingFrames());
        put(info, "audioCache", sent.waitingSounds());
        return Map.of("info", info);
    }

    public static Map<String, Object> of(PlaybackStatistics received) {
        Map<String, Object> info =
                info(received.videoKbps(), received.audioKbps(), received.fps(), received.gopSeconds());
        size(info, received.network(), received.width(), received.height());
        int frames = received.bufferedMillis() * received.fps() / 1000;
        put(info, "videoCache", received.videoKbps() > 0 ? received.bufferedMillis() : 0);
        put(info, "audioCache", received.audioKbps() > 0 ? received.bufferedMillis() : 0);
        put(info, "vDecCacheSize", received.decoderFrames());
        put(info, "vSumCacheSize", frames + received.decoderFrames());
        // What is shown is in step: the buffer waits for the later of the two.
        put(info, "avPlayInterval", 0);
        put(info, "avRecvInterval", received.soundAheadMillis());
        put(info, "audioCacheThreshold", received.targetMillis());
        return Map.of("info", info);
    }

    /** Returns what a timeline shows of it. */
    static Map<String, Object> shown(Map<String, Object> detail) {
        Map<String, Object> row = new LinkedHashMap<>();
        if (detail.get("info") instanceof Map<?, ?> info) {
            SHORT.forEach(name -> row.put(name, info.get(name)));
        }
        return row;
    }

    private static Map<String, Object> info(int videoKbps, int audioKbps, int fps, int gopSeconds) {
        Map<String, Object> info = new LinkedHashMap<>();
        put(info, "videoBitrate", videoKbps);
        put(info, "audioBitrate", audioKbps);
        put(info, "videoFPS", fps);
        put(info, "videoGOP", gopSeconds);
        put(info, "netSpeed", videoKbps + audioKbps);
        return info;
    }

    private static void size(Map<String, Object> info, NetworkState network, int width, int height) {
        put(info, "netJitter", network.jitterMillis());
        put(info, "netQualityLevel", network.quality());
        put(info, "videoWidth", width);
        put(info, "videoHeight", height);
    }

    private static void put(Map<String, Object> info, String name, int value) {
        info.put(name, (double) value);
    }
}
