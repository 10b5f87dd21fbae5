package io.liverig.internal.media.picture;

import java.util.function.IntUnaryOperator;

/** Pixels in rows; drawing outside of it changes nothing. */
public final class Picture {
    /** The longest side that is drawn, in pixels. */
    public static final int MAX_SIDE = 2048;

    private final int width;
    private final int height;
    private final int[] rgb;

    /**
     * Makes a black picture.
     *
     * @throws IllegalArgumentException when a side is not from 1 to {@link #MAX_SIDE}
     */
    public Picture(int width, int height) {
        if (width < 1 || height < 1 || width > MAX_SIDE || height > MAX_SIDE) {
            throw new IllegalArgumentException(
                    "a picture of " + width + "x" + height + " is not drawn; keep each side from 1 to " + MAX_SIDE);
        }
        this.width = width;
        this.height = height;
        this.rgb = new int[width * height];
    }

    /** Returns the width in pixels. */
    public int width() {
        return width;
    }

    /** Returns the height in pixels. */
    public int height() {
        return height;
    }

    /** Returns a pixel as {@code 0xRRGGBB}. */
    public int rgb(int x, int y) {
        return rgb[y * width + x];
    }

    void set(int x, int y, int color) {
        if (x >= 0 && y >= 0 && x < width && y < height) {
            rgb[y * width + x] = color;
        }
    }

    void fill(int x, int y, int wide, int high, int color) {
        int right = Math.min(width, x + wide);
        int bottom = Math.min(height, y + high);
        for (int row = Math.max(0, y); row < bottom; row++) {
            for (int column = Math.max(0, x); column < right; column++) {
                rgb[row * width + column] = color;
            }
        }
    }

    /** Writes text in capitals, its upper left corner at a point, each dot of its letters a square of some pixels. */
    void text(String text, int x, int y, int dot, int color) {
        for (int i = 0; i < text.length(); i++) {
            int left = x + i * PixelFont.ADVANCE * dot;
            PixelFont.dots(text.charAt(i), (column, row) -> fill(left + column * dot, y + row * dot, dot, dot, color));
        }
    }

    /** Changes every pixel of the upper rows. */
    void recolor(int rows, IntUnaryOperator change) {
        for (int i = 0; i < width * Math.min(rows, height); i++) {
            rgb[i] = change.applyAsInt(rgb[i]);
        }
    }

    /** Returns the picture with few shades of each colour, which weighs less. */
    public Picture coarse() {
        Picture coarse = new Picture(width, height);
        for (int i = 0; i < rgb.length; i++) {
            coarse.rgb[i] = rgb[i] & 0xE0E0E0;
        }
        return coarse;
    }

    /**
     * Returns the picture as it appears in a box: the whole of it with black beside it, or cut so that it fills the box.
     *
     * @param fills whether it is cut
     */
    public Picture in(int boxWidth, int boxHeight, boolean fills) {
        double across = (double) boxWidth / width;
        double down = (double) boxHeight / height;
        double scale = fills ? Math.max(across, down) : Math.min(across, down);
        Picture box = new Picture(boxWidth, boxHeight);
        for (int y = 0; y < boxHeight; y++) {
            int fromY = (int) Math.floor((y + 0.5 - boxHeight / 2.0) / scale + height / 2.0);
            for (int x = 0; x < boxWidth; x++) {
                int fromX = (int) Math.floor((x + 0.5 - boxWidth / 2.0) / scale + width / 2.0);
                if (fromX >= 0 && fromY >= 0 && fromX < width && fromY < height) {
                    box.set(x, y, rgb(fromX, fromY));
                }
            }
        }
        return box;
    }

    /** Returns the picture turned by a quarter, clockwise. */
    public Picture turned() {
        Picture turned = new Picture(/* width= */ height, /* height= */ width);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                turned.set(height - 1 - y, x, rgb(x, y));
            }
        }
        return turned;
    }
}
