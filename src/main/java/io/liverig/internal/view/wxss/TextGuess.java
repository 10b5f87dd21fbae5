package io.liverig.internal.view.wxss;

/** Estimates the room that a text takes: an em for what lies beyond the Latin scripts, half an em for a letter. */
final class TextGuess {
    private TextGuess() {}

    /** Returns the width of a character, in ems. */
    static double ems(char c) {
        return c >= 0x2e80 ? 1 : 0.5;
    }

    /** Returns the width of a text on one line. */
    static double width(String text, double fontSize) {
        double ems = 0;
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                gap = ems > 0;
            } else {
                ems += ems(c) + (gap ? 0.5 : 0);
                gap = false;
            }
        }
        return ems * fontSize;
    }
}
