package io.liverig.internal.view.wxss;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a rule or a style attribute declares, shorthands of margin, padding, border, inset and flex taken apart.
 *
 * @param usual by property
 * @param important those marked !important
 */
record Declarations(Map<String, String> usual, Map<String, String> important) {
    private static final List<String> SIDES = List.of("top", "right", "bottom", "left");

    static Declarations parse(String body) {
        Declarations made = new Declarations(new LinkedHashMap<>(), new LinkedHashMap<>());
        for (String one : split(body, ';')) {
            int colon = one.indexOf(':');
            if (colon > 0) {
                made.add(
                        one.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        one.substring(colon + 1).strip());
            }
        }
        return made;
    }

    private void add(String name, String value) {
        boolean marked = value.toLowerCase(Locale.ROOT).endsWith("!important");
        String plain = marked
                ? value.substring(0, value.length() - "!important".length()).strip()
                : value;
        expand(name, plain, marked ? important : usual);
    }

    private static void expand(String name, String value, Map<String, String> into) {
        switch (name) {
            case "margin", "padding" -> sides(value, into, name + "-%s");
            case "border-width" -> sides(value, into, "border-%s-width");
            case "inset" -> sides(value, into, "%s");
            case "border" -> SIDES.forEach(side -> into.put("border-" + side + "-width", width(value)));
            case "border-top", "border-right", "border-bottom", "border-left" ->
                into.put(name + "-width", width(value));
            case "flex" -> {
                List<String> parts = split(value, ' ');
                into.put(
                        "flex-grow",
                        parts.isEmpty() || value.equals("none") ? "0" : value.equals("auto") ? "1" : parts.get(0));
                into.put("flex-basis", parts.size() > 2 ? parts.get(2) : value.equals("auto") ? "auto" : "0");
            }
            default -> into.put(name, value);
        }
    }

    private static String width(String border) {
        boolean none = border.contains("none");
        return none
                ? "0"
                : split(border, ' ').stream()
                        .filter(part -> part.matches("[-+.\\d].*"))
                        .findFirst()
                        .orElse("3px");
    }

    private static void sides(String value, Map<String, String> into, String form) {
        List<String> parts = split(value, ' ');
        if (parts.isEmpty()) {
            return;
        }
        int[][] choice = {{0, 0, 0, 0}, {0, 1, 0, 1}, {0, 1, 2, 1}, {0, 1, 2, 3}};
        int[] chosen = choice[Math.min(parts.size(), 4) - 1];
        for (int i = 0; i < 4; i++) {
            into.put(String.format(Locale.ROOT, form, SIDES.get(i)), parts.get(chosen[i]));
        }
    }

    /** Splits at a character outside of brackets and quotes; empty parts are left out. */
    static List<String> split(String text, char at) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        char quote = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : at;
            boolean end = i == text.length();
            if (!end && quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (!end && (c == '"' || c == '\'')) {
                quote = c;
            } else if (end || (c == at && depth == 0)) {
                String part = text.substring(start, i).strip();
                start = i + 1;
                if (!part.isEmpty()) {
                    parts.add(part);
                }
            } else {
                depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
            }
        }
        return parts;
    }
}
