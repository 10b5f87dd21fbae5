package io.liverig.internal.component;

import io.liverig.data.Fields;
import io.liverig.internal.component.kit.Component;
import io.liverig.internal.component.kit.ComponentContext;
import io.liverig.internal.component.kit.ComponentTag;
import io.liverig.internal.media.picture.ImageHead;
import io.liverig.options.ComponentSettings;
import io.liverig.options.ComponentSettings.NetworkImages;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * image and cover-image: load with the size that the file itself tells, error when there is no such file.
 *
 * <p>https://developers.weixin.qq.com/miniprogram/dev/component/image.html . What comes from the network, or from a file
 * that the program made, follows {@link ComponentSettings#networkImages}.
 */
final class Image extends Component {
    private String shown = "";

    Image(ComponentContext kit, ComponentTag kind) {
        super(kit, kind);
    }

    @Override
    public void begin() {
        show();
    }

    @Override
    public void changed(String name, @Nullable Object value) {
        if (name.equals("src")) {
            show();
        }
    }

    private void show() {
        String src = text("src").strip();
        shown = src;
        if (!src.isEmpty()) {
            base().post("image", () -> {
                if (isThere() && shown.equals(src)) {
                    load(src);
                }
            });
        }
    }

    private void load(String src) {
        String lower = src.toLowerCase(Locale.ROOT);
        if (lower.startsWith("data:")) {
            tell(data(src), "the data is no image");
        } else if (lower.matches("[a-z][a-z0-9+.-]*:.*|//.*")) {
            remote(src);
        } else {
            byte[] file = base().around().file(path(src));
            tell(Optional.ofNullable(file).flatMap(ImageHead::of), "Failed to load local image resource " + src);
        }
    }

    /** Returns the path from the program's folder; relative ones begin at the file that the template stands in. */
    private String path(String src) {
        String folder = node().place().file();
        int slash = folder.lastIndexOf('/');
        Deque<String> parts = new ArrayDeque<>();
        for (String part : (src.startsWith("/") || slash < 0 ? src : folder.substring(0, slash + 1) + src).split("/")) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }

    private static Optional<ImageHead> data(String src) {
        int comma = src.indexOf(',');
        boolean coded = comma > 0 && src.substring(0, comma).endsWith(";base64");
        try {
            String body = comma < 0 ? "" : src.substring(comma + 1).replaceAll("\\s", "");
            return ImageHead.of(
                    coded
                            ? Base64.getDecoder().decode(body)
                            : decoded(src.substring(comma + 1)).getBytes(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    private static String decoded(String body) {
        return URLDecoder.decode(body.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private void remote(String src) {
        ComponentSettings settings = base().settings();
        if (!base().around().isOnline() || settings.networkImages() == NetworkImages.FAIL) {
            failed("Failed to load image " + src);
        } else if (settings.networkImages() == NetworkImages.LOAD) {
            base().around()
                    .approximate(
                            node(),
                            "network images",
                            "the size of images from the network is not known;"
                                    + " load tells the one of ComponentSettings");
            loaded(settings.networkImageWidth(), settings.networkImageHeight());
        }
    }

    private void tell(Optional<ImageHead> image, String problem) {
        image.ifPresentOrElse(head -> loaded(head.width(), head.height()), () -> failed(problem));
    }

    private void failed(String problem) {
        send("error", Fields.of("errMsg", problem));
    }

    private void loaded(int width, int height) {
        send("load", Fields.of("height", (double) height).and("width", (double) width));
    }
}
