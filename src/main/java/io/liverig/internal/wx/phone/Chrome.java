package io.liverig.internal.wx.phone;

import io.liverig.data.PageRef;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What frames the pages: a navigation bar for each, one tab bar for all. */
public final class Chrome {
    private final Map<PageRef, PageChrome> pages = new HashMap<>();
    private TabBar tabBar = TabBar.PLAIN;

    /** Returns the frame of a page. */
    public synchronized PageChrome page(PageRef page) {
        return pages.getOrDefault(page, PageChrome.PLAIN);
    }

    /** Returns the tab bar. */
    public synchronized TabBar tabBar() {
        return tabBar;
    }

    /** Forgets a page that is gone. */
    public synchronized void forget(PageRef page) {
        pages.remove(page);
    }

    /** Says whether a page is pulled down. */
    public void refresh(PageRef page, boolean refreshing) {
        change(page, now -> now.withRefreshing(refreshing));
    }

    /** Says how far a page is scrolled, in pixels. */
    public void scroll(PageRef page, double scrollTop) {
        change(page, now -> now.withScrollTop(scrollTop));
    }

    public synchronized void change(PageRef page, UnaryOperator<PageChrome> change) {
        pages.put(page, change.apply(page(page)));
    }

    public synchronized void changeTabBar(UnaryOperator<TabBar> change) {
        tabBar = change.apply(tabBar);
    }
}
