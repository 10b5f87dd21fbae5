package io.liverig.internal.wx.phone;

import java.util.function.UnaryOperator;

/**
 * What frames one page.
 *
 * @param bar its navigation bar
 * @param refreshing whether the page is pulled down
 * @param scrollTop how far the page is scrolled, in pixels
 */
public record PageFrame(NavigationBar bar, boolean refreshing, double scrollTop) {
    static final PageFrame PLAIN = new PageFrame(NavigationBar.PLAIN, false, 0);

    public PageFrame withBar(UnaryOperator<NavigationBar> change) {
        return new PageFrame(change.apply(bar), refreshing, scrollTop);
    }

    public PageFrame withRefreshing(boolean nowRefreshing) {
        return new PageFrame(bar, nowRefreshing, scrollTop);
    }

    PageFrame withScrollTop(double newScrollTop) {
        return new PageFrame(bar, refreshing, newScrollTop);
    }
}
