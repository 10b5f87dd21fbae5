package io.liverig.view;

import io.liverig.data.DataChange;
import io.liverig.data.DataTree;
import io.liverig.data.PageRef;
import io.liverig.view.wxml.TemplateFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of one page and of the components in it, kept up to date with their data.
 *
 * <p>An update changes the nodes at once, and the components among them hear of it before it returns; the behaviours of
 * the view's own nodes are told by {@link #render}. Nodes keep their identity over updates; an update works out only the
 * bindings that read what has changed. Used by one thread at a time.
 */
public final class ViewTree {
    private final PageRef page;
    private final TemplateLibrary library;
    private final Templates templates;
    private final NodeBehaviors behaviors;
    private final ComponentPort port;
    private final Instances instances;
    private final EventDispatch events;
    private final ModelBindings models;
    private final Commits commits = new Commits();
    private @Nullable ShadowTree own;
    private long looks;
    private boolean readyDue;

    ViewTree(
            PageRef page,
            Map<String, Object> data,
            TemplateLibrary library,
            NodeBehaviors behaviors,
            Instances instances,
            EventDispatch events,
            Consumer<ViewTree> taker) {
        this.page = page;
        this.library = library;
        this.templates = new Templates(page.route(), library);
        this.behaviors = behaviors;
        this.port = instances.port();
        this.instances = instances;
        this.events = events;
        this.models = new ModelBindings(events.sink());
        taker.accept(this);
        TemplateFile file = library.page(page.route());
        TemplateFile used = file == null ? TemplateFile.parse(page.route() + ".wxml", "") : file;
        ComponentRef ref = new ComponentRef(page, 0, page.route());
        new ShadowTree(this, ref, null, null, Map.of(), data, used).tell(ComponentLife.CREATED);
        scripts().settled();
        commits.end(own().root());
    }

    /** Takes note of a tree that is about to be rendered. */
    void opened(ShadowTree tree) {
        if (tree.host() == null) {
            own = tree;
        } else {
            instances.opened(tree);
        }
    }

    @Nullable
    ShadowTree top() {
        return own;
    }

    private ShadowTree own() {
        return Objects.requireNonNull(own, "the page's tree");
    }

    /** Returns which page instance this is. */
    public PageRef page() {
        return page;
    }

    /** Tells the components of all nodes that they are attached. */
    public void connect() {
        Lifetimes.attachPage(own());
    }

    /** Tells the components that are attached and have not heard it yet that they are ready. */
    public void ready() {
        readyDue = false;
        Lifetimes.ready(own().root());
    }

    /** Tells whether there are such components. */
    public boolean isReadyDue() {
        return readyDue;
    }

    void readyDue() {
        readyDue = true;
    }

    /** Tells the components of a moment in the page's life. */
    public void pageLife(String name, @Nullable Object detail) {
        Lifetimes.page(own(), name, detail);
    }

    /** Returns the components of the page, as their scripts ask for them. */
    public ComponentTree components() {
        return new ComponentTree(this, instances);
    }

    /** Tells the behaviours of all nodes, in the tree's order, that they are inserted; a second call does nothing. */
    public void attach() {
        commits.open();
    }

    /** Tells components and behaviours that they leave the page; no event leaves the tree from here on. */
    public void detach() {
        Lifetimes.detachPage(own());
        abandon();
    }

    /** As {@link #detach}, without a word to the components, whose scripts run no further. */
    public void abandon() {
        List<ViewNode> all = new ArrayList<>();
        own().root().collectAll(all);
        all.forEach(ViewNode::markRemoved);
        if (commits.close()) {
            all.forEach(node -> {
                NodeFace face = node.face();
                if (face != null) {
                    face.remove();
                }
            });
        }
        instances.close(this);
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
        ShadowTree tree = component == 0 ? own : instances.find(component);
        if (tree == null || tree.page() != this) {
            return commits.current().number();
        }
        within(() -> tree.update(changes));
        return commits.current().number();
    }

    /** Does one update of the nodes. */
    void within(Runnable update) {
        commits.begin();
        try {
            update.run();
        } finally {
            scripts().settled();
            commits.end(own().root());
        }
    }

    /** Takes what a component has set of its own data back into the data around it, where the template binds it so. */
    public void writeBack(int component, List<DataChange> changes) {
        ShadowTree tree = instances.find(component);
        ViewNode host = tree == null ? null : tree.host();
        if (tree != null && host != null && tree.page() == this) {
            models.writeProperties(host, tree.data(), changes);
        }
    }

    /** Tells the behaviours what updates have done, up to the one with the given number. */
    public void render(long number) {
        commits.render(number);
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
     * @throws IllegalArgumentException when the selector can not be read
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
        events.trigger(node, type, detail, bubbles);
    }

    /** Sends a tap, as a finger on the node does that stands nowhere. */
    public void tap(ViewNode node) {
        events.tap(node, 0, 0, 0);
    }

    /**
     * Sends a tap.
     *
     * @param x where the finger is, in pixels from the page's left edge
     * @param y in pixels from the page's upper edge
     * @param scrolled how much of the page is above what is seen
     */
    public void tap(ViewNode node, double x, double y, double scrolled) {
        events.tap(node, x, y, scrolled);
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
    long version() {
        return commits.current().number() + looks;
    }

    /** A wxs function or an animation has changed how a node looks. */
    void looksChanged() {
        looks++;
    }

    ScriptPort scripts() {
        return events.scripts().scripts();
    }

    ScriptHandlers scriptHandlers() {
        return events.scripts();
    }

    ModelBindings models() {
        return models;
    }

    EventDispatch events() {
        return events;
    }

    Templates templates() {
        return templates;
    }

    TemplateLibrary library() {
        return library;
    }

    ComponentPort port() {
        return port;
    }

    Instances instances() {
        return instances;
    }

    Commit commit() {
        return commits.current();
    }

    NodeBehavior behavior(String tag) {
        return behaviors.forTag(tag);
    }

    void forget(ShadowTree tree) {
        instances.forget(tree);
    }
}
