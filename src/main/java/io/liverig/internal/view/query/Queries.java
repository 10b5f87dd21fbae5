package io.liverig.internal.view.query;

import io.liverig.data.Fields;
import io.liverig.data.JsValues;
import io.liverig.data.Rect;
import io.liverig.internal.view.ViewTree;
import io.liverig.internal.view.node.ViewNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Answers what a selector query asks:
 * https://developers.weixin.qq.com/miniprogram/dev/api/wxml/NodesRef.fields.html
 */
public final class Queries {
    private final Layouts layouts;
    private final Map<ViewNode, Integer> numbers = new WeakHashMap<>();
    private int lastNumber;

    /** Makes what answers from these layouts. */
    public Queries(Layouts layouts) {
        this.layouts = layouts;
    }

    /**
     * Answers one query.
     *
     * @param requests each {@code {selector, single, fields}}: a selector of null means the page's viewport, fields are those
     *     of NodesRef.fields
     * @param finder finds the nodes of a selector where the query looks
     * @return for each request an object, a list of objects, or null when a single node is not there
     * @throws IllegalArgumentException when a selector cannot be read
     */
    public List<Object> answer(ViewTree tree, List<?> requests, BiFunction<ViewTree, String, List<ViewNode>> finder) {
        List<Object> answers = new ArrayList<>();
        for (Object request : requests) {
            Map<?, ?> asked = request instanceof Map<?, ?> map ? map : Map.of();
            Map<?, ?> fields = asked.get("fields") instanceof Map<?, ?> map ? map : Map.of();
            answers.add(answer(tree, asked, fields, finder));
        }
        return answers;
    }

    private @Nullable Object answer(
            ViewTree tree, Map<?, ?> asked, Map<?, ?> fields, BiFunction<ViewTree, String, List<ViewNode>> finder) {
        if (!(asked.get("selector") instanceof String selector)) {
            return fields(tree, tree.root(), fields, true);
        }
        List<ViewNode> nodes = finder.apply(tree, selector);
        if (JsValues.truthy(asked.get("single"))) {
            return nodes.isEmpty() ? null : fields(tree, nodes.get(0), fields, false);
        }
        List<Object> all = new ArrayList<>();
        nodes.forEach(node -> all.add(fields(tree, node, fields, false)));
        return all;
    }

    private Map<String, Object> fields(ViewTree tree, ViewNode node, Map<?, ?> asked, boolean viewport) {
        Map<String, Object> found = new LinkedHashMap<>();
        if (wants(asked, "id")) {
            found.put("id", viewport ? "" : node.id());
        }
        if (wants(asked, "dataset")) {
            found.put("dataset", viewport ? new LinkedHashMap<String, Object>() : node.dataset());
        }
        if (wants(asked, "mark")) {
            found.put("mark", viewport ? new LinkedHashMap<String, Object>() : node.marks());
        }
        if (wants(asked, "rect") || wants(asked, "size")) {
            addPlace(tree, viewport ? layouts.viewport() : layouts.rect(tree, node), asked, found);
        }
        if (wants(asked, "scrollOffset")) {
            addScroll(tree, node, found);
        }
        addNamed(asked.get("properties"), found, name -> property(node, name));
        addNamed(asked.get("computedStyle"), found, name -> style(tree, node, name));
        if (wants(asked, "context") || wants(asked, "node") || wants(asked, "ref")) {
            found.put("__node", where(node));
        }
        return found;
    }

    /** Says which node a script asks for as a thing: the number stays the same as long as the node is there. */
    private Map<String, Object> where(ViewNode node) {
        Map<String, Object> where = Fields.of("tag", node.tag())
                .and("id", node.id())
                .and("number", numbers.computeIfAbsent(node, first -> ++lastNumber));
        Object type = node.attribute("type");
        where.put("type", JsValues.isNullish(type) ? "" : JsValues.text(type));
        return where;
    }

    private static boolean wants(Map<?, ?> asked, String field) {
        return JsValues.truthy(asked.get(field));
    }

    private void addPlace(ViewTree tree, Rect rect, Map<?, ?> asked, Map<String, Object> found) {
        layouts.noticeEstimate(tree, "boundingClientRect", rect.exact());
        rect.toData().forEach((name, value) -> {
            boolean size = name.equals("width") || name.equals("height");
            if (wants(asked, size ? "size" : "rect")) {
                found.put(name, value);
            }
        });
    }

    private void addScroll(ViewTree tree, ViewNode node, Map<String, Object> found) {
        var box = layouts.box(tree, node);
        layouts.noticeEstimate(tree, "scrollOffset", box.exact());
        double[] scrolled = layouts.surface().scroll(node);
        boolean page = node == tree.root();
        Rect viewport = layouts.viewport();
        found.put("scrollLeft", scrolled[0]);
        found.put("scrollTop", scrolled[1]);
        found.put("scrollWidth", Math.max(box.contentWidth(), page ? viewport.width() : box.width()));
        found.put("scrollHeight", Math.max(box.contentHeight(), page ? viewport.height() : box.height()));
    }

    private interface Reader {
        @Nullable
        Object read(String name);
    }

    private static void addNamed(@Nullable Object names, Map<String, Object> found, Reader reader) {
        if (names instanceof List<?> list) {
            for (Object name : list) {
                Object value = reader.read(JsValues.text(name));
                if (!JsValues.isNullish(value)) {
                    found.put(JsValues.text(name), value);
                }
            }
        }
    }

    private @Nullable Object property(ViewNode node, String name) {
        String attribute = name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        Object kept = layouts.surface().property(node, attribute);
        if (!JsValues.isNullish(kept)) {
            return kept;
        }
        return node.attributes().containsKey(name) ? node.attribute(name) : node.attribute(attribute);
    }

    /** Returns a size in pixels from the box, and everything else as it is declared. */
    private @Nullable Object style(ViewTree tree, ViewNode node, String name) {
        if (name.equals("width") || name.equals("height")) {
            Rect rect = layouts.rect(tree, node);
            layouts.noticeEstimate(tree, "computedStyle", rect.exact());
            return JsValues.text(name.equals("width") ? rect.width() : rect.height()) + "px";
        }
        String declared =
                layouts.declared(tree, node, name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT));
        return declared.isEmpty() ? null : declared;
    }
}
