package io.liverig.internal.view.wxss;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Gives every node of a page its box, top down; what it estimates it notes as a reason. */
public final class Layouter {
    private final Viewport viewport;
    private final Function<String, List<StyleSheet>> sheets;
    private final Map<String, Cascade> cascades = new HashMap<>();
    private final Map<LayoutNode, Box> boxes = new HashMap<>();
    private final Map<LayoutNode, Style> styles = new HashMap<>();
    private final List<Away> away = new ArrayList<>();
    private final Set<String> reasons = new LinkedHashSet<>();

    private Layouter(Viewport viewport, Function<String, List<StyleSheet>> sheets) {
        this.viewport = viewport;
        this.sheets = sheets;
    }

    /**
     * Lays a page out.
     *
     * @param sheets gives what styles the page, for "", and each component, for its path
     */
    public static Layouter of(LayoutNode page, Function<String, List<StyleSheet>> sheets, Viewport viewport) {
        Layouter layouter = new Layouter(viewport, sheets);
        layouter.style(page, Style.initial(viewport));
        Place whole = new Place(0, 0, viewport.width(), viewport.height(), layouter.reasons.isEmpty(), false);
        new BlockBox(layouter, page, whole).lay(whole);
        return layouter;
    }

    /** Returns a node's box; {@link Box#NONE} for what is not displayed. */
    public Box box(LayoutNode node) {
        return boxes.getOrDefault(node, Box.NONE);
    }

    /** Returns what a node's style declares, shorthands taken apart; "" when it says nothing of it. */
    public String declared(LayoutNode node, String property) {
        Style style = styles.get(node);
        return style == null ? "" : style.word(property, "");
    }

    /** Returns about how many lines a text takes in a node's box, in its font. */
    public TextLines lines(LayoutNode node, String text) {
        return TextLines.of(text, box(node).width(), styles.getOrDefault(node, Style.initial(viewport)));
    }

    /** Returns why boxes are estimates, if any is. */
    public Set<String> reasons() {
        return reasons;
    }

    /**
     * Where a box may stand.
     *
     * @param left of the containing block
     * @param top where the flow has come to
     * @param width of the containing block
     * @param height of the containing block; NaN when that follows from what is in it
     * @param exact whether none of this is an estimate
     * @param fixed whether it stays when the page scrolls
     */
    record Place(double left, double top, double width, double height, boolean exact, boolean fixed) {
        Place at(double newLeft, double newTop) {
            return new Place(newLeft, newTop, width, height, exact, fixed);
        }

        Place estimated(boolean isExact) {
            return new Place(left, top, width, height, exact && isExact, fixed);
        }
    }

    /**
     * A node that has left the flow and waits for the box that it refers to.
     *
     * @param wouldBe where the flow would have put it
     * @param fixed whether it refers to the screen
     */
    record Away(LayoutNode node, Place wouldBe, boolean fixed) {}

    int waiting() {
        return away.size();
    }

    void defer(LayoutNode node, Style style, Place wouldBe) {
        away.add(new Away(node, wouldBe, style.is("position", "fixed")));
    }

    /** Takes what has been waiting since a moment, what refers to the screen only for the page. */
    List<Away> take(int since, boolean page) {
        List<Away> taken = away.subList(since, away.size()).stream()
                .filter(one -> page || !one.fixed())
                .toList();
        away.removeAll(taken);
        return taken;
    }

    /** Moves a node that is laid out, and all that is in it, down. */
    void shift(LayoutNode node, double down) {
        Box box = boxes.get(node);
        if (box != null) {
            boxes.put(node, box.lower(down));
        }
        node.children().forEach(child -> shift(child, down));
    }

    Viewport viewport() {
        return viewport;
    }

    Style style(LayoutNode node, Style around) {
        Style known = styles.get(node);
        if (known == null) {
            Cascade inside = node.hosts().isEmpty() ? null : cascade(node.hosts());
            known = cascade(node.scope()).style(node, around, inside);
            styles.put(node, known);
        }
        return known;
    }

    private Cascade cascade(String scope) {
        return cascades.computeIfAbsent(scope, key -> new Cascade(sheets.apply(key), viewport));
    }

    /** Returns whether all rules that may count for a node were understood. */
    boolean isUnderstood(LayoutNode node) {
        if (node.hasForeignClasses()) {
            return estimates("external classes");
        }
        boolean own = cascade(node.scope()).isUnderstood()
                && (node.hosts().isEmpty() || cascade(node.hosts()).isUnderstood());
        return own || estimates("selectors or media queries that are not understood");
    }

    void put(LayoutNode node, Box box) {
        boxes.put(node, box);
    }

    /** Notes why something is an estimate; returns false, for what is then not exact. */
    boolean estimates(String reason) {
        reasons.add(reason);
        return false;
    }
}
