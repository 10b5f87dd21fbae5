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
    static int end(Source source, int from, int to) {
        String text = source.text();
        int plain = from > source.lastClose() ? -1 : pair(text, '}', from, to);
        if (plain < 0) {
            return -1;
        }
        int end = careful(text, from, Math.min(to, Math.max(plain + 2, from + CAREFUL)));
        return end >= 0 ? end : plain;
    }

    /** Returns where a character stands twice between two indexes, or -1; it looks no further. */
    static int pair(String text, char c, int from, int to) {
        for (int at = from; at + 1 < to; at++) {
            if (text.charAt(at) == c && text.charAt(at + 1) == c) {
                return at;
            }
        }
        return -1;
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
