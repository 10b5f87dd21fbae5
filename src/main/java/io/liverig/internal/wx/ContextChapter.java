package io.liverig.internal.wx;

import io.liverig.internal.bridge.HostRow;
import io.liverig.internal.wx.call.WxBase;
import java.util.ArrayList;
import java.util.List;

/**
 * Objects whose methods are documented and not there yet: a program that makes one goes on, each call is counted, and one
 * with callbacks fails.
 *
 * <p>https://developers.weixin.qq.com/miniprogram/dev/api/media/video/VideoContext.html and the pages beside it.
 */
final class ContextChapter implements HostRow.Chapter {
    private record Kind(String maker, String type, String methods, String events) {
        /** Maps and advertisements answer by promises where no callback is given. */
        boolean promises() {
            return type.equals("MapContext") || type.endsWith("Ad");
        }
    }

    private static final List<Kind> KINDS = List.of(
            new Kind(
                    "createVideoContext",
                    "VideoContext",
                    "play pause stop seek sendDanmu playbackRate requestFullScreen exitFullScreen showStatusBar"
                            + " hideStatusBar exitPictureInPicture requestBackgroundPlayback exitBackgroundPlayback"
                            + " startCasting switchCasting reconnectCasting exitCasting",
                    ""),
            // https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/AudioContext.html
            new Kind("createAudioContext", "AudioContext", "setSrc play pause seek", ""),
            // https://developers.weixin.qq.com/miniprogram/dev/api/media/camera/CameraContext.html
            new Kind("createCameraContext", "CameraContext", "takePhoto setZoom startRecord stopRecord", ""),
            // https://developers.weixin.qq.com/miniprogram/dev/api/media/map/MapContext.html
            new Kind(
                    "createMapContext",
                    "MapContext",
                    "getCenterLocation setCenterOffset moveToLocation translateMarker moveAlong includePoints getRegion"
                            + " getRotate getSkew getScale setLocMarkerIcon openMapApp fromScreenLocation"
                            + " toScreenLocation addMarkers removeMarkers addCustomLayer removeCustomLayer"
                            + " addGroundOverlay updateGroundOverlay removeGroundOverlay addArc removeArc"
                            + " addVisualLayer removeVisualLayer executeVisualLayerCommand setBoundary"
                            + " eraseLines initMarkerCluster on off",
                    ""),
            // https://developers.weixin.qq.com/miniprogram/dev/api/media/recorder/RecorderManager.html
            new Kind(
                    "getRecorderManager",
                    "RecorderManager",
                    "start pause resume stop",
                    "Start Pause Resume Stop Error FrameRecorded InterruptionBegin InterruptionEnd"),
            // https://developers.weixin.qq.com/miniprogram/dev/api/ad/RewardedVideoAd.html
            new Kind("createRewardedVideoAd", "RewardedVideoAd", "show load destroy", "Load Error Close"),
            // https://developers.weixin.qq.com/miniprogram/dev/api/ad/InterstitialAd.html
            new Kind("createInterstitialAd", "InterstitialAd", "show load destroy", "Load Error Close"),
            // https://developers.weixin.qq.com/miniprogram/dev/api/worker/Worker.html
            new Kind(
                    "createWorker",
                    "Worker",
                    "postMessage terminate getCameraFrameData",
                    "Message ProcessKilled Error"));

    private final WxBase base;

    ContextChapter(WxBase base) {
        this.base = base;
    }

    @Override
    public List<HostRow> rows() {
        List<HostRow> rows = new ArrayList<>();
        for (Kind kind : KINDS) {
            rows.add(new HostRow.Factory(kind.maker(), kind.type(), args -> 0.0));
            names(kind.methods())
                    .forEach(method -> rows.add(new HostRow.Missing(kind.type() + "." + method, kind.promises())));
            names(kind.events()).forEach(event -> {
                rows.add(new HostRow.Listen(kind.type() + ".on" + event, kind.type() + "." + event));
                rows.add(new HostRow.Unlisten(kind.type() + ".off" + event, kind.type() + "." + event));
            });
        }
        // A camera gives no frames, so its listener is never called.
        String listener = "CameraFrameListener";
        rows.add(new HostRow.Factory("CameraContext.onCameraFrame", listener, args -> {
            base.journal().notImplemented(base.program(), "CameraContext.onCameraFrame");
            return 0.0;
        }));
        rows.add(new HostRow.Missing(listener + ".start", false));
        rows.add(new HostRow.Missing(listener + ".stop", false));
        return rows;
    }

    private static List<String> names(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
