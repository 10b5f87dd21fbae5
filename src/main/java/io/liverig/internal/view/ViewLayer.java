package io.liverig.internal.view;

import io.liverig.data.PageRef;
import io.liverig.internal.port.ComponentQueries;
import io.liverig.internal.port.ComponentType;
import io.liverig.internal.port.LogicPorts;
import io.liverig.internal.view.event.EventDispatch;
import io.liverig.internal.view.event.NodeDescriptors;
import io.liverig.internal.view.event.ScriptHandlers;
import io.liverig.internal.view.node.NodeBehaviors;
import io.liverig.internal.view.node.ViewNode;
import io.liverig.internal.view.part.Instances;
import io.liverig.internal.view.part.RenderContext;
import io.liverig.internal.view.wxml.FileReader;
import io.liverig.internal.view.wxml.TemplateLibrary;
import io.liverig.journal.Journal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** The view layer of one program: opens a tree for each of its pages, keeps it, and answers what scripts ask of it. */
public final class ViewLayer implements ComponentQueries {
    private final LogicPorts above;
    private final LongSupplier clockMillis;
    private final TemplateLibrary library;
    private final Instances instances;
    private final NodeDescriptors descriptors;
    private final ScriptHandlers scripts;
    private final Map<PageRef, ViewTree> trees = new LinkedHashMap<>();

    /**
     * Makes the view layer of a program.
     *
     * @param program the id of the program
     * @param files gives the program's WXML files
     * @param above the program's scripts
     * @param journal takes the faults of templates
     * @param clockMillis tells the rig's time, in milliseconds since the epoch
     */
    public ViewLayer(String program, FileReader files, LogicPorts above, Journal journal, LongSupplier clockMillis) {
        this.above = above;
        this.clockMillis = clockMillis;
        this.library = new TemplateLibrary(program, files, journal);
        this.instances = new Instances(above.components(), above.names());
        this.descriptors = new NodeDescriptors(program, above.events(), journal);
        this.scripts = new ScriptHandlers(above.wxs(), descriptors);
    }

    /** Returns the nodes that wxs functions have met. */
    public NodeDescriptors descriptors() {
        return descriptors;
    }

    /**
     * Puts a component that can be had by now wherever something stands in for it.
     *
     * @return the pages that had it so
     */
    public Set<PageRef> available(String path) {
        ComponentType type = above.components().type(path);
        return type == null ? Set.of() : instances.placeholders().fill(path, type);
    }

    /**
     * Renders a page with its first data; no behaviour hears of it before {@link ViewTree#attach}. The tree can be asked
     * for before the components in it are made, for they may want to know.
     *
     * <p>A page whose WXML is missing or broken opens all the same, with what of it could be understood; the journal
     * says what could not.
     *
     * @param data the page's data, owned by the tree from here on
     * @param behaviors gives nodes their behaviour
     */
    public ViewTree open(PageRef page, Map<String, Object> data, NodeBehaviors behaviors) {
        EventDispatch events = new EventDispatch(page, above.events(), clockMillis, scripts);
        OpenPage opened = new OpenPage(page, behaviors, above.components(), events);
        RenderContext context = new RenderContext(opened, library, instances, above.wxs());
        ViewTree tree = new ViewTree(opened, context);
        trees.put(page, tree);
        context.open(data);
        return tree;
    }

    /** Returns the tree of a page, null when it is not open. */
    public @Nullable ViewTree tree(PageRef page) {
        return trees.get(page);
    }

    /** Ends a page: its components and behaviours leave it. */
    public void close(PageRef page) {
        ViewTree tree = trees.get(page);
        if (tree != null) {
            tree.detach();
        }
        trees.remove(page);
    }

    /** Ends all pages without a word to the scripts. */
    public void abandon() {
        trees.values().forEach(ViewTree::abandon);
        trees.clear();
    }

    private <T> T ask(PageRef page, T otherwise, Function<ComponentTree, T> question) {
        ViewTree tree = trees.get(page);
        return tree == null ? otherwise : question.apply(tree.components());
    }

    @Override
    public List<Integer> select(PageRef page, int component, String selector) {
        return ask(page, List.of(), tree -> tree.select(component, selector));
    }

    @Override
    public int owner(PageRef page, int component) {
        return ask(page, -1, tree -> tree.owner(component));
    }

    @Override
    public int tabBar(PageRef page) {
        return ask(page, 0, tree -> {
            ViewNode bar = tree.tabBar();
            return bar == null ? 0 : bar.component();
        });
    }

    @Override
    public String id(PageRef page, int component) {
        return ask(page, "", tree -> tree.id(component));
    }

    @Override
    public Map<String, Object> dataset(PageRef page, int component) {
        return ask(page, Map.of(), tree -> tree.dataset(component));
    }

    @Override
    public List<Object> ancestors(PageRef page, int component) {
        return ask(page, List.of(), tree -> tree.ancestors(component));
    }

    @Override
    public List<Object> below(PageRef page, int component) {
        return ask(page, List.of(), tree -> tree.below(component));
    }

    @Override
    public String chain(PageRef page, int component) {
        return ask(page, page.route(), tree -> tree.chain(component));
    }

    @Override
    public void trigger(PageRef page, int component, String type, boolean bubbles, boolean composed, boolean captures) {
        ViewTree tree = trees.get(page);
        if (tree != null) {
            tree.components().trigger(component, type, bubbles, composed, captures);
        }
    }
}
