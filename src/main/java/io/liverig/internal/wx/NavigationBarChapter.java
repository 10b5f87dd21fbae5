package io.liverig.internal.wx;

import static io.liverig.internal.wx.call.Rows.done;
import static io.liverig.internal.wx.call.Rows.page;

import io.liverig.internal.bridge.CallArgs;
import io.liverig.internal.bridge.HostFailure;
import io.liverig.internal.bridge.HostRow;
import io.liverig.internal.wx.call.WxBase;
import io.liverig.internal.wx.phone.NavigationBar;
import io.liverig.internal.wx.phone.PageFrames;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The bar above the page:
 * https://developers.weixin.qq.com/miniprogram/dev/api/ui/navigation-bar/wx.setNavigationBarTitle.html
 */
final class NavigationBarChapter implements HostRow.Chapter {
    private static final Set<String> FRONT_COLORS = Set.of("#ffffff", "#000000");

    private final PageFrames chrome;

    NavigationBarChapter(WxBase base) {
        this.chrome = base.phone().chrome();
    }

    @Override
    public List<HostRow> rows() {
        return List.of(
                done("setNavigationBarTitle", this::setTitle),
                // https://developers.weixin.qq.com/miniprogram/dev/api/ui/navigation-bar/wx.setNavigationBarColor.html
                done("setNavigationBarColor", this::setColor),
                // https://developers.weixin.qq.com/miniprogram/dev/api/ui/navigation-bar/wx.showNavigationBarLoading.html
                done("showNavigationBarLoading", args -> setLoading(args, true)),
                // https://developers.weixin.qq.com/miniprogram/dev/api/ui/navigation-bar/wx.hideNavigationBarLoading.html
                done("hideNavigationBarLoading", args -> setLoading(args, false)),
                // https://developers.weixin.qq.com/miniprogram/dev/api/ui/navigation-bar/wx.hideHomeButton.html
                done("hideHomeButton", args -> change(args, NavigationBar::withoutHomeButton)));
    }

    private void setTitle(CallArgs args) {
        String title = args.string("title");
        change(args, bar -> bar.withTitle(title));
    }

    private void setColor(CallArgs args) {
        String front = args.string("frontColor");
        String background = args.string("backgroundColor");
        if (!FRONT_COLORS.contains(front)) {
            throw new HostFailure("invalid frontColor \"" + front + "\"");
        }
        change(args, bar -> bar.withColors(front, background));
    }

    private void setLoading(CallArgs args, boolean loading) {
        change(args, bar -> bar.withLoading(loading));
    }

    private void change(CallArgs args, UnaryOperator<NavigationBar> change) {
        chrome.change(page(args), now -> now.withBar(change));
    }
}
