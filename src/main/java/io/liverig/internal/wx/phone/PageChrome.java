package io.liverig.internal.wx.phone;

import java.util.function.UnaryOperator;

/**
 * What frames one page.
 *
 * @param bar its navigation bar
 * @param refreshing whether the page is pulled down
 * @param scrollTop how far the page is scrolled, in pixels
 */
public record PageChrome(NavigationBar bar, boolean refreshing, double scrollTop) {
    static final PageChrome PLAIN = new PageChrome(NavigationBar.PLAIN, false, 0);

    public PageChrome withBar(UnaryOperator<NavigationBar> change) {
        return new PageChrome(change.apply(bar), refreshing, scrollTop);
    }

    public PageChrome withRefreshing(boolean nowRefreshing) {
        return new PageChrome(bar, nowRefreshing, scrollTop);
    }

    PageChrome withScrollTop(double newScrollTop) {
        return new PageChrome(bar, refreshing, newScrollTop);
    }
}
