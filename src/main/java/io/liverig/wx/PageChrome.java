package io.liverig.wx;

import org.jspecify.annotations.Nullable;

/**
 * What frames one page.
 *
 * @param title the navigation bar's title, or null while the program set none
 * @param frontColor the colour of title and buttons, or null while the program set none
 * @param backgroundColor the navigation bar's colour, or null while the program set none
 * @param loading whether the navigation bar shows that the page is loading
 * @param homeButton whether the button to the home page may be shown
 * @param refreshing whether the page is pulled down
 * @param scrollTop how far the page is scrolled, in pixels
 */
public record PageChrome(
        @Nullable String title,
        @Nullable String frontColor,
        @Nullable String backgroundColor,
        boolean loading,
        boolean homeButton,
        boolean refreshing,
        double scrollTop) {
    static final PageChrome PLAIN = new PageChrome(null, null, null, false, true, false, 0);

    PageChrome withTitle(String newTitle) {
        return new PageChrome(newTitle, frontColor, backgroundColor, loading, homeButton, refreshing, scrollTop);
    }

    PageChrome withColors(String front, String background) {
        return new PageChrome(title, front, background, loading, homeButton, refreshing, scrollTop);
    }

    PageChrome withLoading(boolean nowLoading) {
        return new PageChrome(title, frontColor, backgroundColor, nowLoading, homeButton, refreshing, scrollTop);
    }

    PageChrome withoutHomeButton() {
        return new PageChrome(title, frontColor, backgroundColor, loading, false, refreshing, scrollTop);
    }

    PageChrome withRefreshing(boolean nowRefreshing) {
        return new PageChrome(title, frontColor, backgroundColor, loading, homeButton, nowRefreshing, scrollTop);
    }

    PageChrome withScrollTop(double newScrollTop) {
        return new PageChrome(title, frontColor, backgroundColor, loading, homeButton, refreshing, newScrollTop);
    }
}
