package io.liverig.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A place in a page's data: {@code a.b[0].c}, parsed once at the edge.
 *
 * <p>The forms are those of
 * https://developers.weixin.qq.com/miniprogram/dev/reference/api/Page.html#Page-prototype-setData-Object-data-Function-callback
 * . What that page leaves open follows glass-easel's published engine (src/data_path.ts): a backslash escapes
 * {@code . [ ] \} and stands for itself before any other character, an empty field between two dots is skipped, spaces
 * belong to the name. Names that would reach a prototype are refused; the engine does not refuse them, we do, because
 * a page's data must not be able to change the objects of the sandbox.
 *
 * @param text the path as it was written
 * @param segments a String for each field, an Integer for each index; at least one
 */
public record DataPath(String text, List<Object> segments) {
    private static final Set<String> FORBIDDEN = Set.of("__proto__", "constructor", "prototype");
    private static final String ESCAPABLE = ".[]\\";

    /** The largest index that a path may name; a larger one would make an array that no device holds. */
    public static final int MAX_INDEX = 1_000_000;

    /**
     * Parses a path.
     *
     * @throws DataPathException with the offending character's index when it cannot be read
     */
    public static DataPath parse(String text) {
        return new Parser(text).parse();
    }

    /**
     * Makes a path of its segments: a String for each field, an Integer for each index.
     *
     * @throws DataPathException when no path can have them
     */
    public static DataPath of(List<Object> segments) {
        StringBuilder text = new StringBuilder();
        for (Object segment : segments) {
            if (segment instanceof Integer index) {
                text.append('[').append(index).append(']');
            } else {
                text.append(text.length() == 0 ? "" : ".")
                        .append(segment.toString().replaceAll("[.\\[\\]\\\\]", "\\\\$0"));
            }
        }
        return parse(text.toString());
    }

    /** Returns the first field: the key of the page's data that the path begins with. */
    public String root() {
        return segments.get(0).toString();
    }

    @Override
    public String toString() {
        return text;
    }

    private static final class Parser {
        private final String text;
        private int at;

        Parser(String text) {
            this.text = text;
        }

        DataPath parse() {
            List<Object> segments = new ArrayList<>(4);
            while (at < text.length()) {
                if (text.charAt(at) == '[') {
                    segments.add(segments.isEmpty() ? failFirst() : index());
                } else {
                    at += text.charAt(at) == '.' ? 1 : 0;
                    addField(segments);
                }
            }
            if (segments.isEmpty()) {
                segments.add("");
            }
            return new DataPath(text, List.copyOf(segments));
        }

        private Object failFirst() {
            throw new DataPathException(text, at, "a path begins with a field name");
        }

        private void addField(List<Object> segments) {
            int start = at;
            String field = field();
            if (FORBIDDEN.contains(field)) {
                throw new DataPathException(text, start, "\"" + field + "\" would reach a prototype");
            }
            if (!field.isEmpty()) {
                segments.add(field);
            }
        }

        private String field() {
            StringBuilder field = new StringBuilder();
            while (at < text.length()) {
                char c = text.charAt(at);
                if (c == '.' || c == '[') {
                    break;
                }
                if (c == '\\' && at + 1 < text.length() && ESCAPABLE.indexOf(text.charAt(at + 1)) >= 0) {
                    c = text.charAt(++at);
                }
                field.append(c);
                at++;
            }
            return field.toString();
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }

        private Integer index() {
            int start = ++at;
            while (at < text.length() && isDigit(text.charAt(at))) {
                at++;
            }
            if (at == start) {
                throw new DataPathException(text, at, "index expected");
            }
            if (at >= text.length() || text.charAt(at) != ']') {
                throw new DataPathException(text, at, "\"]\" expected");
            }
            String digits = text.substring(start, at++);
            if (digits.length() > 7 || Integer.parseInt(digits) > MAX_INDEX) {
                throw new DataPathException(text, start, "an index is at most " + MAX_INDEX);
            }
            return Integer.valueOf(digits);
        }
    }
}
