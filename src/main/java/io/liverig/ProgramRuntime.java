package io.liverig;

import io.liverig.bridge.HostRow;
import io.liverig.bridge.ScriptSettings;
import io.liverig.bridge.TypeScriptGuest;
import io.liverig.data.DataChange;
import io.liverig.data.PageRef;
import io.liverig.journal.FaultKind;
import io.liverig.journal.JournalBook;
import io.liverig.live.LiveHost;
import io.liverig.live.LiveLayer;
import io.liverig.live.LiveTroubles;
import io.liverig.logic.ComponentQueries;
import io.liverig.logic.LogicHost;
import io.liverig.logic.LogicLayer;
import io.liverig.logic.PageInstance;
import io.liverig.logic.ViewPort;
import io.liverig.logic.WxsScripts;
import io.liverig.project.ComponentUses;
import io.liverig.project.Problem;
import io.liverig.project.Project;
import io.liverig.project.SdkChoice;
import io.liverig.project.TypeScript;
import io.liverig.view.ViewLayer;
import io.liverig.view.ViewNode;
import io.liverig.view.ViewTree;
import io.liverig.wx.DocumentedNames;
import io.liverig.wx.Listeners;
import io.liverig.wx.Phone;
import io.liverig.wx.WxHost;
import io.liverig.wx.WxRows;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One running program: its logic layer, its view layer, its components and its phone, joined by their ports. */
final class ProgramRuntime implements ViewPort {
    private final String id;
    private final Project project;
    private final Launch launch;
    private final JournalBook journal;
    private final Set<String> configured = new HashSet<>();
    private final Phone phone;
    private final LiveLayer live;
    private final ProgramScreen screen;
    private final ProgramComponents components;
    private final ViewLayer view;
    private final LogicLayer logic;
    private final ProgramLife life;
    private final WxsScripts wxs;
    private final Map<PageRef, ViewTree> trees = new LinkedHashMap<>();

    private ProgramRuntime(RigCore core, String id, Project project, Launch launch) {
        this.id = id;
        this.project = project;
        this.launch = launch.path().isEmpty() ? launch.to(project.app().entryPagePath()) : launch;
        this.journal = core.journal;
        Listeners listeners = (event, detail) -> logicLayer().emit(event, detail);
        this.phone = Phone.fresh(listeners);
        this.live = new LiveLayer(new LiveHost(
                id, core.queue, core.journal, core.rooms, core.media, phone.scopes()::ask, core.options.live()));
        this.components = new ProgramComponents(
                id,
                new ComponentUses(project),
                core.journal,
                this::logicLayer,
                page -> trees.containsKey(page) ? trees.get(page).components() : null);
        this.screen = new ProgramScreen(core, id, project, phone, this::logicLayer, this::tree);
        AppIdWatch lively = new AppIdWatch(live, core.appIds);
        this.view = new ViewLayer(
                id,
                project::read,
                tag -> tag.startsWith("live-")
                        ? lively.forTag(tag)
                        : screen.components().forTag(tag),
                components,
                new ViewEvents(this::logicLayer),
                core.journal,
                core.queue::nowMillis,
                new ViewScripts(this::wxs));
        ProgramFactsOfProject facts = new ProgramFactsOfProject(project, launch);
        WxHost wx = new WxHost(
                id,
                core.queue,
                core.journal,
                new RouterNavigator(this::logicLayer, () -> exit(core)),
                live,
                listeners,
                facts,
                phone);
        ScriptSettings settings = new ScriptSettings(
                core.options.seed() * 31 + core.programs(),
                core.options.zone(),
                core.options.locale(),
                core.options.copiesData());
        List<HostRow> rows = WxRows.all(wx);
        this.logic = new LogicLayer(new LogicHost(
                id,
                core.queue,
                core.journal,
                core.worker,
                new ProjectFiles(id, project, components),
                this,
                settings,
                rows,
                DocumentedNames.missing(rows),
                facts.launchOptions()));
        this.life = new ProgramLife(core, id, live, logic);
        live.platform(() -> phone.device().get("platform"));
        this.wxs = logic.wxs(project::read, view.descriptors()::call);
    }

    private WxsScripts wxs() {
        return wxs;
    }

    private LogicLayer logicLayer() {
        return logic;
    }

    static ProgramRuntime open(RigCore core, Path folder, Launch launch) {
        Path sdk = core.options.sdk();
        Project project = Project.open(
                folder, sdk == null ? SdkChoice.own() : new SdkChoice.ReplacedBy(sdk), ProgramRuntime::withoutTypes);
        Path name = project.root().toAbsolutePath().normalize().getFileName();
        return core.act(() -> {
            String id = core.nameFor(name == null ? "program" : name.toString());
            ProgramRuntime runtime = new ProgramRuntime(core, id, project, launch);
            runtime.logic.launch(runtime.launch.path());
            return runtime;
        });
    }

    private static TypeScript.Outcome withoutTypes(String text) {
        TypeScriptGuest.Outcome outcome = TypeScriptGuest.compile(text);
        return new TypeScript.Outcome(outcome.text(), outcome.problem(), outcome.line(), outcome.column());
    }

    String id() {
        return id;
    }

    Project project() {
        return project;
    }

    Launch launch() {
        return launch;
    }

    Phone phone() {
        return phone;
    }

    LiveTroubles troubles() {
        return live.troubles();
    }

    ProgramScreen screen() {
        return screen;
    }

    ProgramLife life() {
        return life;
    }

    /** Tells the program's listeners of a wx event: {@code audioInterruptionBegin}. */
    void tell(String event) {
        logic.emit(event, Map.of());
    }

    LogicLayer logic() {
        return logic;
    }

    /** Ends the program as the user's leaving it for good does: App.onHide, then nothing of it is left. */
    private void exit(RigCore core) {
        logic.callApp("onHide", Map.of());
        core.queue.post(id, "exit", () -> core.queue.post("", "exit of " + id, this::close));
    }

    /** Changes the size of the window and tells the page in front, then everybody. */
    void resize(int width, int height) {
        phone.device().set("windowWidth", width);
        phone.device().set("windowHeight", height);
        Map<String, Object> size = new LinkedHashMap<>();
        size.put("windowWidth", (double) width);
        size.put("windowHeight", (double) height);
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("deviceOrientation", width > height ? "landscape" : "portrait");
        event.put("size", size);
        PageInstance top = logic.pages().top();
        if (top != null) {
            logic.callPage(top.ref().number(), "onResize", event);
        }
        logic.emit("windowResize", Map.of("size", size));
    }

    /** Says why nothing can be asked of the scripts any more, when that is so. */
    void requireRunning() {
        if (logic.isDead()) {
            String why = journal.faults().stream()
                    .filter(fault -> fault.program().equals(id))
                    .filter(fault -> fault.kind() == FaultKind.ENDLESS || fault.kind() == FaultKind.HEAP)
                    .map(fault -> "was stopped: " + fault.text())
                    .findFirst()
                    .orElse("has been closed");
            throw new IllegalStateException(id + " " + why);
        }
    }

    @Nullable
    ViewTree tree(PageRef page) {
        return trees.get(page);
    }

    @Override
    public void create(PageRef page, Map<String, Object> data) {
        checkConfig(page.route());
        ViewTree tree = view.open(page, data, made -> trees.put(page, made));
        tree.connect();
    }

    @Override
    public void open(PageRef page) {
        with(page, ViewTree::attach);
    }

    private void with(PageRef page, Consumer<ViewTree> job) {
        ViewTree tree = trees.get(page);
        if (tree != null) {
            job.accept(tree);
        }
    }

    /** A page whose JSON can not be read opens with the defaults of app.json, and says so once. */
    private void checkConfig(String route) {
        Problem problem = configured.add(route) ? project.page(route).problem() : null;
        if (problem != null) {
            journal.fault(problem.fault(id));
        }
    }

    @Override
    public long apply(PageRef page, int component, List<DataChange> changes) {
        ViewTree tree = trees.get(page);
        return tree == null ? 0 : tree.update(component, changes);
    }

    @Override
    public void render(PageRef page, long number) {
        with(page, tree -> {
            tree.render(number);
            screen.rendered(tree);
        });
    }

    @Override
    public ComponentQueries components() {
        return components;
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
        ViewTree tree = trees.get(page);
        return tree != null && tree.isReadyDue();
    }

    @Override
    public List<Object> query(PageRef page, int component, List<?> requests) {
        ViewTree tree = trees.get(page);
        return tree == null ? List.of() : screen.query(tree, requests, finder(component));
    }

    @Override
    public void observe(String kind, PageRef page, int component, int id, Map<?, ?> asked) {
        ViewTree tree = trees.get(page);
        if (tree != null) {
            screen.observe(kind, tree, id, asked, finder(component));
        }
    }

    @Override
    public void unobserve(int id) {
        screen.unobserve(id);
    }

    /** Finds nodes in the page; a selector that can not be read finds nothing, and a notice says why. */
    private BiFunction<ViewTree, String, List<ViewNode>> finder(int component) {
        return (tree, selector) -> {
            try {
                return tree.components().find(component, selector);
            } catch (IllegalArgumentException illegal) {
                journal.notice(id, tree.page().toString(), "selector", String.valueOf(illegal.getMessage()));
                return List.of();
            }
        };
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
        with(page, ViewTree::detach);
        trees.remove(page);
        screen.forget(page);
    }

    @Override
    public void ended() {
        live.closed();
    }

    void close() {
        trees.values().forEach(ViewTree::detach);
        trees.clear();
        live.closed();
        logic.close();
    }
}
