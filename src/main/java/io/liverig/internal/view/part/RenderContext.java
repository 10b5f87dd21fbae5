package io.liverig.internal.view.part;

import io.liverig.data.DataTree;
import io.liverig.internal.port.ComponentLife;
import io.liverig.internal.port.ComponentPort;
import io.liverig.internal.port.ComponentRef;
import io.liverig.internal.port.ScriptPort;
import io.liverig.internal.view.node.Commit;
import io.liverig.internal.view.node.Commits;
import io.liverig.internal.view.node.PageNodes;
import io.liverig.internal.view.node.ShadowTree;
import io.liverig.internal.view.wxml.TemplateFile;
import io.liverig.internal.view.wxml.TemplateLibrary;
import io.liverig.journal.Place;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the templates of one page share: files, scripts, component instances, and the updates that they take part in. */
public final class RenderContext {
    private final PageNodes page;
    private final TemplateLibrary library;
    private final Templates templates;
    private final Instances instances;
    private final ScriptPort scripts;
    private final Commits commits = new Commits();
    private @Nullable TemplateInstance top;

    public RenderContext(PageNodes page, TemplateLibrary library, Instances instances, ScriptPort scripts) {
        this.page = page;
        this.library = library;
        this.templates = new Templates(page.page().route(), library);
        this.instances = instances;
        this.scripts = scripts;
    }

    /** Renders the page's own template; a page whose file is missing shows nothing. */
    public void open(Map<String, Object> data) {
        String route = page.page().route();
        TemplateFile found = library.page(route);
        TemplateFile file = found == null ? TemplateFile.parse(route + ".wxml", "") : found;
        ComponentRef ref = new ComponentRef(page.page(), 0, route);
        ShadowTree tree = new ShadowTree(page, ref, null, null, new DataTree(data), Place.of(file.path()));
        new TemplateInstance(this, tree, Map.of(), file);
        tree.tell(ComponentLife.CREATED);
        scripts.settled();
        commits.end(tree.root());
    }

    /** Takes note of a template that is about to be rendered. */
    void opened(TemplateInstance instance) {
        if (instance.tree().host() == null) {
            top = instance;
        } else {
            instances.opened(instance);
        }
    }

    /** Finds a component by its number, the page itself by 0; null when it is not there, or not yet. */
    public @Nullable TemplateInstance find(int component) {
        return component == 0 ? top : instances.find(component);
    }

    /** Returns whether the page has a tree; a program that was stopped as it opened the page has none. */
    public boolean isOpen() {
        return top != null;
    }

    /** Returns the page's own template. */
    public TemplateInstance top() {
        return Objects.requireNonNull(top, "the page's tree");
    }

    /** Does one update of the nodes. */
    public void within(Runnable update) {
        commits.begin();
        try {
            update.run();
        } finally {
            scripts.settled();
            commits.end(top().tree().root());
        }
    }

    public PageNodes page() {
        return page;
    }

    TemplateLibrary library() {
        return library;
    }

    Templates templates() {
        return templates;
    }

    public Instances instances() {
        return instances;
    }

    ComponentPort port() {
        return page.components();
    }

    ScriptPort scripts() {
        return scripts;
    }

    public Commits commits() {
        return commits;
    }

    /** Returns the update under way, or the last one. */
    public Commit commit() {
        return commits.current();
    }
}
