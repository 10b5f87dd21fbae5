package io.liverig.internal.program;

import io.liverig.data.DataChange;
import io.liverig.data.PageRef;
import io.liverig.internal.live.LiveLayer;
import io.liverig.internal.port.ComponentQueries;
import io.liverig.internal.port.ViewPort;
import io.liverig.internal.port.ViewQuestions;
import io.liverig.internal.port.WxsNodes;
import io.liverig.internal.project.Project;
import io.liverig.internal.view.ViewLayer;
import io.liverig.internal.view.ViewTree;
import io.liverig.internal.view.node.NodeBehaviors;
import io.liverig.journal.JournalBook;
import io.liverig.journal.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Joins the logic layer to what is below it: the trees of the open pages, the live components, the screen. */
final class ProgramPages implements ViewPort {
    private final String id;
    private final Project project;
    private final JournalBook journal;
    private final ViewLayer view;
    private final LiveLayer live;
    private final ProgramScreen screen;
    private final NodeBehaviors behaviors;
    private final Set<String> configured = new HashSet<>();

    ProgramPages(RigCore core, String id, Project project, ViewLayer view, LiveLayer live, ProgramScreen screen) {
        this.id = id;
        this.project = project;
        this.journal = core.journal();
        this.view = view;
        this.live = live;
        this.screen = screen;
        AppIdWatch lively = new AppIdWatch(live, core.appIds());
        this.behaviors = tag -> tag.startsWith("live-")
                ? lively.forTag(tag)
                : screen.components().forTag(tag);
    }

    @Override
    public void create(PageRef page, Map<String, Object> data) {
        checkConfig(page.route());
        view.open(page, data, behaviors).connect();
    }

    @Override
    public void open(PageRef page) {
        with(page, ViewTree::attach);
    }

    private void with(PageRef page, Consumer<ViewTree> job) {
        ViewTree tree = view.tree(page);
        if (tree != null) {
            job.accept(tree);
        }
    }

    /** A page whose JSON cannot be read opens with the defaults of app.json, and says so once. */
    private void checkConfig(String route) {
        Problem problem = configured.add(route) ? project.page(route).problem() : null;
        if (problem != null) {
            journal.fault(problem.fault(id));
        }
    }

    @Override
    public long apply(PageRef page, int component, List<DataChange> changes) {
        ViewTree tree = view.tree(page);
        return tree == null ? 0 : tree.update(component, changes);
    }

    @Override
    public void render(PageRef page, long number) {
        with(page, tree -> {
            tree.render(number);
            screen.questions().look(tree);
        });
    }

    @Override
    public void available(List<String> paths) {
        paths.forEach(path -> view.available(path).forEach(page -> render(page, Long.MAX_VALUE)));
    }

    @Override
    public ComponentQueries components() {
        return view;
    }

    @Override
    public void pageLife(PageRef page, String name, @Nullable Object detail) {
        with(page, tree -> tree.pageLife(name, detail));
    }

    @Override
    public void ready(PageRef page) {
        with(page, ViewTree::ready);
    }

    @Override
    public boolean isReadyDue(PageRef page) {
        ViewTree tree = view.tree(page);
        return tree != null && tree.isReadyDue();
    }

    @Override
    public ViewQuestions questions() {
        return screen.questions();
    }

    @Override
    public void writeBack(PageRef page, int component, List<DataChange> changes) {
        with(page, tree -> tree.writeBack(component, changes));
    }

    @Override
    public boolean floats(PageRef page) {
        return live.floats(page);
    }

    @Override
    public void shown(PageRef page) {
        live.pageShown(page);
    }

    @Override
    public void hidden(PageRef page) {
        live.pageHidden(page);
    }

    @Override
    public void closed(PageRef page) {
        view.close(page);
        screen.forget(page);
    }

    @Override
    public void ended() {
        live.closed();
    }

    @Override
    public void abandoned() {
        view.abandon();
        live.closed();
    }

    @Override
    public WxsNodes nodes() {
        return view.descriptors();
    }
}
