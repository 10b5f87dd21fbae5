package io.liverig.internal.view.query;

import io.liverig.data.PageRef;
import io.liverig.data.Rect;
import io.liverig.internal.view.ViewTree;
import io.liverig.internal.view.node.ViewNode;
import io.liverig.internal.view.wxml.FileReader;
import io.liverig.internal.view.wxss.Box;
import io.liverig.internal.view.wxss.Layouter;
import io.liverig.internal.view.wxss.TextLines;
import io.liverig.internal.view.wxss.Viewport;
import io.liverig.journal.Journal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where the nodes of a program's pages stand, worked out when somebody asks.
 *
 * <p>The numbers come from {@link io.liverig.internal.view.wxss}. The first time that an estimate among them is handed to a page,
 * a notice of the page says so, and why.
 */
public final class Layouts {
    private final String program;
    private final StyleFiles styles;
    private final UnaryOperator<String> isolation;
    private final Journal journal;
    private final Surface surface;
    private final Map<PageRef, Laid> laid = new LinkedHashMap<>();
    private final Set<String> said = new HashSet<>();

    /**
     * Makes the layouts of a program.
     *
     * @param program the id of the program
     * @param files gives the program's WXSS files
     * @param isolation gives the styleIsolation that the JSON of a page names, "" for none
     * @param journal takes the notices of estimates
     * @param surface what the pages are shown on
     */
    public Layouts(
            String program, FileReader files, UnaryOperator<String> isolation, Journal journal, Surface surface) {
        this.program = program;
        this.styles = new StyleFiles(files);
        this.isolation = isolation;
        this.journal = journal;
        this.surface = surface;
    }

    /** One layout of a page, good until its tree or its viewport changes. */
    private record Laid(
            ViewTree tree, long version, Viewport viewport, Layouter layout, Map<ViewNode, StyledNode> nodes) {
        boolean isOf(ViewTree other, Viewport now) {
            return tree == other && version == other.version() && viewport.equals(now);
        }

        Box box(ViewNode node) {
            StyledNode styled = nodes.get(node);
            return styled == null ? Box.NONE : layout.box(styled);
        }
    }

    private Laid lay(ViewTree tree) {
        Viewport viewport = surface.viewport();
        Laid known = laid.get(tree.page());
        if (known != null && known.isOf(tree, viewport)) {
            return known;
        }
        Map<ViewNode, StyledNode> nodes = new LinkedHashMap<>();
        StyledNode root = StyledNode.of(tree.root(), null, nodes);
        String route = tree.page().route();
        PageStyles sheets = new PageStyles(styles, route, isolation.apply(route), nodes.keySet());
        Layouter layout = Layouter.of(root, sheets::of, viewport);
        Laid made = new Laid(tree, tree.version(), viewport, layout, nodes);
        laid.put(tree.page(), made);
        return made;
    }

    /** Forgets a page that is gone. */
    public void forget(PageRef page) {
        laid.remove(page);
    }

    /** Returns where a node is on the screen, what is scrolled taken into account. */
    public Rect rect(ViewTree tree, ViewNode node) {
        Box box = lay(tree).box(node);
        double left = box.left();
        double top = box.top();
        for (ViewNode at = node.shownIn(); at != null; at = at.shownIn()) {
            if (!box.fixed() || at != tree.root()) {
                double[] scrolled = surface.scroll(at);
                left -= scrolled[0];
                top -= scrolled[1];
            }
        }
        if (node == tree.root()) {
            top -= surface.scroll(node)[1];
        }
        return new Rect(left, top, box.width(), box.height(), box.exact());
    }

    /** Returns a node's box on the page, nothing scrolled. */
    public Box box(ViewTree tree, ViewNode node) {
        return lay(tree).box(node);
    }

    /** Returns the viewport of the page. */
    Rect viewport() {
        return new Rect(0, 0, surface.viewport().width(), surface.viewport().height(), true);
    }

    /** Returns what the pages are shown on. */
    public Surface surface() {
        return surface;
    }

    /** Returns what the style of a node declares, "" when it says nothing of it. */
    String declared(ViewTree tree, ViewNode node, String property) {
        Laid now = lay(tree);
        StyledNode styled = now.nodes().get(node);
        return styled == null ? "" : now.layout().declared(styled, property);
    }

    /** Returns about how many lines a text takes in a node, in its font. */
    public TextLines lines(ViewTree tree, ViewNode node, String text) {
        Laid now = lay(tree);
        StyledNode styled = now.nodes().get(node);
        return styled == null ? new TextLines(1, 0) : now.layout().lines(styled, text);
    }

    /** Says once a page that numbers which it was given are estimates. */
    public void noticeEstimate(ViewTree tree, String asked, boolean exact) {
        if (!exact && said.add(tree.page() + " layout")) {
            notice(
                    tree.page(),
                    asked + " tells estimates; without a screen these are not known: "
                            + String.join("; ", lay(tree).layout().reasons()));
        }
    }

    /** Says something once a page. */
    public void noticeOnce(PageRef page, String what, @Nullable String text) {
        if (said.add(page + " " + what)) {
            notice(page, what + ": " + text);
        }
    }

    private void notice(PageRef page, String text) {
        journal.notice(program, page.toString(), "layout", text);
    }
}
