package io.liverig.internal.view.wxss;

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

    /** Reads a file's text; what it cannot read is left out. */
    public static StyleSheet parse(String text) {
        StyleSheet sheet = new StyleSheet(new ArrayList<>(), new ArrayList<>());
        sheet.read(text.replaceAll("(?s)/\\*.*?\\*/", " "), List.of());
        return sheet;
    }

    private void read(String text, List<String> media) {
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('{', at);
            int end = text.indexOf(';', at);
            if (end >= 0
                    && (open < 0 || end < open)
                    && text.substring(at, end).strip().startsWith("@")) {
                statement(text.substring(at, end).strip());
                at = end + 1;
                continue;
            }
            if (open < 0) {
                return;
            }
            int close = closing(text, open);
            block(text.substring(at, open).strip(), text.substring(open + 1, close), media);
            at = close + 1;
        }
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
        if (head.startsWith("@media")) {
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
