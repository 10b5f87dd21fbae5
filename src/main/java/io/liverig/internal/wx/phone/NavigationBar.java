package io.liverig.internal.wx.phone;

import org.jspecify.annotations.Nullable;

/**
 * The navigation bar above one page.
 *
 * @param title its title, or null while the program set none
 * @param frontColor the colour of title and buttons, or null while the program set none
 * @param backgroundColor its own colour, or null while the program set none
 * @param loading whether it shows that the page is loading
 * @param homeButton whether the button to the home page may be shown
 */
public record NavigationBar(
        @Nullable String title,
        @Nullable String frontColor,
        @Nullable String backgroundColor,
        boolean loading,
        boolean homeButton) {
    static final NavigationBar PLAIN = new NavigationBar(null, null, null, false, true);

    public NavigationBar withTitle(String newTitle) {
        return new NavigationBar(newTitle, frontColor, backgroundColor, loading, homeButton);
    }

    public NavigationBar withColors(String front, String background) {
        return new NavigationBar(title, front, background, loading, homeButton);
    }

    public NavigationBar withLoading(boolean nowLoading) {
        return new NavigationBar(title, frontColor, backgroundColor, nowLoading, homeButton);
    }

    public NavigationBar withoutHomeButton() {
        return new NavigationBar(title, frontColor, backgroundColor, loading, false);
    }
}
