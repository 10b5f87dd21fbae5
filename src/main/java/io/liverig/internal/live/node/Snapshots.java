package io.liverig.internal.live.node;

import io.liverig.data.JsValues;
import io.liverig.internal.media.picture.Picture;
import io.liverig.internal.media.picture.PngFile;
import io.liverig.internal.media.picture.Shot;
import io.liverig.internal.view.node.NodePort;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes snapshots: https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.snapshot.html .
 *
 * <p>The file is a PNG, as nothing is said of its kind, and lies in the program's data folder. Width and height are text,
 * as the page types them. A quality of "compressed" keeps the size and leaves few shades of each colour. A sourceType of
 * "view" shows the component as it stands on the page: its inline style's width and height where they are in px or rpx,
 * else its size of its own, at one pixel a px, since there is no layout.
 */
public final class Snapshots {
    private static final int SCREEN_WIDTH = 375;
    private static final double PX_PER_RPX = SCREEN_WIDTH / 750.0;

    private final LiveBase base;
    private final NodePort node;

    public Snapshots(LiveBase base, NodePort node) {
        this.base = base;
        this.node = node;
    }

    /** What a picture looks like on its component. */
    public interface View {
        Picture draw(Shot shot);
    }

    public void take(Optional<Shot> shot, View view, Map<String, Object> options, QueuedReply reply) {
        if (shot.isEmpty()) {
            reply.fail("there is no picture yet");
            return;
        }
        boolean onPage = "view".equals(options.get("sourceType"));
        boolean compressed = "compressed".equals(options.get("quality"));
        try {
            Picture picture = onPage ? view.draw(shot.get()) : shot.get().draw();
            keep(compressed ? picture.coarse() : picture, reply);
        } catch (IllegalArgumentException e) {
            reply.fail(String.valueOf(e.getMessage()));
        }
    }

    private void keep(Picture picture, QueuedReply reply) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Optional<String> path = base.sources().files().keep(PngFile.of(picture), "png");
        if (path.isEmpty()) {
            reply.fail("the data folder is full");
            return;
        }
        fields.put("tempImagePath", path.get());
        fields.put("width", Integer.toString(picture.width()));
        fields.put("height", Integer.toString(picture.height()));
        reply.ok(fields);
    }

    /** Returns the component's width in pixels. */
    public int width(int otherwise) {
        return side("width", otherwise);
    }

    /** Returns the component's height in pixels. */
    public int height(int otherwise) {
        return side("height", otherwise);
    }

    private int side(String name, int otherwise) {
        Function<String, Pattern> declared =
                side -> Pattern.compile("(?:^|[;\\s])" + side + "\\s*:\\s*(\\d{1,5}(?:\\.\\d{1,5})?)(r?px)");
        Matcher matcher = declared.apply(name).matcher(JsValues.text(node.attribute("style")));
        if (!matcher.find()) {
            return otherwise;
        }
        double length = Double.parseDouble(matcher.group(1)) * (matcher.group(2).equals("rpx") ? PX_PER_RPX : 1);
        return Math.max(1, Math.min(Picture.MAX_SIDE, (int) Math.round(length)));
    }

    /** Returns the width of the screen in px, which is that of a component of full width. */
    public static int screenWidth() {
        return SCREEN_WIDTH;
    }
}
