package io.liverig.internal.wx.phone;

import io.liverig.data.PageRef;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What frames the pages: a navigation bar for each, one tab bar for all. */
public final class PageFrames {
    private final Map<PageRef, PageFrame> pages = new HashMap<>();
    private TabBarLook tabBar = TabBarLook.PLAIN;

    /** Returns the frame of a page. */
    public synchronized PageFrame page(PageRef page) {
        return pages.getOrDefault(page, PageFrame.PLAIN);
    }

    /** Returns the tab bar. */
    public synchronized TabBarLook tabBar() {
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

    public synchronized void change(PageRef page, UnaryOperator<PageFrame> change) {
        pages.put(page, change.apply(page(page)));
    }

    public synchronized void changeTabBar(UnaryOperator<TabBarLook> change) {
        tabBar = change.apply(tabBar);
    }
}
