package io.liverig.internal.view.wxml.expression;

import io.liverig.data.JsValues;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the smallest parts of an expression: symbols, names, numbers and strings. */
final class ExpressionCursor {
    private static final Pattern NUMBER =
            Pattern.compile("0[xX][0-9a-fA-F]+|0[oO][0-7]+|0[bB][01]+|(\\d+(?:\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");

    private final String text;
    private final int to;
    private int at;

    ExpressionCursor(String text, int from, int to) {
        this.text = text;
        this.at = from;
        this.to = to;
    }

    int at() {
        return at;
    }

    void reset(int offset) {
        at = offset;
    }

    /** Skips white space and returns the next character, or 0 at the end. */
    char peek() {
        while (at < to && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00a0')) {
            at++;
        }
        return at < to ? text.charAt(at) : 0;
    }

    boolean startsWith(String symbol) {
        return text.startsWith(symbol, at) && at + symbol.length() <= to;
    }

    /** Reads a symbol if it comes next. */
    boolean take(String symbol) {
        peek();
        if (!startsWith(symbol)) {
            return false;
        }
        at += symbol.length();
        return true;
    }

    void expect(String symbol) throws ExpressionException {
        if (!take(symbol)) {
            throw fail("\"" + symbol + "\" expected, but " + found() + " follows");
        }
    }

    ExpressionException fail(String message) {
        return new ExpressionException(Math.min(at, Math.max(0, text.length() - 1)), message);
    }

    /** Describes what comes next, for messages. */
    String found() {
        char next = peek();
        return next == 0 ? "the end" : "\"" + next + "\"";
    }

    /** Reads a name, or returns null when none comes next. */
    @Nullable
    String name() {
        if (!isNameStart(peek())) {
            return null;
        }
        int start = at;
        while (at < to && (isNameStart(text.charAt(at)) || Character.isDigit(text.charAt(at)))) {
            at++;
        }
        return text.substring(start, at);
    }

    private static boolean isNameStart(char c) {
        return Character.isLetter(c) || c == '_' || c == '$';
    }

    /** Reads a number, or returns null when none comes next. */
    @Nullable
    Double number() {
        peek();
        Matcher matcher = NUMBER.matcher(text).region(at, to);
        if (!matcher.lookingAt()) {
            return null;
        }
        at = matcher.end();
        return JsValues.number(matcher.group());
    }

    /** Reads a string in either kind of quotes. */
    String string() throws ExpressionException {
        int start = at;
        char quote = text.charAt(at++);
        StringBuilder value = new StringBuilder();
        while (at < to && text.charAt(at) != quote) {
            char c = text.charAt(at++);
            value.append(c == '\\' && at < to ? escaped() : String.valueOf(c));
        }
        if (at >= to) {
            at = start;
            throw fail("the string that begins here has no end");
        }
        at++;
        return value.toString();
    }

    private String escaped() {
        char c = text.charAt(at++);
        return switch (c) {
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'r' -> "\r";
            case 'b' -> "\b";
            case 'f' -> "\f";
            case 'v' -> "\u000b";
            case '0' -> "\0";
            case '\n' -> "";
            case 'x' -> codeUnit(2, c);
            case 'u' -> codeUnit(4, c);
            default -> String.valueOf(c);
        };
    }

    private String codeUnit(int digits, char mark) {
        int end = at + digits;
        if (end > to || !text.substring(at, end).matches("[0-9a-fA-F]+")) {
            return String.valueOf(mark);
        }
        String unit = String.valueOf((char) Integer.parseInt(text.substring(at, end), 16));
        at = end;
        return unit;
    }
}
