package io.liverig.internal.view.wxss;

/**
 * About how many lines a text takes, broken where a line is full and where it says so.
 *
 * @param count how many; an empty text takes one
 * @param lineHeight of each, in pixels
 */
public record TextLines(int count, double lineHeight) {
    static TextLines of(String text, double width, Style style) {
        int count = 0;
        for (String paragraph : text.split("\n", -1)) {
            count += rows(paragraph, width, style.fontSize());
        }
        return new TextLines(count, style.lineHeight());
    }

    private static int rows(String paragraph, double width, double fontSize) {
        int rows = 1;
        double x = 0;
        for (int i = 0; i < paragraph.length(); i++) {
            double wide = fontSize * TextGuess.ems(paragraph.charAt(i));
            if (x > 0 && x + wide > width) {
                rows++;
                x = 0;
            }
            x += wide;
        }
        return rows;
    }
}
