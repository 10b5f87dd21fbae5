package io.liverig.data;

import java.util.Map;

/**
 * Where something is on the screen, in pixels from the upper left corner of the page's viewport.
 *
 * @param left of its border
 * @param top of its border
 * @param width with padding and border
 * @param height with padding and border
 * @param exact whether none of it is an estimate; see {@code liverig coverage}
 */
public record Rect(double left, double top, double width, double height, boolean exact) {
    double right() {
        return left + width;
    }

    double bottom() {
        return top + height;
    }

    /** Returns what two have in common; nothing when they do not meet. */
    public Rect meet(Rect other) {
        double newLeft = Math.max(left, other.left);
        double newTop = Math.max(top, other.top);
        double newWidth = Math.min(right(), other.right()) - newLeft;
        double newHeight = Math.min(bottom(), other.bottom()) - newTop;
        boolean meets = newWidth >= 0 && newHeight >= 0;
        return meets
                ? new Rect(newLeft, newTop, newWidth, newHeight, exact && other.exact)
                : new Rect(0, 0, 0, 0, exact && other.exact);
    }

    /** Returns whether two have a point in common, if only on their edges. */
    public boolean touches(Rect other) {
        return left <= other.right() && other.left <= right() && top <= other.bottom() && other.top <= bottom();
    }

    public Map<String, Object> toData() {
        Map<String, Object> data = Fields.of("left", left)
                .and("top", top)
                .and("right", right())
                .and("bottom", bottom())
                .and("width", width)
                .and("height", height);
        return data;
    }
}
