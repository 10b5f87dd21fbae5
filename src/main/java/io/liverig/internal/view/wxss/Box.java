package io.liverig.internal.view.wxss;

/**
 * Where a node stands on its page, in pixels from the page's upper left corner, nothing scrolled.
 *
 * @param left of its border
 * @param top of its border
 * @param width with padding and border
 * @param height with padding and border
 * @param contentWidth how wide what it holds is, with padding
 * @param contentHeight how high what it holds is, with padding
 * @param exact whether none of this is an estimate
 * @param fixed whether it stays when the page scrolls
 */
public record Box(
        double left,
        double top,
        double width,
        double height,
        double contentWidth,
        double contentHeight,
        boolean exact,
        boolean fixed) {
    /** A node that is not displayed. */
    public static final Box NONE = new Box(0, 0, 0, 0, 0, 0, true, false);

    Box lower(double down) {
        return new Box(left, top + down, width, height, contentWidth, contentHeight, exact, fixed);
    }
}
