package io.liverig.internal.view.wxss;

import io.liverig.internal.turn.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The rules of one WXSS file, in order.
 *
 * @param imports the files that it imports, as written; they come before its own rules
 * @param rules the rules that say something of places and sizes
 */
public record StyleSheet(List<String> imports, List<Rule> rules) {
    /** How many media queries may stand in each other. */
    static final int MAX_DEPTH = 32;

    private static final Set<String> PLACING = Set.of(
            "width",
            "height",
            "min-width",
            "min-height",
            "max-width",
            "max-height",
            "display",
            "position",
            "top",
            "right",
            "bottom",
            "left",
            "box-sizing",
            "float",
            "font-size",
            "line-height",
            "font",
            "white-space",
            "zoom",
            "columns",
            "column-count");

    /**
     * A rule.
     *
     * @param selectors one is enough
     * @param media the conditions of the media queries around it
     * @param understood whether all of its selectors are
     */
    record Rule(List<StyleSelector> selectors, List<String> media, Declarations declarations, boolean understood) {
        Rule ofTags() {
            return new Rule(selectors.stream().filter(StyleSelector::isOfTags).toList(), media, declarations, true);
        }
    }

    /** Returns those rules that speak of tags alone, which count in all components. */
    public StyleSheet ofTags() {
        return new StyleSheet(
                imports,
                rules.stream()
                        .map(Rule::ofTags)
                        .filter(rule -> !rule.selectors().isEmpty())
                        .toList());
    }

    /**
     * Reads a file's text, in time that grows as the text does; what it cannot read is left out, and so is what stands
     * in more than {@value #MAX_DEPTH} blocks.
     */
    public static StyleSheet parse(String text) {
        StyleSheet sheet = new StyleSheet(new ArrayList<>(), new ArrayList<>());
        sheet.read(withoutComments(text), List.of());
        return sheet;
    }

    /** Puts a space for each comment; one without an end goes on to the end of the file. */
    private static String withoutComments(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        int at = 0;
        for (int open = text.indexOf("/*"); open >= 0; open = text.indexOf("/*", at)) {
            kept.append(text, at, open).append(' ');
            int close = text.indexOf("*/", open + 2);
            at = close < 0 ? text.length() : close + 2;
        }
        return kept.append(text, at, text.length()).toString();
    }

    private void read(String text, List<String> media) {
        int at = 0;
        while (at < text.length()) {
            Turn.check();
            int end = headEnd(text, at);
            if (end == text.length()) {
                return;
            }
            if (text.charAt(end) == ';') {
                statement(text.substring(at, end).strip());
                at = end + 1;
                continue;
            }
            int close = closing(text, end);
            block(text.substring(at, end).strip(), text.substring(end + 1, close), media);
            at = close + 1;
        }
    }

    /** Returns where a rule's block opens or, for a rule of the kind of @import, its semicolon; else the text's end. */
    private static int headEnd(String text, int from) {
        boolean blank = true;
        boolean statement = false;
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '{' || (c == ';' && statement)) {
                return at;
            }
            statement |= blank && c == '@';
            blank &= Character.isWhitespace(c);
        }
        return text.length();
    }

    private static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return text.length();
    }

    private void statement(String statement) {
        if (statement.startsWith("@import")) {
            imports.add(statement
                    .substring("@import".length())
                    .replaceAll("url\\(|\\)|[\"']", "")
                    .strip());
        }
    }

    private void block(String head, String body, List<String> media) {
        if (head.startsWith("@media") && media.size() < MAX_DEPTH) {
            List<String> more = new ArrayList<>(media);
            more.add(head.substring("@media".length()).strip());
            read(body, List.copyOf(more));
        } else if (!head.startsWith("@")) {
            rule(head, body, media);
        }
    }

    private void rule(String head, String body, List<String> media) {
        Declarations declared = Declarations.parse(body);
        if (!places(declared)) {
            return;
        }
        List<StyleSelector> selectors = new ArrayList<>();
        boolean understood = true;
        for (String one : Declarations.split(head, ',')) {
            StyleSelector selector = isOfAState(one) ? null : StyleSelector.parse(one);
            understood &= selector != null || isOfAState(one);
            if (selector != null) {
                selectors.add(selector);
            }
        }
        rules.add(new Rule(List.copyOf(selectors), media, declared, understood));
    }

    /** Returns whether a selector is for a moment's state or for generated content, both left out. */
    private static boolean isOfAState(String selector) {
        return selector.matches(".*:(active|hover|focus|:?before|:?after|:?placeholder|:?-webkit-[\\w-]+)\\s*");
    }

    private static boolean places(Declarations declared) {
        return declared.usual().keySet().stream().anyMatch(StyleSheet::isPlacing)
                || declared.important().keySet().stream().anyMatch(StyleSheet::isPlacing);
    }

    private static boolean isPlacing(String property) {
        return PLACING.contains(property)
                || property.startsWith("margin")
                || property.startsWith("padding")
                || (property.startsWith("border-") && property.endsWith("width"))
                || property.startsWith("flex")
                || property.startsWith("grid")
                || property.startsWith("--");
    }
}
