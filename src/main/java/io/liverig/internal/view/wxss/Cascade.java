package io.liverig.internal.view.wxss;

import io.liverig.internal.turn.Turn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Works out what the rules declare for a node: the heavier selector, then the later rule. */
final class Cascade {
    private final Viewport viewport;
    private final List<StyleSheet.Rule> rules = new ArrayList<>();
    private boolean understood = true;

    Cascade(List<StyleSheet> sheets, Viewport viewport) {
        this.viewport = viewport;
        sheets.forEach(sheet -> sheet.rules().forEach(this::take));
    }

    private void take(StyleSheet.Rule rule) {
        boolean holds = true;
        for (String query : rule.media()) {
            Media.Verdict verdict = Media.judge(query, viewport);
            understood &= verdict != Media.Verdict.UNKNOWN;
            holds &= verdict == Media.Verdict.HOLDS;
        }
        if (holds) {
            rules.add(rule);
            understood &= rule.understood();
        }
    }

    /** Returns whether every rule that places something was understood. */
    boolean isUnderstood() {
        return understood;
    }

    private record Match(Declarations declarations, int weight) {}

    /** Returns what the rules for {@code :host} declare. */
    private List<Declarations> host() {
        return rules.stream()
                .filter(rule -> rule.selectors().contains(StyleSelector.HOST))
                .map(StyleSheet.Rule::declarations)
                .toList();
    }

    /**
     * Works out a node's style.
     *
     * @param inside the rules of the component that the node is, null for any other node
     */
    Style style(LayoutNode node, Style around, @Nullable Cascade inside) {
        List<Match> matches = new ArrayList<>();
        Turn.check();
        for (StyleSheet.Rule rule : rules) {
            int weight = rule.selectors().stream()
                    .filter(selector -> selector.matches(node))
                    .mapToInt(StyleSelector::weight)
                    .max()
                    .orElse(-1);
            if (weight >= 0) {
                matches.add(new Match(rule.declarations(), weight));
            }
        }
        matches.sort(Comparator.comparingInt(Match::weight));
        Declarations inline = Declarations.parse(node.inlineStyle());
        Map<String, String> all =
                new LinkedHashMap<>(Declarations.parse(TagStyles.of(node.tag())).usual());
        if (inside != null) {
            inside.host().forEach(declared -> all.putAll(declared.usual()));
        }
        matches.forEach(match -> all.putAll(match.declarations().usual()));
        all.putAll(inline.usual());
        matches.forEach(match -> all.putAll(match.declarations().important()));
        all.putAll(inline.important());
        if (node.hidesItself()) {
            all.put("display", "none");
        }
        return withFont(all, around);
    }

    private Style withFont(Map<String, String> all, Style around) {
        double size = new Length(viewport, around.fontSize()).of(all.getOrDefault("font-size", ""), around.fontSize());
        double font = Double.isNaN(size) ? around.fontSize() : size;
        String line = all.getOrDefault("line-height", "");
        double height = line.matches("\\d+(\\.\\d*)?|\\.\\d+")
                ? Double.parseDouble(line) * font
                : new Length(viewport, font).of(line, font);
        double inherited = around.lineHeight() / around.fontSize() * font;
        return new Style(all, viewport, font, Double.isNaN(height) ? inherited : height);
    }
}
