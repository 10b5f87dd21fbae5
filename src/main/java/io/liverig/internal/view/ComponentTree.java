package io.liverig.internal.view;

import io.liverig.internal.view.event.EventDispatch;
import io.liverig.internal.view.node.Selector;
import io.liverig.internal.view.node.ShadowTree;
import io.liverig.internal.view.node.ViewNode;
import io.liverig.internal.view.part.RenderContext;
import io.liverig.internal.view.part.TemplateInstance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The components of one page, as their scripts ask for them: each by its number, the page itself by 0. */
public final class ComponentTree {
    private final RenderContext context;
    private final EventDispatch events;

    ComponentTree(RenderContext context, EventDispatch events) {
        this.context = context;
        this.events = events;
    }

    private @Nullable ShadowTree tree(int component) {
        TemplateInstance instance = context.find(component);
        return instance == null ? null : instance.tree();
    }

    private @Nullable ViewNode host(int component) {
        ShadowTree tree = tree(component);
        return tree == null ? null : tree.host();
    }

    /** Returns the numbers of what a selector means inside a component; 0 for what is no component. */
    public List<Integer> select(int component, String selector) {
        ShadowTree tree = tree(component);
        return tree == null
                ? List.of()
                : Selector.parse(selector).in(tree.root()).stream()
                        .map(node -> node.shadow() == null ? 0 : node.component())
                        .toList();
    }

    /**
     * Returns the nodes inside a component, or of the page, that a selector means.
     *
     * @throws IllegalArgumentException when the selector cannot be read
     */
    public List<ViewNode> find(int component, String selector) {
        ShadowTree tree = tree(component);
        return tree == null ? List.of() : Selector.parse(selector).in(tree.root());
    }

    /** Returns the number of the component whose template has a component; -1 for the page itself. */
    public int owner(int component) {
        ViewNode host = host(component);
        return host == null ? -1 : host.owner().ref().number();
    }

    /** Returns the node of the tab bar that the program draws itself; null when the page has none. */
    public @Nullable ViewNode tabBar() {
        TemplateInstance top = context.find(0);
        return top == null ? null : top.tabBar();
    }

    /** Returns the id of a component's node. */
    public String id(int component) {
        ViewNode host = host(component);
        return host == null ? "" : host.id();
    }

    /** Returns the dataset of a component's node. */
    public Map<String, Object> dataset(int component) {
        ViewNode host = host(component);
        return host == null ? new LinkedHashMap<>() : host.dataset();
    }

    /** Lists the numbers of what is around a component's node in its tree; 0 for what is no component. */
    public List<Object> ancestors(int component) {
        List<Object> numbers = new ArrayList<>();
        ViewNode host = host(component);
        for (ViewNode at = host == null ? null : host.parent(); at != null && at.parent() != null; at = at.parent()) {
            if (!at.isVirtual()) {
                numbers.add((double) at.component());
            }
        }
        return numbers;
    }

    /** Lists what stands inside a component's node: for each a pair of its number and the same list. */
    public List<Object> below(int component) {
        ViewNode host = host(component);
        return host == null ? List.of() : belowNode(host);
    }

    private static List<Object> belowNode(ViewNode node) {
        List<Object> all = new ArrayList<>();
        for (ViewNode child : node.children()) {
            if (child.isVirtual()) {
                all.addAll(belowNode(child));
            } else if (!child.isText()) {
                all.add(List.of((double) child.component(), belowNode(child)));
            }
        }
        return all;
    }

    /** Returns the names of a component and of all around it, down to the page. */
    public String chain(int component) {
        ShadowTree tree = tree(component);
        return tree == null ? context.page().page().route() : tree.chain();
    }

    /** Sends an event from a component's node; the handlers run before this returns. */
    public void trigger(int component, String type, boolean bubbles, boolean composed, boolean captures) {
        ViewNode host = host(component);
        if (host != null) {
            events.triggerNow(host, type, bubbles, composed, captures);
        }
    }
}
