package io.liverig.view;

import io.liverig.data.PageRef;
import io.liverig.journal.Journal;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** The view layer of one program: opens a tree for each of its pages. */
public final class ViewLayer {
    private final TemplateLibrary library;
    private final NodeBehaviors behaviors;
    private final EventSink sink;
    private final LongSupplier clockMillis;
    private final Instances instances;
    private final NodeDescriptors descriptors;
    private final ScriptHandlers scripts;

    /**
     * Makes the view layer of a program.
     *
     * @param program the id of the program
     * @param files gives the program's WXML files
     * @param behaviors gives nodes their behaviour
     * @param components makes and drives the components' scripts
     * @param sink takes the handler calls that events cause
     * @param journal takes the faults of templates
     * @param clockMillis tells the rig's time, in milliseconds since the epoch
     * @param scripts the program's wxs modules
     */
    public ViewLayer(
            String program,
            FileReader files,
            NodeBehaviors behaviors,
            ComponentPort components,
            EventSink sink,
            Journal journal,
            LongSupplier clockMillis,
            ScriptPort scripts) {
        this.library = new TemplateLibrary(program, files, journal);
        this.behaviors = behaviors;
        this.sink = sink;
        this.clockMillis = clockMillis;
        this.instances = new Instances(components);
        this.descriptors = new NodeDescriptors(program, sink, journal);
        this.scripts = new ScriptHandlers(scripts, descriptors);
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
        ComponentType type = instances.port().type(path);
        return type == null ? Set.of() : instances.placeholders().fill(path, type);
    }

    /**
     * Renders a page with its first data; no behaviour hears of it before {@link ViewTree#attach}.
     *
     * <p>A page whose WXML is missing or broken opens all the same, with what of it could be understood; the journal
     * says what could not.
     *
     * @param data the page's data, owned by the tree from here on
     */
    public ViewTree open(PageRef page, Map<String, Object> data) {
        return open(page, data, made -> {});
    }

    /** As the other, and gives the tree away before the components in it are made, for they may ask for it. */
    public ViewTree open(PageRef page, Map<String, Object> data, Consumer<ViewTree> taker) {
        EventDispatch events = new EventDispatch(page, sink, clockMillis, scripts);
        OpenPage opened = new OpenPage(page, behaviors, instances.port(), events);
        RenderContext context = new RenderContext(opened, library, instances, scripts.scripts());
        ViewTree tree = new ViewTree(opened, context);
        taker.accept(tree);
        context.open(data);
        return tree;
    }
}
