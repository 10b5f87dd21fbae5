package io.liverig.internal.wx;

import static io.liverig.internal.wx.call.Rows.answer;

import io.liverig.answer.Picked;
import io.liverig.data.Fields;
import io.liverig.internal.bridge.CallArgs;
import io.liverig.internal.bridge.HostFailure;
import io.liverig.internal.bridge.HostRow;
import io.liverig.internal.media.picture.ImageHead;
import io.liverig.internal.wx.call.WxBase;
import io.liverig.internal.wx.file.FilePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Files that the user picks: https://developers.weixin.qq.com/miniprogram/dev/api/media/video/wx.chooseMedia.html
 *
 * <p>Without a script the user cancels. A video has no picture of itself here, so its thumbTempFilePath is "".
 */
final class ChooseChapter implements HostRow.Chapter {
    private static final int MOST = 9;
    private static final int MOST_MEDIA = 20;

    private final WxBase base;

    ChooseChapter(WxBase base) {
        this.base = base;
    }

    @Override
    public List<HostRow> rows() {
        return List.of(
                // https://developers.weixin.qq.com/miniprogram/dev/api/media/image/wx.chooseImage.html
                answer("chooseImage", this::images),
                answer("chooseMedia", this::media),
                // https://developers.weixin.qq.com/miniprogram/dev/api/media/video/wx.chooseVideo.html
                answer("chooseVideo", this::video),
                // https://developers.weixin.qq.com/miniprogram/dev/api/media/image/wx.chooseMessageFile.html
                answer("chooseMessageFile", this::ofConversation));
    }

    private List<Picked> picked(String api, double count, Predicate<Picked> fits) {
        List<Picked> choice = base.phone().answers().nextChoice().orElse(null);
        if (choice == null) {
            String text = "nobody picks a file, so wx." + api + " is cancelled; script it with phone().pick(...)";
            base.journal().notice(base.program(), "", "wx." + api, text);
        }
        List<Picked> files = choice == null
                ? List.of()
                : choice.stream().filter(fits).limit((long) count).toList();
        if (files.isEmpty()) {
            throw new HostFailure("cancel");
        }
        return files;
    }

    private String keep(Picked file) {
        String extension = FilePath.parse("/" + name(file)).extension();
        return base.phone()
                .files()
                .keep(file.bytes(), extension.isEmpty() ? "unknown" : extension)
                .orElseThrow(() -> new HostFailure("the maximum size of the file storage limit is exceeded"));
    }

    /** Returns the name under which the user sees a file; a photo has its format's. */
    private static String name(Picked file) {
        return file.name().isEmpty()
                ? "photo."
                        + ImageHead.ofPixels(file.bytes())
                                .map(ImageHead::extension)
                                .orElse("jpg")
                : file.name();
    }

    private Map<String, Object> images(CallArgs args) {
        List<Object> paths = new ArrayList<>();
        List<Object> files = new ArrayList<>();
        for (Picked each : picked("chooseImage", args.number("count", MOST), file -> !file.isVideo())) {
            String path = keep(each);
            paths.add(path);
            files.add(Fields.of("path", path).and("size", (double) each.bytes().length));
        }
        return Fields.of("tempFilePaths", paths).and("tempFiles", files);
    }

    private Map<String, Object> media(CallArgs args) {
        Object types = args.option("mediaType");
        List<?> wanted = types instanceof List<?> list ? list : List.of("image", "video");
        boolean mixed = wanted.contains("mix");
        List<Object> files = new ArrayList<>();
        double count = Math.min(MOST_MEDIA, args.number("count", MOST));
        List<Picked> picked =
                picked("chooseMedia", count, file -> mixed || wanted.contains(file.isVideo() ? "video" : "image"));
        picked.forEach(each -> files.add(media(each)));
        Set<Boolean> kinds = picked.stream().map(Picked::isVideo).collect(Collectors.toSet());
        String type = kinds.size() > 1 ? "mix" : kinds.contains(true) ? "video" : "image";
        return Fields.of("tempFiles", files).and("type", type).and("failedCount", 0.0);
    }

    private Map<String, Object> media(Picked file) {
        Fields fields = Fields.of("tempFilePath", keep(file)).and("size", (double) file.bytes().length);
        if (file.isVideo()) {
            return fields.and(measures(file)).and("thumbTempFilePath", "").and("fileType", "video");
        }
        ImageHead.ofPixels(file.bytes())
                .ifPresent(head -> fields.and("width", (double) head.width()).and("height", (double) head.height()));
        return fields.and("fileType", "image");
    }

    private static Map<String, Object> measures(Picked video) {
        return Fields.of("duration", video.length().toMillis() / 1000.0)
                .and("width", (double) video.width())
                .and("height", (double) video.height());
    }

    private Map<String, Object> video(CallArgs args) {
        Picked file = picked("chooseVideo", 1, Picked::isVideo).get(0);
        return Fields.of("tempFilePath", keep(file))
                .and(measures(file))
                .and("size", (double) file.bytes().length)
                .and("thumbTempFilePath", "");
    }

    private Map<String, Object> ofConversation(CallArgs args) {
        String wanted = args.string("type", "all");
        List<Object> files = new ArrayList<>();
        for (Picked each : picked("chooseMessageFile", args.number("count"), file -> fits(wanted, type(file)))) {
            files.add(Fields.of("path", keep(each))
                    .and("size", (double) each.bytes().length)
                    .and("name", name(each))
                    .and("type", type(each))
                    .and("time", (double) Math.floorDiv(base.queue().nowMillis(), 1000L)));
        }
        return Map.of("tempFiles", files);
    }

    private static boolean fits(String wanted, String type) {
        return wanted.equals("all") || wanted.equals(type);
    }

    private static String type(Picked file) {
        String other = ImageHead.ofPixels(file.bytes()).isPresent() ? "image" : "file";
        return file.isVideo() ? "video" : other;
    }
}
