package io.liverig.internal.port;

import io.liverig.data.PageRef;

/** The port to the page stack; each function answers through the reply, with WeChat's own reasons when it fails. */
public interface Navigator {
    /** Opens a page above the present one. */
    void navigateTo(String url, Reply reply);

    /** Puts a page in place of the present one. */
    void redirectTo(String url, Reply reply);

    /** Closes all pages and opens one. */
    void reLaunch(String url, Reply reply);

    /** Shows a page of the tab bar and closes all that is none. */
    void switchTab(String url, Reply reply);

    /**
     * Closes pages from the top of the stack.
     *
     * @param delta how many; more than there are leads to the first page
     */
    void navigateBack(int delta, Reply reply);

    /** Tells the page by onPageScroll how far it is scrolled, in pixels. */
    void scrolled(PageRef page, double scrollTop);

    /** Leaves the program: it is hidden, then ended. */
    void exit();

    /** Lets the page's onPullDownRefresh run, as if the user had pulled. */
    void pullDownRefresh(PageRef page);
}
