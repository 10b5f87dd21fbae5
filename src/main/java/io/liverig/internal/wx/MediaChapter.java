package io.liverig.internal.wx;

import static io.liverig.internal.wx.call.Rows.answer;
import static io.liverig.internal.wx.call.Rows.done;

import io.liverig.answer.RequestAnswer;
import io.liverig.answer.RequestCall;
import io.liverig.data.Fields;
import io.liverig.internal.bridge.CallArgs;
import io.liverig.internal.bridge.HostFailure;
import io.liverig.internal.bridge.HostRow;
import io.liverig.internal.media.picture.ImageHead;
import io.liverig.internal.media.picture.ImageHead.Format;
import io.liverig.internal.turn.TestFailure;
import io.liverig.internal.wx.call.PermissionDialog;
import io.liverig.internal.wx.call.WxBase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Pictures and sound: https://developers.weixin.qq.com/miniprogram/dev/api/media/image/wx.saveImageToPhotosAlbum.html */
final class MediaChapter implements HostRow.Chapter {
    /** The formats that wx.getImageInfo has a name for; TIFF, the one left out, is not read here. */
    private static final Set<Format> TYPES = Set.of(Format.PNG, Format.JPEG, Format.GIF);

    private final WxBase base;
    private final PermissionDialog dialog;

    MediaChapter(WxBase base) {
        this.base = base;
        this.dialog = new PermissionDialog(base);
    }

    @Override
    public List<HostRow> rows() {
        return List.of(
                done("saveImageToPhotosAlbum", this::save),
                // https://developers.weixin.qq.com/miniprogram/dev/api/media/video/wx.saveVideoToPhotosAlbum.html
                done("saveVideoToPhotosAlbum", this::save),
                // https://developers.weixin.qq.com/miniprogram/dev/api/media/image/wx.compressImage.html
                answer("compressImage", this::compress),
                // https://developers.weixin.qq.com/miniprogram/dev/api/media/image/wx.getImageInfo.html
                answer("getImageInfo", this::imageInfo),
                // https://developers.weixin.qq.com/miniprogram/dev/api/media/image/wx.previewImage.html
                done("previewImage", args -> preview("previewImage", "urls", args)),
                // https://developers.weixin.qq.com/miniprogram/dev/api/media/image/wx.previewMedia.html
                done("previewMedia", args -> preview("previewMedia", "sources", args)),
                // https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/wx.setInnerAudioOption.html
                done("setInnerAudioOption", args -> {}));
    }

    private void save(CallArgs args) {
        String path = args.string("filePath");
        dialog.require("scope.writePhotosAlbum");
        if (!base.facts().hasFile(path)) {
            throw new HostFailure("no such file or directory, open \"" + path + "\"");
        }
        base.phone().shelf().save(path);
    }

    private Map<String, Object> imageInfo(CallArgs args) {
        String path = args.string("src");
        byte[] bytes = bytes(path).orElseThrow(() -> new HostFailure("file not found: " + path));
        ImageHead head = head(bytes);
        boolean here = !path.contains("://") || path.startsWith("wxfile://");
        return Fields.of("width", (double) head.width())
                .and("height", (double) head.height())
                .and("type", TYPES.contains(head.format()) ? head.extension() : "unknown")
                .and("path", here ? path : kept(bytes, head))
                .and("orientation", "up");
    }

    private static ImageHead head(byte[] bytes) {
        return ImageHead.ofPixels(bytes).orElseThrow(() -> new HostFailure("decode image fail"));
    }

    /** Finds a picture of the program, or one that a server has which a test answers for. */
    private Optional<byte[]> bytes(String path) {
        RequestCall call = new RequestCall(path, "GET", Map.of(), Map.of(), null);
        return base.facts()
                .file(path)
                .or(() -> base.phone()
                        .requests()
                        .answers(path)
                        .map(answers ->
                                TestFailure.from(() -> answers.answer(call)) instanceof RequestAnswer.OfServer answer
                                        ? answer.bytes()
                                        : null));
    }

    private String kept(byte[] bytes, ImageHead head) {
        return base.phone()
                .files()
                .keep(bytes, head.extension())
                .orElseThrow(() -> new HostFailure("the maximum size of the file storage limit is exceeded"));
    }

    /** Gives a file of its own, as large as before. */
    private Map<String, Object> compress(CallArgs args) {
        String path = args.string("src");
        byte[] bytes = base.facts().file(path).orElseThrow(() -> new HostFailure("file doesn't exist"));
        ImageHead head = head(bytes);
        String text = "pictures are not compressed here, so the file is as large as " + path;
        base.journal().notice(base.program(), "", "wx.compressImage", text);
        return Map.of("tempFilePath", kept(bytes, head));
    }

    private void preview(String name, String list, CallArgs args) {
        args.list(list);
        base.phone().dialogs().show(name, args.options());
    }
}
