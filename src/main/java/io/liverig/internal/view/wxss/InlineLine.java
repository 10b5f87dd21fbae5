package io.liverig.internal.view.wxss;

import io.liverig.internal.view.wxss.Layouter.Place;
import java.util.ArrayList;
import java.util.List;

/** Inline boxes and texts that stand in lines; all of it is an estimate but the declared size of a box. */
final class InlineLine {
    private final Layouter layouter;
    private final Place content;
    private final Style style;
    private final List<Item> items = new ArrayList<>();
    private double height;
    private double width;

    InlineLine(Layouter layouter, Place content, Style style) {
        this.layouter = layouter;
        this.content = content;
        this.style = style;
    }

    private record Item(LayoutNode node, Style style, double width) {}

    boolean isEmpty() {
        return items.isEmpty();
    }

    void clear() {
        items.clear();
        height = 0;
        width = 0;
    }

    void text(LayoutNode node) {
        if (!node.text().isBlank()) {
            items.add(new Item(node, style, TextGuess.width(node.text(), style.fontSize())));
        }
    }

    void box(LayoutNode node, Style own, Place around) {
        boolean text = own.display().equals("inline");
        double wide = text ? naturalWidth(layouter, node, own) : new BlockBox(layouter, node, around).width();
        items.add(new Item(node, own, wide));
    }

    double height() {
        return height;
    }

    double width() {
        return width;
    }

    /** Puts what there is into lines, from a place downwards. */
    void end(Place from) {
        double x = 0;
        double lineHeight = 0;
        double down = 0;
        for (Item item : items) {
            if (x > 0 && x + item.width() > content.width()) {
                down += lineHeight;
                x = 0;
                lineHeight = 0;
            }
            boolean first = x == 0 && down == 0;
            double tall =
                    place(item, from.at(from.left() + x, from.top() + down).estimated(first));
            lineHeight = Math.max(lineHeight, tall);
            x += Math.min(item.width(), content.width());
            width = Math.max(width, x);
        }
        height = down + lineHeight;
    }

    private double place(Item item, Place at) {
        boolean block =
                !item.node().tag().equals("#text") && !item.style().display().equals("inline");
        if (block) {
            BlockBox box = new BlockBox(layouter, item.node(), at);
            Place inside = at.at(at.left() + box.margin("left"), at.top() + box.margin("top"));
            double tall = box.layAt(inside, item.width(), Double.NaN).height();
            return tall + box.margin("top") + box.margin("bottom");
        }
        double lines = Math.max(1, Math.ceil(item.width() / Math.max(1, content.width())));
        double tall = item.width() == 0 ? 0 : lines * item.style().lineHeight();
        double wide = Math.min(item.width(), content.width());
        layouter.put(item.node(), new Box(at.left(), at.top(), wide, tall, wide, tall, false, at.fixed()));
        layouter.estimates("text and inline boxes");
        inner(item.node(), item.style(), at, wide, tall);
        return tall;
    }

    /** What is in an inline box stands where the box begins. */
    private void inner(LayoutNode node, Style own, Place at, double wide, double tall) {
        for (LayoutNode child : node.children()) {
            if (!child.tag().equals("#text")) {
                Style inside = layouter.style(child, own);
                boolean none = inside.display().equals("none");
                double width = none ? 0 : Math.min(wide, naturalWidth(layouter, child, inside));
                Box box = new Box(at.left(), at.top(), width, tall, width, tall, false, at.fixed());
                layouter.put(child, none ? Box.NONE : box);
                inner(child, inside, at, width, tall);
            }
        }
    }

    /** Estimates how wide what is in a node is when nothing limits it. */
    static double naturalWidth(Layouter layouter, LayoutNode node, Style style) {
        double given = style.display().equals("inline") ? Double.NaN : style.length("width", 0);
        if (!Double.isNaN(given) && given > 0) {
            return given;
        }
        double line = 0;
        double widest = 0;
        for (LayoutNode child : node.children()) {
            boolean text = child.tag().equals("#text");
            Style own = text ? style : layouter.style(child, style);
            if (!text && (own.leavesFlow() || own.display().equals("none"))) {
                continue;
            }
            double wide = text ? TextGuess.width(child.text(), style.fontSize()) : outer(layouter, child, own);
            boolean joins = text || own.isInline() || style.isFlex();
            line = joins ? line + wide : 0;
            widest = Math.max(widest, Math.max(line, wide));
        }
        return widest;
    }

    private static double outer(Layouter layouter, LayoutNode child, Style own) {
        return naturalWidth(layouter, child, own)
                + own.sides("padding-*", "left", "right", 0)
                + own.sides("margin-*", "left", "right", 0);
    }
}
