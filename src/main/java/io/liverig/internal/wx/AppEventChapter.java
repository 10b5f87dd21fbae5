package io.liverig.internal.wx;

import io.liverig.internal.bridge.HostRow;
import java.util.ArrayList;
import java.util.List;

/**
 * What happens to the app as a whole:
 * https://developers.weixin.qq.com/miniprogram/dev/api/base/app/app-event/wx.onAppShow.html and the pages beside it.
 *
 * <p>An event bears the name of its function without "on", its first letter small; whoever causes it fires it.
 */
final class AppEventChapter implements HostRow.Chapter {
    private static final List<String> EVENTS = List.of(
            "AppShow",
            "AppHide",
            "Error",
            "UnhandledRejection",
            "PageNotFound",
            "LazyLoadError",
            "ThemeChange",
            "AudioInterruptionBegin",
            "AudioInterruptionEnd",
            // https://developers.weixin.qq.com/miniprogram/dev/api/device/performance/wx.onMemoryWarning.html
            "MemoryWarning",
            // https://developers.weixin.qq.com/miniprogram/dev/api/ui/window/wx.onWindowResize.html
            "WindowResize");

    @Override
    public List<HostRow> rows() {
        List<HostRow> rows = new ArrayList<>();
        for (String event : EVENTS) {
            String name = Character.toLowerCase(event.charAt(0)) + event.substring(1);
            rows.add(new HostRow.Listen("on" + event, name));
            rows.add(new HostRow.Unlisten("off" + event, name));
        }
        return rows;
    }
}
