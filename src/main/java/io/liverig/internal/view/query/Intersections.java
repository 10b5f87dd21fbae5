package io.liverig.internal.view.query;

import io.liverig.data.Fields;
import io.liverig.data.JsValues;
import io.liverig.data.PageRef;
import io.liverig.data.Rect;
import io.liverig.internal.view.ViewTree;
import io.liverig.internal.view.node.ViewNode;
import io.liverig.internal.view.wxss.Box;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.LongSupplier;

/**
 * Watches how much of a node is within others or within the page's viewport, and tells when a threshold is passed.
 *
 * <p>https://developers.weixin.qq.com/miniprogram/dev/api/wxml/IntersectionObserver.observe.html . It looks when it is
 * asked to: after a commit, and after something was scrolled.
 */
public final class Intersections {
    /** Takes what an observer is told. */
    public interface Sink {
        /** Takes one result of the observation of that number. */
        void tell(int id, Map<String, Object> result);
    }

    private final Layouts layouts;
    private final Sink sink;
    private final LongSupplier clockMillis;
    private final Map<Integer, Observation> observations = new LinkedHashMap<>();

    /** Makes an empty list of observations. */
    public Intersections(Layouts layouts, Sink sink, LongSupplier clockMillis) {
        this.layouts = layouts;
        this.sink = sink;
        this.clockMillis = clockMillis;
    }

    private record Observation(
            int id,
            PageRef page,
            Map<?, ?> asked,
            BiFunction<ViewTree, String, List<ViewNode>> finder,
            Map<ViewNode, Double> last) {
        List<ViewNode> targets(ViewTree tree) {
            List<ViewNode> found = finder.apply(tree, JsValues.text(asked.get("target")));
            return JsValues.truthy(asked.get("observeAll")) || found.isEmpty() ? found : found.subList(0, 1);
        }

        double ratioBefore(ViewNode node) {
            double initial = JsValues.number(asked.get("initialRatio"));
            return last.getOrDefault(node, Double.isNaN(initial) ? 0 : initial);
        }

        /** Returns how many thresholds a ratio has passed. */
        long passed(double ratio) {
            List<?> given = asked.get("thresholds") instanceof List<?> list && !list.isEmpty() ? list : List.of(0.0);
            return given.stream()
                    .mapToDouble(JsValues::number)
                    .filter(threshold -> threshold == 0 ? ratio > 0 : ratio >= threshold)
                    .count();
        }
    }

    /**
     * Begins to observe, and looks once.
     *
     * @param asked {@code {target, observeAll, thresholds, initialRatio, relatives: [{selector, margins}]}}; a relative
     *     without selector is the page's viewport
     * @param finder finds the nodes of a selector where the observer looks
     */
    public void observe(int id, ViewTree tree, Map<?, ?> asked, BiFunction<ViewTree, String, List<ViewNode>> finder) {
        observations.put(id, new Observation(id, tree.page(), asked, finder, new HashMap<>()));
        check(tree);
    }

    /** Ends an observation. */
    public void disconnect(int id) {
        observations.remove(id);
    }

    /** Forgets a page that is gone. */
    public void forget(PageRef page) {
        observations.values().removeIf(one -> one.page().equals(page));
    }

    /** Looks at all that is observed on a page. */
    public void check(ViewTree tree) {
        for (Observation one : List.copyOf(observations.values())) {
            if (one.page().equals(tree.page())) {
                Rect within = within(one, tree);
                one.targets(tree).forEach(node -> check(one, tree, node, within));
            }
        }
    }

    private Rect within(Observation one, ViewTree tree) {
        List<Rect> all = new ArrayList<>();
        for (Object relative : one.asked().get("relatives") instanceof List<?> list ? list : List.of()) {
            Map<?, ?> asked = relative instanceof Map<?, ?> map ? map : Map.of();
            Rect rect = layouts.viewport();
            if (asked.get("selector") instanceof String selector) {
                List<ViewNode> found = one.finder().apply(tree, selector);
                rect = found.isEmpty() ? rect : layouts.rect(tree, found.get(0));
            }
            all.add(wider(rect, asked.get("margins") instanceof Map<?, ?> margins ? margins : Map.of()));
        }
        return all.stream().reduce(Rect::meet).orElse(layouts.viewport());
    }

    private static Rect wider(Rect rect, Map<?, ?> margins) {
        double left = margin(margins, "left");
        double top = margin(margins, "top");
        double width = rect.width() + left + margin(margins, "right");
        double height = rect.height() + top + margin(margins, "bottom");
        return new Rect(rect.left() - left, rect.top() - top, width, height, rect.exact());
    }

    private static double margin(Map<?, ?> margins, String side) {
        double margin = JsValues.number(margins.get(side));
        return Double.isNaN(margin) ? 0 : margin;
    }

    private void check(Observation one, ViewTree tree, ViewNode node, Rect within) {
        Rect rect = layouts.rect(tree, node);
        Rect common = rect.meet(within);
        double area = rect.width() * rect.height();
        double touching = rect.touches(within) && !layouts.box(tree, node).equals(Box.NONE) ? 1 : 0;
        double ratio = area > 0 ? common.width() * common.height() / area : touching;
        double before = one.ratioBefore(node);
        one.last().put(node, ratio);
        if (one.passed(ratio) == one.passed(before)) {
            return;
        }
        layouts.noticeEstimate(tree, "IntersectionObserver", rect.exact() && within.exact());
        Map<String, Object> result = Fields.of("id", node.id())
                .and("dataset", node.dataset())
                .and("intersectionRatio", ratio)
                .and("intersectionRect", common.toData())
                .and("boundingClientRect", rect.toData())
                .and("relativeRect", within.toData())
                .and("time", (double) clockMillis.getAsLong());
        sink.tell(one.id(), result);
    }
}
