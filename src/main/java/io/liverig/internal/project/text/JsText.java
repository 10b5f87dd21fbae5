package io.liverig.internal.project.text;

import io.liverig.data.Json;

/** Walks over the parts of a script that mean nothing. */
public final class JsText {
    private JsText() {}

    /** Returns the offset of the first character that is neither white space nor part of a comment. */
    public static int skipBlank(String text, int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (text.startsWith("//", at)) {
                at = endOfLine(text, at);
            } else if (text.startsWith("/*", at)) {
                int end = text.indexOf("*/", at + 2);
                at = end < 0 ? text.length() : end + 2;
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF') {
                at++;
            } else {
                return at;
            }
        }
        return at;
    }

    /** Skips directives such as {@code 'use strict'} and empty statements too. */
    public static int skipIdle(String text, int from) {
        int at = skipBlank(text, from);
        while (at < text.length() && "'\";".indexOf(text.charAt(at)) >= 0) {
            char c = text.charAt(at);
            int end = c == ';' ? at : text.indexOf(c, at + 1);
            at = skipBlank(text, end < 0 ? text.length() : end + 1);
        }
        return at;
    }

    /** Returns whether a whole word stands at an offset. */
    public static boolean isWord(String text, int at, String word) {
        int end = at + word.length();
        return text.startsWith(word, at) && (end == text.length() || !Character.isJavaIdentifierPart(text.charAt(end)));
    }

    /** Returns the line ends of a range, so that what replaces it keeps the lines. */
    public static String lineEnds(String text, int start, int end) {
        StringBuilder ends = new StringBuilder();
        for (int at = start; at < end; at++) {
            if (isLineEnd(text.charAt(at))) {
                ends.append(text.charAt(at));
            }
        }
        return ends.toString();
    }

    private static int endOfLine(String text, int from) {
        int at = from;
        while (at < text.length() && !isLineEnd(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    /** Returns the expression that reads a property. */
    public static String property(String object, String name) {
        boolean plain = !name.isEmpty()
                && Character.isJavaIdentifierStart(name.charAt(0))
                && name.chars().allMatch(Character::isJavaIdentifierPart);
        return plain ? object + "." + name : object + "[" + quote(name) + "]";
    }

    /** Returns a string literal. */
    public static String quote(String text) {
        return Json.write(text);
    }
}
