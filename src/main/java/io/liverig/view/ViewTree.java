package io.liverig.view;

import io.liverig.data.DataChange;
import io.liverig.data.DataTree;
import io.liverig.data.PageRef;
import io.liverig.journal.FaultKind;
import io.liverig.journal.Place;
import io.liverig.view.wxml.ForTemplate;
import io.liverig.view.wxml.IncludeTemplate;
import io.liverig.view.wxml.TemplateFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of one page, kept up to date with its data.
 *
 * <p>Nodes keep their identity over updates; an update works out only the bindings that read what has changed. Used by
 * one thread at a time.
 */
public final class ViewTree {
    private final PageRef page;
    private final TemplateLibrary library;
    private final NodeBehaviors behaviors;
    private final EventDispatch events;
    private final ModelBindings models;
    private final DataTree data;
    private final DataScope scope;
    private final ViewNode root;
    private final PartList parts;
    private Commit commit = new Commit(value -> false);
    private int rows;
    private boolean attached;

    ViewTree(
            PageRef page,
            Map<String, Object> data,
            TemplateLibrary library,
            NodeBehaviors behaviors,
            EventDispatch events) {
        this.page = page;
        this.library = library;
        this.behaviors = behaviors;
        this.events = events;
        this.models = new ModelBindings(events.sink());
        this.data = new DataTree(data);
        this.scope = DataScope.owned(data, scripts());
        TemplateFile file = library.page(page.route());
        TemplateFile used = file == null ? TemplateFile.parse(page.route() + ".wxml", "") : file;
        this.root = ViewNode.root(this, Place.of(used.path()));
        this.parts = new PartList(used.body(), Frame.of(this, used, scope));
        root.setChildren(parts.nodes());
        scripts().settled();
    }

    /** Returns which page instance this is. */
    public PageRef page() {
        return page;
    }

    /** Tells the behaviours of all nodes, in the tree's order, that they are inserted; a second call does nothing. */
    public void attach() {
        if (!attached) {
            attached = true;
            nodes().forEach(node -> {
                node.behavior().inserted(node);
                scriptHandlers().inserted(node);
            });
        }
    }

    /** Tells the behaviours of all nodes that they are removed; no event leaves the tree from here on. */
    public void detach() {
        if (attached) {
            attached = false;
            List<ViewNode> all = nodes();
            all.forEach(ViewNode::markRemoved);
            all.forEach(node -> node.behavior().removed(node));
        }
    }

    /**
     * Puts changes into the data and brings the nodes up to date, then tells the behaviours: first what was removed,
     * then what was inserted or got other attributes, in the template's order.
     *
     * @param changes in the order of the setData call; their values belong to the tree from here on
     */
    public void apply(List<DataChange> changes) {
        ChangeMask changed = new ChangeMask(data);
        changes.forEach(changed::apply);
        Commit now = new Commit(changed::touched);
        commit = now;
        scope.refresh(data.root(), changed.mask());
        if (changed.mask() != null && parts.update()) {
            root.setChildren(parts.nodes());
        }
        scripts().settled();
        if (attached) {
            now.deliver();
        }
    }

    /** Returns the page's data as the view has it. */
    public DataTree data() {
        return data;
    }

    /** Returns the node above all others; its tag is {@code page}. */
    public ViewNode root() {
        return root;
    }

    /**
     * Finds nodes in the tree's order: tag, #id, .class, [attribute], [attribute=value], compounds of them,
     * descendants, children by {@code >}, and lists by comma.
     *
     * @throws IllegalArgumentException when the selector can not be read
     */
    public List<ViewNode> find(String selector) {
        Selector parsed = Selector.parse(selector);
        return nodes().stream().filter(parsed::matches).toList();
    }

    /** Lists the handlers that the present elements bind, in the tree's order, each binding of the template once. */
    public List<BoundHandler> handlers() {
        return nodes().stream()
                .flatMap(node -> node.boundHandlers().stream())
                .distinct()
                .toList();
    }

    /** Lists all elements, the root first. */
    private List<ViewNode> nodes() {
        List<ViewNode> all = new ArrayList<>();
        root.collectElements(all);
        return all;
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

    /** Sends a tap, as a finger on the node does. */
    public void tap(ViewNode node) {
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("x", 0.0);
        detail.put("y", 0.0);
        trigger(node, "tap", detail, true);
    }

    /** Returns the tree as indented text for people. */
    public String render() {
        return TreeText.render(root);
    }

    /** Returns the tree as plain data: tag, attributes, dataset and children of each element, the text of each text. */
    public Object snapshot() {
        return TreeText.snapshot(root);
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

    Commit commit() {
        return commit;
    }

    NodeBehavior behavior(String tag) {
        return behaviors.forTag(tag);
    }

    TemplateLibrary.@Nullable Definition definition(String name, Frame frame, Place at) {
        if (isTooDeep(frame, at)) {
            return null;
        }
        for (Frame place = frame; place != null; place = place.includer()) {
            TemplateLibrary.Definition found = library.definition(name, place.file());
            if (found != null) {
                return found;
            }
        }
        library.fault(
                FaultKind.TEMPLATE,
                "template \"" + name + "\" is not defined",
                at,
                "Define it in this file by <template name> or import the file that does");
        return null;
    }

    @Nullable
    TemplateFile included(IncludeTemplate template, Frame frame) {
        TemplateFile file = isTooDeep(frame, template.at())
                ? null
                : library.file(template.src(), frame.file(), "include", template.at());
        if (file != null && !file.modules().isEmpty()) {
            String text = "<include> does not bring the <wxs> of " + file.path() + "; name the modules in this file too";
            library.notice(page.route(), "<wxs>", template.at(), text);
        }
        return file;
    }

    private boolean isTooDeep(Frame frame, Place at) {
        boolean tooDeep = frame.depth() >= Frame.MAX_DEPTH;
        if (tooDeep) {
            String remedy = "End the recursion by a condition";
            String message = "templates or includes are nested more than " + Frame.MAX_DEPTH + " deep";
            library.fault(FaultKind.TEMPLATE, message, at, remedy);
        }
        return tooDeep;
    }

    /** Makes room for a loop's rows in place of those it had; items that are too many for a page are none. */
    LoopItems room(LoopItems items, int before, Place at) {
        rows -= before;
        if (rows + items.size() > LoopItems.MAX_ROWS) {
            String message = "wx:for would give the page more than " + LoopItems.MAX_ROWS + " rows; this loop has none";
            library.fault(FaultKind.TEMPLATE, message, at, "Render the part of the list that can be seen");
            return LoopItems.NONE;
        }
        rows += items.size();
        return items;
    }

    void noticeRepeatedKeys(ForTemplate template, Map<String, Integer> times) {
        List<String> repeated = times.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
        library.notice(
                page.route(),
                "wx:key",
                template.at(),
                "several items have the same wx:key \"" + repeated.get(0) + "\"; they are matched by their order");
    }
}
