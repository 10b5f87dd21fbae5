package io.liverig.internal.view;

import io.liverig.data.DataChange;
import io.liverig.data.DataTree;
import io.liverig.data.PageRef;
import io.liverig.internal.view.node.BehaviorNode;
import io.liverig.internal.view.node.BoundHandler;
import io.liverig.internal.view.node.Commit;
import io.liverig.internal.view.node.Lifetimes;
import io.liverig.internal.view.node.Selector;
import io.liverig.internal.view.node.ShadowTree;
import io.liverig.internal.view.node.TreeText;
import io.liverig.internal.view.node.ViewNode;
import io.liverig.internal.view.part.RenderContext;
import io.liverig.internal.view.part.TemplateInstance;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of one page and of the components in it, kept up to date with their data.
 *
 * <p>An update changes the nodes at once, and the components among them hear of it before it returns; the behaviours of
 * the view's own nodes are told by {@link #render}. Nodes keep their identity over updates; an update works out only the
 * bindings that read what has changed. Used by one thread at a time.
 */
public final class ViewTree {
    private final OpenPage page;
    private final RenderContext context;

    ViewTree(OpenPage page, RenderContext context) {
        this.page = page;
        this.context = context;
    }

    private ShadowTree own() {
        return context.top().tree();
    }

    /** Returns which page instance this is. */
    public PageRef page() {
        return page.page();
    }

    /** Tells the components of all nodes that they are attached. */
    public void connect() {
        Lifetimes.attachPage(own());
    }

    /** Tells the components that are attached and have not heard it yet that they are ready. */
    public void ready() {
        page.readyTold();
        Lifetimes.ready(own().root());
    }

    /** Returns whether there are such components. */
    public boolean isReadyDue() {
        return page.isReadyDue();
    }

    /** Tells the components of a moment in the page's life. */
    public void pageLife(String name, @Nullable Object detail) {
        Lifetimes.page(own(), name, detail);
    }

    /** Returns the components of the page, as their scripts ask for them. */
    public ComponentTree components() {
        return new ComponentTree(context, page.events());
    }

    /** Tells the behaviours of all nodes, in the tree's order, that they are inserted; a second call does nothing. */
    public void attach() {
        context.commits().open();
    }

    /** Tells components and behaviours that they leave the page; no event leaves the tree from here on. */
    public void detach() {
        Lifetimes.detachPage(own());
        abandon();
    }

    /** As {@link #detach}, without a word to the components, whose scripts run no further. */
    public void abandon() {
        if (!context.isOpen()) {
            return;
        }
        List<ViewNode> all = new ArrayList<>();
        own().root().collectAll(all);
        all.forEach(ViewNode::markRemoved);
        if (context.commits().close()) {
            all.forEach(node -> {
                BehaviorNode face = node.face();
                if (face != null) {
                    face.remove();
                }
            });
        }
        context.instances().close(page);
    }

    /** As {@link #update} of the page's own data, rendered at once. */
    public void apply(List<DataChange> changes) {
        render(update(0, changes));
    }

    /**
     * Puts changes into the data of the page or of a component and brings the nodes up to date.
     *
     * @param component the component's number; 0 for the page itself
     * @param changes in the order of the setData call; their values belong to the tree from here on
     * @return the number that {@link #render} takes
     */
    public long update(int component, List<DataChange> changes) {
        TemplateInstance instance = context.find(component);
        if (instance != null && instance.tree().page() == page) {
            context.within(() -> instance.update(changes));
        }
        return context.commit().number();
    }

    /** Takes what a component has set of its own data back into the data around it, where the template binds it so. */
    public void writeBack(int component, List<DataChange> changes) {
        TemplateInstance instance = context.find(component);
        ViewNode host = instance == null ? null : instance.tree().host();
        if (instance != null && host != null && instance.tree().page() == page) {
            page.models().writeProperties(host, instance.tree().data(), changes);
        }
    }

    /** Tells the behaviours what updates have done, up to the one with the given number. */
    public void render(long number) {
        context.commits().render(number);
    }

    /** Returns the page's data as the view has it. */
    public DataTree data() {
        return own().data();
    }

    /** Returns the node above all others; its tag is {@code page}. */
    public ViewNode root() {
        return own().root();
    }

    /**
     * Finds nodes in the tree's order: tag, #id, .class, [attribute], [attribute=value], compounds of them,
     * descendants, children by {@code >}, descendants also inside components by {@code >>>}, and lists by comma.
     *
     * @throws IllegalArgumentException when the selector cannot be read
     */
    public List<ViewNode> find(String selector) {
        return Selector.parse(selector).in(own().root());
    }

    /** Lists the handlers that the present elements bind, in the tree's order, each binding of the template once. */
    public List<BoundHandler> handlers() {
        return BoundHandler.below(own().root());
    }

    /**
     * Sends an event as a user or a component causes it; the handler calls go to the sink, all at once.
     *
     * @param detail a plain data value, copied; null stands for an empty object
     * @param bubbles whether it also reaches the nodes around
     */
    public void trigger(ViewNode node, String type, @Nullable Object detail, boolean bubbles) {
        page.events().trigger(node, type, detail, bubbles);
    }

    /** Sends a tap, as a finger on the node does that stands nowhere. */
    public void tap(ViewNode node) {
        page.events().tap(node, 0, 0, 0);
    }

    /**
     * Sends a tap.
     *
     * @param x where the finger is, in pixels from the page's left edge
     * @param y in pixels from the page's upper edge
     * @param scrolled how much of the page is above what is seen
     */
    public void tap(ViewNode node, double x, double y, double scrolled) {
        page.events().tap(node, x, y, scrolled);
    }

    /** Returns the tree as indented text for people, components with what is inside them. */
    public String render() {
        return TreeText.render(own().root());
    }

    /** Returns the tree as plain data: tag, attributes, dataset and children of each element, the text of each text. */
    public Object snapshot() {
        return TreeText.snapshot(own().root());
    }

    /** Returns a number that changes whenever the nodes may have changed. */
    public long version() {
        return context.commit().number() + page.looks();
    }

    /** Returns the update under way, or the last one. */
    Commit commit() {
        return context.commit();
    }
}
