package io.liverig.internal.wx;

import static io.liverig.internal.wx.call.Rows.answer;
import static io.liverig.internal.wx.call.Rows.done;

import io.liverig.internal.bridge.CallArgs;
import io.liverig.internal.bridge.HostFailure;
import io.liverig.internal.bridge.HostRow;
import io.liverig.internal.wx.call.WxBase;
import io.liverig.internal.wx.phone.ClipboardAndAlbum;
import io.liverig.internal.wx.phone.Device;
import io.liverig.internal.wx.phone.Dialogs;
import java.util.List;
import java.util.Map;

/** Screen, vibration, clipboard: https://developers.weixin.qq.com/miniprogram/dev/api/device/screen/wx.setKeepScreenOn.html */
final class DeviceChapter implements HostRow.Chapter {
    private final Device device;
    private final ClipboardAndAlbum shelf;
    private final Dialogs dialogs;
    private final WxBase base;

    DeviceChapter(WxBase base) {
        this.base = base;
        this.device = base.phone().device();
        this.shelf = base.phone().shelf();
        this.dialogs = base.phone().dialogs();
    }

    @Override
    public List<HostRow> rows() {
        return List.of(
                done("setKeepScreenOn", args -> device.set("keepScreenOn", args.bool("keepScreenOn"))),
                // https://developers.weixin.qq.com/miniprogram/dev/api/device/screen/wx.setScreenBrightness.html
                done("setScreenBrightness", this::setBrightness),
                // https://developers.weixin.qq.com/miniprogram/dev/api/device/screen/wx.getScreenBrightness.html
                answer("getScreenBrightness", args -> Map.of("value", device.get("screenBrightness"))),
                // https://developers.weixin.qq.com/miniprogram/dev/api/device/vibrate/wx.vibrateShort.html
                done("vibrateShort", args -> args.string("type", "medium")),
                // https://developers.weixin.qq.com/miniprogram/dev/api/device/vibrate/wx.vibrateLong.html
                done("vibrateLong", args -> {}),
                // https://developers.weixin.qq.com/miniprogram/dev/api/device/clipboard/wx.setClipboardData.html
                done("setClipboardData", this::copy),
                // https://developers.weixin.qq.com/miniprogram/dev/api/device/clipboard/wx.getClipboardData.html
                answer("getClipboardData", args -> Map.of("data", shelf.clipboard())));
    }

    private void setBrightness(CallArgs args) {
        double value = args.number("value");
        if (!(value >= 0 && value <= 1)) {
            throw new HostFailure("value should between 0 and 1");
        }
        device.set("screenBrightness", value);
    }

    /** Copies, and shows the note that a device shows by itself. */
    private void copy(CallArgs args) {
        shelf.copy(args.string("data"));
        long until = base.queue().nowMillis() + 1500;
        dialogs.showNote("setClipboardData", Map.of("title", "\u5185\u5bb9\u5df2\u590d\u5236"), until);
    }
}
