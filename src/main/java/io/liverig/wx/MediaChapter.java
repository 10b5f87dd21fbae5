package io.liverig.wx;

import static io.liverig.wx.Rows.answer;
import static io.liverig.wx.Rows.done;

import io.liverig.bridge.CallArgs;
import io.liverig.bridge.HostFailure;
import io.liverig.bridge.HostRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Pictures and sound: https://developers.weixin.qq.com/miniprogram/dev/api/media/image/wx.saveImageToPhotosAlbum.html */
final class MediaChapter implements HostRow.Chapter {
    private final WxHost host;
    private final PermissionDialog dialog;

    MediaChapter(WxHost host) {
        this.host = host;
        this.dialog = new PermissionDialog(host);
    }

    @Override
    public List<HostRow> rows() {
        return List.of(
                done("saveImageToPhotosAlbum", this::saveImage),
                // https://developers.weixin.qq.com/miniprogram/dev/api/media/image/wx.getImageInfo.html
                answer("getImageInfo", this::imageInfo),
                // https://developers.weixin.qq.com/miniprogram/dev/api/media/image/wx.previewImage.html
                done("previewImage", this::preview),
                // https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/wx.setInnerAudioOption.html
                done("setInnerAudioOption", args -> {}));
    }

    private void saveImage(CallArgs args) {
        String path = args.string("filePath");
        dialog.require("scope.writePhotosAlbum");
        if (!host.facts().hasFile(path)) {
            throw new HostFailure("no such file or directory, open \"" + path + "\"");
        }
        host.phone().shelf().save(path);
    }

    private Map<String, Object> imageInfo(CallArgs args) {
        String path = args.string("src");
        byte[] bytes = host.facts().file(path).orElseThrow(() -> new HostFailure("file not found: " + path));
        Map<String, Object> fields =
                new LinkedHashMap<>(ImageHeader.read(bytes).orElseThrow(() -> new HostFailure("decode image fail")));
        fields.put("path", path);
        fields.put("orientation", "up");
        return fields;
    }

    private void preview(CallArgs args) {
        args.list("urls");
        host.phone().dialogs().show("previewImage", args.options());
    }
}
