package io.liverig.internal.program;

import io.liverig.data.JsValues;
import io.liverig.data.PageRef;
import io.liverig.internal.logic.LogicLayer;
import io.liverig.internal.port.ViewQuestions;
import io.liverig.internal.view.ViewLayer;
import io.liverig.internal.view.ViewTree;
import io.liverig.internal.view.node.ViewNode;
import io.liverig.internal.view.query.Animations;
import io.liverig.internal.view.query.Intersections;
import io.liverig.internal.view.query.Layouts;
import io.liverig.internal.view.query.MediaQueries;
import io.liverig.internal.view.query.Queries;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Joins selector queries and observers of one program's scripts to its view. */
final class ProgramQuestions implements ViewQuestions {
    private final RigCore core;
    private final String program;
    private final ViewLayer view;
    private final Queries queries;
    private final Intersections intersections;
    private final MediaQueries media;
    private final Animations animations;

    ProgramQuestions(RigCore core, String program, Layouts layouts, LogicLayer logic, ViewLayer view) {
        this.core = core;
        this.program = program;
        this.view = view;
        Intersections.Sink sink = logic::observed;
        queries = new Queries(layouts);
        intersections = new Intersections(layouts, sink, core.queue()::nowMillis);
        media = new MediaQueries(layouts.surface(), sink);
        animations = new Animations(program, core.queue(), layouts.surface());
    }

    /** Something on a page has changed or was scrolled. */
    void look(ViewTree tree) {
        intersections.check(tree);
    }

    /** A node has been scrolled. */
    void scrolled(ViewTree tree, ViewNode node) {
        animations.scrolled(node);
        look(tree);
    }

    /** The room of the pages has changed. */
    void resized() {
        media.check();
    }

    void forget(PageRef page) {
        intersections.forget(page);
        animations.forget(page);
    }

    @Override
    public List<Object> query(PageRef page, int component, List<?> requests) {
        ViewTree tree = view.tree(page);
        return tree == null ? List.of() : queries.answer(tree, requests, finder(component));
    }

    @Override
    public void observe(String kind, PageRef page, int component, int id, Map<?, ?> asked) {
        ViewTree tree = view.tree(page);
        if (kind.equals("media")) {
            media.observe(id, asked);
        } else if (tree != null) {
            intersections.observe(id, tree, asked, finder(component));
        }
    }

    @Override
    public boolean animate(PageRef page, int component, Map<?, ?> asked) {
        ViewTree tree = view.tree(page);
        List<ViewNode> nodes = nodes(tree, component, asked.get("selector"));
        List<?> frames = asked.get("keyframes") instanceof List<?> list ? list : List.of();
        double duration = JsValues.number(asked.get("duration"));
        if (asked.get("timeline") instanceof Map<?, ?> timeline) {
            List<ViewNode> sources = nodes(tree, component, timeline.get("scrollSource"));
            animations.follow(sources.isEmpty() ? null : sources.get(0), nodes, frames, duration, timeline);
            return !nodes.isEmpty() && !sources.isEmpty();
        }
        animations.run(nodes, frames, duration);
        return !nodes.isEmpty();
    }

    @Override
    public void clearAnimation(PageRef page, int component, Map<?, ?> asked) {
        List<?> names = asked.get("names") instanceof List<?> list ? list : List.of();
        animations.clear(
                nodes(view.tree(page), component, asked.get("selector")),
                names.stream().map(JsValues::text).toList());
    }

    private List<ViewNode> nodes(@Nullable ViewTree tree, int component, @Nullable Object selector) {
        return tree == null || !(selector instanceof String text)
                ? List.of()
                : finder(component).apply(tree, text);
    }

    @Override
    public void unobserve(int id) {
        intersections.disconnect(id);
        media.disconnect(id);
    }

    /** Finds nodes where a question looks; a selector that cannot be read finds nothing, and a notice says why. */
    private BiFunction<ViewTree, String, List<ViewNode>> finder(int component) {
        return (tree, selector) -> {
            try {
                return tree.components().find(component, selector);
            } catch (IllegalArgumentException illegal) {
                core.journal()
                        .notice(program, tree.page().toString(), "selector", String.valueOf(illegal.getMessage()));
                return List.of();
            }
        };
    }
}
