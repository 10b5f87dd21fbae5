package io.liverig.internal.live.pusher;

import io.liverig.internal.live.node.AttributeValues;
import io.liverig.internal.media.EncoderSettings;
import java.util.Map;

/**
 * Finds out what a pusher's attributes want to have encoded.
 *
 * <p>video-width and video-height count when the page gives them, else mode and aspect. What each mode means in pixels
 * stands on no page of WeChat; SD, HD and FHD are those of the native SDK (TXLiveConstants.VIDEO_QUALITY_*), RTC has the
 * defaults of video-width and video-height, QVGA and HVGA are the names' usual sizes.
 */
final class PictureSize {
    private static final Size USUAL = new Size(360, 640);
    private static final Map<String, Size> MODES = Map.of(
            "RTC", USUAL,
            "SD", USUAL,
            "HD", new Size(540, 960),
            "FHD", new Size(720, 1280),
            "QVGA", new Size(240, 320),
            "HVGA", new Size(320, 480));

    private record Size(int width, int height) {}

    private PictureSize() {}

    static EncoderSettings encoder(AttributeValues values) {
        Size size = size(values);
        boolean upright = values.text("orientation").equals("vertical");
        return new EncoderSettings(
                upright ? size.width() : size.height(),
                upright ? size.height() : size.width(),
                values.whole("fps"),
                values.whole("min-bitrate"),
                values.whole("max-bitrate"),
                values.text("audio-quality").equals("high") ? 48_000 : 16_000);
    }

    private static Size size(AttributeValues values) {
        if (values.isSet("video-width") || values.isSet("video-height")) {
            return new Size(values.whole("video-width"), values.whole("video-height"));
        }
        Size size = MODES.getOrDefault(values.text("mode"), USUAL);
        boolean broad = values.isSet("aspect") && values.text("aspect").equals("3:4");
        return broad ? new Size(size.width(), size.width() * 4 / 3) : size;
    }
}
