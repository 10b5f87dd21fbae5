package io.liverig.internal.wx;

import static io.liverig.internal.wx.call.Rows.done;
import static io.liverig.internal.wx.call.Rows.page;

import io.liverig.internal.bridge.CallArgs;
import io.liverig.internal.bridge.HostFailure;
import io.liverig.internal.bridge.HostRow;
import io.liverig.internal.wx.call.WxBase;
import io.liverig.internal.wx.phone.TabBarLook;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The bar of tabs: https://developers.weixin.qq.com/miniprogram/dev/api/ui/tab-bar/wx.showTabBar.html
 *
 * <p>Where a program draws the bar itself these calls have no effect; the page does not say what they answer, which here
 * is success: https://developers.weixin.qq.com/miniprogram/dev/framework/ability/custom-tabbar.html
 */
final class TabBarChapter implements HostRow.Chapter {
    private final WxBase base;

    TabBarChapter(WxBase base) {
        this.base = base;
    }

    @Override
    public List<HostRow> rows() {
        return List.of(
                done("showTabBar", args -> change(args, bar -> bar.withVisible(true))),
                // https://developers.weixin.qq.com/miniprogram/dev/api/ui/tab-bar/wx.hideTabBar.html
                done("hideTabBar", args -> change(args, bar -> bar.withVisible(false))),
                // https://developers.weixin.qq.com/miniprogram/dev/api/ui/tab-bar/wx.setTabBarBadge.html
                done("setTabBarBadge", this::setBadge),
                // https://developers.weixin.qq.com/miniprogram/dev/api/ui/tab-bar/wx.removeTabBarBadge.html
                done("removeTabBarBadge", this::removeBadge),
                // https://developers.weixin.qq.com/miniprogram/dev/api/ui/tab-bar/wx.showTabBarRedDot.html
                done("showTabBarRedDot", this::showRedDot),
                // https://developers.weixin.qq.com/miniprogram/dev/api/ui/tab-bar/wx.hideTabBarRedDot.html
                done("hideTabBarRedDot", this::removeBadge));
    }

    private void setBadge(CallArgs args) {
        int index = index(args);
        String text = args.string("text");
        change(args, bar -> bar.withBadge(index, text));
    }

    private void showRedDot(CallArgs args) {
        int index = index(args);
        change(args, bar -> bar.withBadge(index, ""));
    }

    private void removeBadge(CallArgs args) {
        int index = index(args);
        change(args, bar -> bar.withoutBadge(index));
    }

    private int index(CallArgs args) {
        double index = args.number("index");
        if (index < 0 || index >= base.facts().tabPages().size()) {
            throw new HostFailure("tabbar item not found");
        }
        return (int) index;
    }

    private void change(CallArgs args, UnaryOperator<TabBarLook> change) {
        if (!base.facts().tabPages().contains(page(args).route())) {
            throw new HostFailure("not TabBar page");
        }
        if (base.facts().drawsTabBar()) {
            base.journal()
                    .notice(
                            base.program(),
                            page(args).toString(),
                            "tab bar",
                            "the program draws its tab bar itself, so that calls for WeChat's own have no effect; "
                                    + "set the data of what getTabBar() gives");
            return;
        }
        base.phone().chrome().changeTabBar(change);
    }
}
