package io.liverig.internal.view.wxss;

import io.liverig.internal.view.wxss.Layouter.Place;
import java.util.ArrayList;
import java.util.List;

/** Comes near to flex and grid: children side by side, or below each other, what grows shares what is left. */
final class FlexRow {
    private final Layouter layouter;
    private final Style style;
    private final Place content;
    private final List<Item> items = new ArrayList<>();

    private record Item(LayoutNode node, Style style, BlockBox box, double width, double grow) {
        double outer() {
            return width + box.margin("left") + box.margin("right");
        }
    }

    private FlexRow(Layouter layouter, Style style, Place content) {
        this.layouter = layouter;
        this.style = style;
        this.content = content.estimated(layouter.estimates("flex and grid"));
    }

    static FlowSpace fill(Layouter layouter, LayoutNode node, Style style, Place content) {
        FlexRow row = new FlexRow(layouter, style, content);
        node.children().forEach(row::add);
        return style.word("flex-direction", "row").startsWith("column") ? row.column() : row.row();
    }

    private void add(LayoutNode child) {
        if (child.tag().equals("#text")) {
            return;
        }
        Style own = layouter.style(child, style);
        if (own.leavesFlow()) {
            layouter.defer(child, own, content);
        } else if (!own.display().equals("none")) {
            items.add(item(child, own));
        }
    }

    private Item item(LayoutNode child, Style own) {
        BlockBox box = new BlockBox(layouter, child, content);
        double grow = new Length(layouter.viewport(), 16).of(own.word("flex-grow", "0") + "px", 0);
        double declared = own.length("width", content.width());
        double basis = own.length("flex-basis", content.width());
        double edges = own.sides("padding-*", "left", "right", content.width());
        double natural = InlineLine.naturalWidth(layouter, child, own) + edges;
        double width = !Double.isNaN(basis) ? basis : Double.isNaN(declared) ? natural : box.width();
        return new Item(child, own, box, Math.min(width, content.width()), Double.isNaN(grow) ? 0 : grow);
    }

    private FlowSpace row() {
        double taken = items.stream().mapToDouble(Item::outer).sum();
        double growing = items.stream().mapToDouble(Item::grow).sum();
        double free = Math.max(0, content.width() - taken);
        double x = growing > 0 ? 0 : lead(free);
        double gap = growing > 0 ? 0 : gap(free);
        double y = 0;
        double tall = 0;
        boolean wraps = style.word("flex-wrap", "nowrap").startsWith("wrap")
                || style.display().endsWith("grid");
        for (Item item : items) {
            double width = item.width() + (growing > 0 ? free * item.grow() / growing : 0);
            if (wraps && x > 0 && x + width > content.width() + 0.01) {
                x = 0;
                y += tall;
                tall = 0;
            }
            BlockBox box = item.box();
            Place at = content.at(content.left() + x + box.margin("left"), content.top() + y + box.margin("top"));
            Box laid = box.layAt(at, width, stretch(item));
            tall = Math.max(tall, laid.height() + box.margin("top") + box.margin("bottom"));
            x += width + box.margin("left") + box.margin("right") + gap;
        }
        return new FlowSpace(Math.max(x - gap, 0), y + tall, items.isEmpty());
    }

    private double stretch(Item item) {
        boolean stretches = style.word("align-items", "stretch").equals("stretch")
                && Double.isNaN(item.style().length("height", 0));
        return stretches ? content.height() : Double.NaN;
    }

    private double lead(double free) {
        return switch (style.word("justify-content", "start")) {
            case "center" -> free / 2;
            case "flex-end", "end", "right" -> free;
            case "space-around" -> free / (2 * Math.max(1, items.size()));
            case "space-evenly" -> free / (items.size() + 1);
            default -> 0;
        };
    }

    private double gap(double free) {
        return switch (style.word("justify-content", "start")) {
            case "space-between" -> items.size() > 1 ? free / (items.size() - 1) : 0;
            case "space-around" -> free / Math.max(1, items.size());
            case "space-evenly" -> free / (items.size() + 1);
            default -> 0;
        };
    }

    private FlowSpace column() {
        double down = 0;
        double widest = 0;
        for (Item item : items) {
            BlockBox box = item.box();
            boolean whole = style.word("align-items", "stretch").equals("stretch")
                    && Double.isNaN(item.style().length("width", content.width()));
            double width = whole ? content.width() - box.margin("left") - box.margin("right") : box.width();
            double centre = style.is("align-items", "center") ? Math.max(0, content.width() - width) / 2 : 0;
            double top = content.top() + down + box.margin("top");
            Box laid = box.layAt(content.at(content.left() + centre + box.margin("left"), top), width, Double.NaN);
            down += laid.height() + box.margin("top") + box.margin("bottom");
            widest = Math.max(widest, width);
        }
        return new FlowSpace(widest, down, items.isEmpty());
    }
}
