package io.liverig.internal.wx;

import static io.liverig.internal.wx.call.Rows.done;
import static io.liverig.internal.wx.call.Rows.page;

import io.liverig.internal.bridge.CallArgs;
import io.liverig.internal.bridge.HostRow;
import io.liverig.internal.wx.call.WxBase;
import java.util.List;

/**
 * Scrolling and pulling down:
 * https://developers.weixin.qq.com/miniprogram/dev/api/ui/scroll/wx.pageScrollTo.html
 */
final class ScrollChapter implements HostRow.Chapter {
    private final WxBase base;

    ScrollChapter(WxBase base) {
        this.base = base;
    }

    @Override
    public List<HostRow> rows() {
        return List.of(
                done("pageScrollTo", this::scrollTo),
                // https://developers.weixin.qq.com/miniprogram/dev/api/ui/pull-down-refresh/wx.startPullDownRefresh.html
                done("startPullDownRefresh", this::startRefresh),
                // https://developers.weixin.qq.com/miniprogram/dev/api/ui/pull-down-refresh/wx.stopPullDownRefresh.html
                done("stopPullDownRefresh", args -> setRefreshing(args, false)));
    }

    /** Remembers the place; a selector instead of a number leaves it, since the view has no layout. */
    private void scrollTo(CallArgs args) {
        double before = base.phone().chrome().page(page(args)).scrollTop();
        double top = Math.max(0, args.number("scrollTop", before));
        if (top != before) {
            base.phone().chrome().scroll(page(args), top);
            base.navigator().scrolled(page(args), top);
        }
    }

    private void startRefresh(CallArgs args) {
        setRefreshing(args, true);
        base.navigator().pullDownRefresh(page(args));
    }

    private void setRefreshing(CallArgs args, boolean refreshing) {
        base.phone().chrome().change(page(args), now -> now.withRefreshing(refreshing));
    }
}
