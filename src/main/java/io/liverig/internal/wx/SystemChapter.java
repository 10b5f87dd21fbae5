package io.liverig.internal.wx;

import static io.liverig.internal.wx.call.Rows.answer;
import static io.liverig.internal.wx.call.Rows.sync;

import io.liverig.data.Fields;
import io.liverig.data.ScriptBytes;
import io.liverig.internal.bridge.CallArgs;
import io.liverig.internal.bridge.HostFailure;
import io.liverig.internal.bridge.HostRow;
import io.liverig.internal.wx.call.WxBase;
import io.liverig.internal.wx.phone.Device;
import io.liverig.internal.wx.phone.DeviceDefaults;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * What machine this is:
 * https://developers.weixin.qq.com/miniprogram/dev/api/base/system/wx.getSystemInfoSync.html
 */
final class SystemChapter implements HostRow.Chapter {
    private final Device device;

    SystemChapter(WxBase base) {
        this.device = base.phone().device();
    }

    @Override
    public List<HostRow> rows() {
        return List.of(
                sync("getSystemInfoSync", args -> systemInfo()),
                // https://developers.weixin.qq.com/miniprogram/dev/api/base/system/wx.getSystemInfo.html
                answer("getSystemInfo", args -> systemInfo()),
                // https://developers.weixin.qq.com/miniprogram/dev/api/base/system/wx.getSystemInfoAsync.html
                answer("getSystemInfoAsync", args -> systemInfo()),
                // https://developers.weixin.qq.com/miniprogram/dev/api/base/system/wx.getWindowInfo.html
                sync("getWindowInfo", args -> device.pick(DeviceDefaults.WINDOW)),
                // https://developers.weixin.qq.com/miniprogram/dev/api/base/system/wx.getDeviceInfo.html
                sync("getDeviceInfo", args -> device.pick(DeviceDefaults.DEVICE)),
                // https://developers.weixin.qq.com/miniprogram/dev/api/base/system/wx.getAppBaseInfo.html
                sync("getAppBaseInfo", args -> device.pick(DeviceDefaults.APP_BASE)),
                // https://developers.weixin.qq.com/miniprogram/dev/api/base/system/wx.getSystemSetting.html
                sync("getSystemSetting", args -> device.pick(DeviceDefaults.SETTING)),
                // https://developers.weixin.qq.com/miniprogram/dev/api/base/system/wx.getAppAuthorizeSetting.html
                sync("getAppAuthorizeSetting", args -> device.pick(DeviceDefaults.AUTHORIZE)),
                // https://developers.weixin.qq.com/miniprogram/dev/api/ui/menu/wx.getMenuButtonBoundingClientRect.html
                sync("getMenuButtonBoundingClientRect", args -> device.get("menuButton")),
                // https://developers.weixin.qq.com/miniprogram/dev/api/base/wx.arrayBufferToBase64.html
                sync("arrayBufferToBase64", SystemChapter::toBase64),
                // https://developers.weixin.qq.com/miniprogram/dev/api/base/wx.base64ToArrayBuffer.html
                sync("base64ToArrayBuffer", SystemChapter::ofBase64));
    }

    private static String toBase64(CallArgs args) {
        byte[] bytes = ScriptBytes.of(args.at(0));
        if (bytes == null) {
            throw new HostFailure("parameter error: parameter should be ArrayBuffer");
        }
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static Map<String, Object> ofBase64(CallArgs args) {
        try {
            return ScriptBytes.marked(Base64.getDecoder().decode(args.text(0)));
        } catch (IllegalArgumentException noBase64) {
            throw new HostFailure("parameter error: parameter is no Base64");
        }
    }

    private Map<String, Object> systemInfo() {
        Map<String, Object> permissions = device.pick(DeviceDefaults.AUTHORIZE);
        permissions.replaceAll((name, value) -> "authorized".equals(value) || Boolean.TRUE.equals(value));
        return Fields.of(device.pick(DeviceDefaults.DEVICE))
                .and(device.pick(DeviceDefaults.WINDOW))
                .and(device.pick(DeviceDefaults.APP_BASE))
                .and(device.pick(DeviceDefaults.SETTING))
                .and(permissions);
    }
}
