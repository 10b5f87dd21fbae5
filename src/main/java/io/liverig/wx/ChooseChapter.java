package io.liverig.wx;

import static io.liverig.wx.Rows.answer;

import io.liverig.bridge.CallArgs;
import io.liverig.bridge.HostFailure;
import io.liverig.bridge.HostRow;
import io.liverig.media.picture.ImageHead;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

    private final WxHost host;

    ChooseChapter(WxHost host) {
        this.host = host;
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
        List<Picked> choice = host.phone().answers().nextChoice().orElse(null);
        if (choice == null) {
            String text = "nobody picks a file, so wx." + api + " is cancelled; script it with phone().pick(...)";
            host.journal().notice(host.program(), "", "wx." + api, text);
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
        return host.phone()
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
            files.add(Fields.of("path", path, "size", (double) each.bytes().length));
        }
        return Fields.of("tempFilePaths", paths, "tempFiles", files);
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
        return Fields.of("tempFiles", files, "type", type, "failedCount", 0.0);
    }

    private Map<String, Object> media(Picked file) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("tempFilePath", keep(file));
        fields.put("size", (double) file.bytes().length);
        if (file.isVideo()) {
            measure(fields, file);
            fields.put("thumbTempFilePath", "");
        } else {
            ImageHead.ofPixels(file.bytes()).ifPresent(head -> {
                fields.put("width", (double) head.width());
                fields.put("height", (double) head.height());
            });
        }
        fields.put("fileType", file.isVideo() ? "video" : "image");
        return fields;
    }

    private static void measure(Map<String, Object> fields, Picked file) {
        fields.put("duration", file.length().toMillis() / 1000.0);
        fields.put("width", (double) file.width());
        fields.put("height", (double) file.height());
    }

    private Map<String, Object> video(CallArgs args) {
        Picked file = picked("chooseVideo", 1, Picked::isVideo).get(0);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("tempFilePath", keep(file));
        measure(fields, file);
        fields.put("size", (double) file.bytes().length);
        fields.put("thumbTempFilePath", "");
        return fields;
    }

    private Map<String, Object> ofConversation(CallArgs args) {
        String wanted = args.string("type", "all");
        List<Object> files = new ArrayList<>();
        for (Picked each : picked("chooseMessageFile", args.number("count"), file -> fits(wanted, type(file)))) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("path", keep(each));
            fields.put("size", (double) each.bytes().length);
            fields.put("name", name(each));
            fields.put("type", type(each));
            fields.put("time", (double) Math.floorDiv(host.queue().nowMillis(), 1000L));
            files.add(fields);
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
