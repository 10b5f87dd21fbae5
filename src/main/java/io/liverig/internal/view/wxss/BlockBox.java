package io.liverig.internal.view.wxss;

import io.liverig.internal.view.wxss.Layouter.Place;
import java.util.List;

/** Lays out one node that makes a box of its own, and with it all that is in it. */
final class BlockBox {
    private static final List<String> UNCLEAR = List.of(
            "width", "height", "min-width", "min-height", "max-width", "max-height", "top", "left", "right", "bottom");

    private final Layouter layouter;
    private final LayoutNode node;
    private final Style style;
    private final double around;
    private final double aroundHeight;
    private boolean exact;

    BlockBox(Layouter layouter, LayoutNode node, Place place) {
        this.layouter = layouter;
        this.node = node;
        this.style = layouter.style(node, Style.initial(layouter.viewport()));
        this.around = place.width();
        this.aroundHeight = place.height();
        this.exact = layouter.isUnderstood(node);
        this.exact &= UNCLEAR.stream().noneMatch(style::isUnclear)
                || layouter.estimates("lengths that can not be worked out");
        if (style.declared().containsKey("transform") || style.is("position", "sticky")) {
            exact = layouter.estimates("transform or position: sticky");
        }
    }

    double margin(String side) {
        return style.space("margin-" + side, around);
    }

    private double edges(String first, String second) {
        return style.sides("padding-*", first, second, around) + style.sides("border-*-width", first, second, around);
    }

    private double edge(String side) {
        return style.space("padding-" + side, around) + style.space("border-" + side + "-width", around);
    }

    /** Returns a declared width or height of the border box; NaN for none. */
    private double declared(String property, double whole, double edges) {
        double length = style.length(property, whole);
        boolean border = style.is("box-sizing", "border-box");
        return border || Double.isNaN(length) ? length : length + edges;
    }

    private double limited(double size, String property, double whole, double edges) {
        double most = declared("max-" + property, whole, edges);
        double least = declared("min-" + property, whole, edges);
        double below = Double.isNaN(most) ? size : Math.min(size, most);
        return Double.isNaN(least) ? below : Math.max(below, least);
    }

    /** Returns the width of the border box. */
    double width() {
        double edges = edges("left", "right");
        double given = declared("width", around, edges);
        if (Double.isNaN(given)) {
            given = style.length("about-width", around);
            if (!Double.isNaN(given)) {
                exact = layouter.estimates("the natural size of controls");
            } else if (style.isInline() || style.leavesFlow()) {
                given = stretched(edges);
            } else {
                given = around - margin("left") - margin("right");
            }
        }
        return limited(given, "width", around, edges);
    }

    /** Returns the width of a box that is as wide as what it holds, or as its two offsets say. */
    private double stretched(double edges) {
        double left = style.length("left", around);
        double right = style.length("right", around);
        if (style.leavesFlow() && !Double.isNaN(left) && !Double.isNaN(right)) {
            return around - left - right - margin("left") - margin("right");
        }
        boolean empty = node.children().isEmpty();
        exact &= empty || layouter.estimates("boxes as wide as what they hold");
        return Math.min(around, InlineLine.naturalWidth(layouter, node, style) + edges);
    }

    private double declaredHeight(double edges) {
        double given = declared("height", aroundHeight, edges);
        double top = style.length("top", aroundHeight);
        double bottom = style.length("bottom", aroundHeight);
        boolean between = Double.isNaN(given) && style.leavesFlow() && !Double.isNaN(top) && !Double.isNaN(bottom);
        return between ? aroundHeight - top - bottom - margin("top") - margin("bottom") : given;
    }

    /** Returns whether left and right margin are to be equal. */
    private boolean isCentred() {
        return style.is("margin-left", "auto") && style.is("margin-right", "auto");
    }

    /** Lays the node out with its margins inside the place; returns its box. */
    Box lay(Place place) {
        double width = width();
        double free = place.width() - width;
        double left = place.left() + (isCentred() && free > 0 ? free / 2 : margin("left"));
        return layAt(place.at(left, place.top()), width, Double.NaN);
    }

    /** Lays the node out at the place, its margins being outside; the width is settled, the height may be. */
    Box layAt(Place place, double width, double settledHeight) {
        int waiting = layouter.waiting();
        Place moved = relative(place);
        double edges = edges("top", "bottom");
        double given = Double.isNaN(settledHeight) ? declaredHeight(edges) : settledHeight;
        double inner = width - edges("left", "right");
        Place content = new Place(
                moved.left() + edge("left"),
                moved.top() + edge("top"),
                inner,
                Double.isNaN(given) ? Double.NaN : given - edges,
                moved.exact() && exact,
                moved.fixed());
        FlowSpace flow = style.isFlex()
                ? FlexRow.fill(layouter, node, style, content)
                : BlockFlow.fill(layouter, node, style, content);
        double height = limited(height(given, flow, edges), "height", aroundHeight, edges);
        Box box = new Box(
                moved.left(),
                moved.top(),
                width,
                height,
                Math.max(flow.width(), inner) + style.sides("padding-*", "left", "right", around),
                flow.height() + style.sides("padding-*", "top", "bottom", around),
                moved.exact() && exact,
                moved.fixed());
        layouter.put(node, box);
        layWaiting(box, waiting);
        return box;
    }

    private double height(double given, FlowSpace flow, double edges) {
        if (!Double.isNaN(given)) {
            return given;
        }
        double about = style.length("about-height", aroundHeight);
        if (!Double.isNaN(about)) {
            exact = layouter.estimates("the natural size of controls");
            return about;
        }
        exact &= flow.exact();
        return flow.height() + edges;
    }

    private Place relative(Place place) {
        if (!style.is("position", "relative")) {
            return place;
        }
        double left = style.length("left", around);
        double right = style.length("right", around);
        double top = style.length("top", aroundHeight);
        double bottom = style.length("bottom", aroundHeight);
        double across = !Double.isNaN(left) ? left : Double.isNaN(right) ? 0 : -right;
        double down = !Double.isNaN(top) ? top : Double.isNaN(bottom) ? 0 : -bottom;
        return place.at(place.left() + across, place.top() + down);
    }

    /** Lays out what has left the flow and refers to this node: all of it for the page, the rest for what is placed. */
    private void layWaiting(Box box, int since) {
        boolean page = node.parent() == null;
        if (!page && style.word("position", "static").equals("static")) {
            return;
        }
        Place inside = new Place(
                box.left() + style.space("border-left-width", around),
                box.top() + style.space("border-top-width", around),
                box.width() - style.sides("border-*-width", "left", "right", around),
                page
                        ? layouter.viewport().height()
                        : box.height() - style.sides("border-*-width", "top", "bottom", around),
                box.exact(),
                box.fixed());
        Place screen =
                new Place(0, 0, layouter.viewport().width(), layouter.viewport().height(), inside.exact(), true);
        for (Layouter.Away child : layouter.take(since, page)) {
            Place block = child.fixed() ? screen : inside;
            new BlockBox(layouter, child.node(), block).layAway(block, child.wouldBe());
        }
    }

    private void layAway(Place block, Place wouldBe) {
        double width = width();
        double left = style.length("left", around);
        double right = style.length("right", around);
        double top = style.length("top", aroundHeight);
        double bottom = style.length("bottom", aroundHeight);
        boolean across = !Double.isNaN(left) || !Double.isNaN(right);
        boolean down = !Double.isNaN(top) || !Double.isNaN(bottom);
        double x = wouldBe.left() + margin("left");
        if (across) {
            double fromRight = block.left() + block.width() - right - margin("right") - width;
            x = Double.isNaN(left) ? fromRight : block.left() + left + margin("left");
        }
        double y = (Double.isNaN(top) ? wouldBe.top() : block.top() + top) + margin("top");
        boolean sure = block.exact() && ((across && down) || wouldBe.exact());
        Box box = layAt(new Place(x, y, block.width(), block.height(), sure, block.fixed()), width, Double.NaN);
        if (down && Double.isNaN(top)) {
            double wanted = block.top() + block.height() - bottom - margin("bottom") - box.height();
            layouter.shift(node, wanted - box.top());
        }
    }
}
