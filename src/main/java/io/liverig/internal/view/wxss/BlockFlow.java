package io.liverig.internal.view.wxss;

import io.liverig.internal.view.wxss.Layouter.Place;

/** Puts the children of a node one below the other, what is inline into lines. */
final class BlockFlow {
    private final Layouter layouter;
    private final Style style;
    private final Place content;
    private final InlineLine line;
    private double down;
    private double lastMargin;
    private double widest;
    private boolean exact = true;
    private boolean begun;

    private BlockFlow(Layouter layouter, Style style, Place content) {
        this.layouter = layouter;
        this.style = style;
        this.content = content;
        this.line = new InlineLine(layouter, content, style);
    }

    static FlowSpace fill(Layouter layouter, LayoutNode node, Style style, Place content) {
        BlockFlow flow = new BlockFlow(layouter, style, content);
        node.children().forEach(flow::add);
        flow.endLines();
        flow.endMargins();
        return new FlowSpace(flow.widest, flow.down, flow.exact);
    }

    private Place here() {
        return content.at(content.left(), content.top() + down).estimated(exact);
    }

    private void add(LayoutNode child) {
        if (child.tag().equals("#text")) {
            line.text(child);
            return;
        }
        Style own = layouter.style(child, style);
        if (own.display().equals("none")) {
            return;
        }
        if (own.leavesFlow()) {
            double below = down + Math.max(0, lastMargin);
            layouter.defer(
                    child,
                    own,
                    content.at(content.left(), content.top() + below).estimated(exact && line.isEmpty()));
        } else if (own.isInline()) {
            line.box(child, own, here());
        } else {
            endLines();
            block(child);
        }
    }

    /** Margins of neighbours collapse into the larger one. */
    private void block(LayoutNode child) {
        BlockBox block = new BlockBox(layouter, child, content);
        double top = block.margin("top");
        double gap = lastMargin > 0 && top > 0 ? Math.max(lastMargin, top) : lastMargin + top;
        throughTop(top);
        down += gap;
        Box box = block.lay(here());
        down += box.height();
        lastMargin = block.margin("bottom");
        exact &= box.exact();
        widest = Math.max(widest, box.left() + box.width() - content.left() + block.margin("right"));
        begun = true;
    }

    /** A margin at the edge of a node without padding and border goes through it, which is not worked out here. */
    private void throughTop(double margin) {
        boolean edge =
                style.space("padding-top", content.width()) + style.space("border-top-width", content.width()) > 0;
        if (!begun && margin != 0 && !edge && !isClosed()) {
            exact = layouter.estimates("margins that collapse through their parent");
        }
    }

    /** Returns whether margins of children stay inside in any case. */
    private boolean isClosed() {
        return style.isInline()
                || style.leavesFlow()
                || style.word("overflow", style.word("overflow-y", "visible")).matches("hidden|auto|scroll");
    }

    private void endLines() {
        if (line.isEmpty()) {
            return;
        }
        down += lastMargin;
        lastMargin = 0;
        line.end(here());
        down += line.height();
        widest = Math.max(widest, line.width());
        exact = layouter.estimates("text and inline boxes");
        line.clear();
        begun = true;
    }

    private void endMargins() {
        boolean edge =
                style.space("padding-bottom", content.width()) + style.space("border-bottom-width", content.width())
                        > 0;
        if (lastMargin != 0 && !edge && !isClosed() && Double.isNaN(content.height())) {
            exact = layouter.estimates("margins that collapse through their parent");
        }
        down += lastMargin;
        lastMargin = 0;
    }
}
