package io.liverig.internal.wx;

import static io.liverig.internal.wx.call.Rows.async;
import static io.liverig.internal.wx.call.Rows.done;

import io.liverig.internal.bridge.HostRow;
import io.liverig.internal.port.Navigator;
import io.liverig.internal.wx.call.WxBase;
import java.util.List;

/** The way from page to page: https://developers.weixin.qq.com/miniprogram/dev/api/route/wx.navigateTo.html */
final class RouteChapter implements HostRow.Chapter {
    private final Navigator navigator;

    RouteChapter(WxBase base) {
        this.navigator = base.navigator();
    }

    @Override
    public List<HostRow> rows() {
        return List.of(
                // https://developers.weixin.qq.com/miniprogram/dev/api/route/wx.switchTab.html
                async("switchTab", (args, reply) -> navigator.switchTab(args.string("url"), reply)),
                // https://developers.weixin.qq.com/miniprogram/dev/api/route/wx.reLaunch.html
                async("reLaunch", (args, reply) -> navigator.reLaunch(args.string("url"), reply)),
                // https://developers.weixin.qq.com/miniprogram/dev/api/route/wx.redirectTo.html
                async("redirectTo", (args, reply) -> navigator.redirectTo(args.string("url"), reply)),
                // https://developers.weixin.qq.com/miniprogram/dev/api/route/wx.navigateTo.html
                async("navigateTo", (args, reply) -> navigator.navigateTo(args.string("url"), reply)),
                // https://developers.weixin.qq.com/miniprogram/dev/api/route/wx.navigateBack.html
                async("navigateBack", (args, reply) -> navigator.navigateBack((int) args.number("delta", 1), reply)),
                // https://developers.weixin.qq.com/miniprogram/dev/api/navigate/wx.exitMiniProgram.html
                // A device also wants a tap before; the rig takes the call as made by one.
                done("exitMiniProgram", args -> navigator.exit()));
    }
}
