package io.liverig.internal.media.picture;

/** Draws a scene as a camera sees it: nearer by its zoom, and with left and right changed. */
final class Pen {
    private final Picture picture;
    private final double zoom;
    private final boolean mirrored;

    Pen(Picture picture, double zoom, boolean mirrored) {
        this.picture = picture;
        this.zoom = zoom;
        this.mirrored = mirrored;
    }

    private int across(double x) {
        return (int) Math.round(picture.width() / 2.0 + (x - picture.width() / 2.0) * zoom);
    }

    private int down(double y) {
        return (int) Math.round(picture.height() / 2.0 + (y - picture.height() / 2.0) * zoom);
    }

    void box(double x, double y, double wide, double high, int color) {
        int left = across(x);
        int right = across(x + wide);
        int top = down(y);
        int begin = mirrored ? picture.width() - right : left;
        picture.fill(begin, top, right - left, down(y + high) - top, color);
    }

    void disc(double centerX, double centerY, double radius, int color) {
        for (int row = (int) -radius; row <= radius; row++) {
            double half = Math.sqrt(radius * radius - (double) row * row);
            box(centerX - half, centerY + row, 2 * half, 1, color);
        }
    }

    /** Draws a roof: a triangle over its base. */
    void roof(double left, double base, double wide, double high, int color) {
        for (int row = 0; row < high; row++) {
            double half = wide / 2 * row / high;
            box(left + wide / 2 - half, base - high + row, 2 * half, 1, color);
        }
    }

    /** Writes text about a middle, as large as fits into a width. */
    void text(String text, double middle, double top, double fits, int color) {
        double dot = Math.min(fits / (PixelFont.ADVANCE * Math.max(1, text.length())), picture.height() / 60.0);
        double begin = middle - dot * PixelFont.ADVANCE * text.length() / 2.0;
        for (int i = 0; i < text.length(); i++) {
            double left = begin + i * PixelFont.ADVANCE * dot;
            PixelFont.dots(text.charAt(i), (column, row) -> box(left + column * dot, top + row * dot, dot, dot, color));
        }
    }
}
