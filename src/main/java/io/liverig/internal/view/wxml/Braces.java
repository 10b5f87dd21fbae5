package io.liverig.internal.view.wxml;

/** Finds where a binding ends: the first two closing braces outside its strings and its own pairs of braces. */
final class Braces {
    /** How far strings and pairs are respected; a binding that is longer ends at its first two closing braces. */
    private static final int CAREFUL = 4_000;

    private Braces() {}

    /**
     * Returns the index of the closing braces, or -1 when there are none.
     *
     * @param from the first character behind the opening braces
     */
    static int end(String text, int from, int to) {
        int plain = text.indexOf("}}", from);
        if (plain < 0 || plain + 2 > to) {
            return -1;
        }
        int end = careful(text, from, Math.min(to, Math.max(plain + 2, from + CAREFUL)));
        return end >= 0 ? end : plain;
    }

    /** Respects strings and pairs, so that <code>{{ {a: {b: '}}'}} }}</code> is one binding. */
    private static int careful(String text, int from, int to) {
        int depth = 0;
        for (int at = from; at + 1 < to; at++) {
            char c = text.charAt(at);
            if (c == '\'' || c == '"') {
                at = endOfString(text, at, to);
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && depth == 0 && text.charAt(at + 1) == '}') {
                return at;
            } else if (c == '}' && depth > 0) {
                depth--;
            }
        }
        return -1;
    }

    /** Returns the closing quote; the very end when the line ends first, for then the quote was an apostrophe. */
    private static int endOfString(String text, int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (text.charAt(at) == '\n') {
                return to;
            } else if (text.charAt(at) == '\\') {
                at++;
            } else if (text.charAt(at) == text.charAt(from)) {
                return at;
            }
        }
        return to;
    }
}
