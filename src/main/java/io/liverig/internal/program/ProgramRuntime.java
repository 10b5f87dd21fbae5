package io.liverig.internal.program;

import io.liverig.data.Fields;
import io.liverig.data.PageRef;
import io.liverig.internal.bridge.HostRow;
import io.liverig.internal.bridge.HostTable;
import io.liverig.internal.bridge.ScriptSettings;
import io.liverig.internal.bridge.TypeScriptGuest;
import io.liverig.internal.live.LiveLayer;
import io.liverig.internal.live.node.LiveBase;
import io.liverig.internal.live.node.LiveSources;
import io.liverig.internal.logic.LogicLayer;
import io.liverig.internal.logic.page.LogicBase;
import io.liverig.internal.logic.page.PageInstance;
import io.liverig.internal.port.LogicPorts;
import io.liverig.internal.project.ComponentUses;
import io.liverig.internal.project.Project;
import io.liverig.internal.project.SdkChoice;
import io.liverig.internal.project.module.TypeScript;
import io.liverig.internal.view.ViewLayer;
import io.liverig.internal.view.ViewTree;
import io.liverig.internal.wx.DocumentedNames;
import io.liverig.internal.wx.WxRows;
import io.liverig.internal.wx.call.WxBase;
import io.liverig.internal.wx.phone.Phone;
import io.liverig.journal.Fault;
import io.liverig.journal.FaultKind;
import io.liverig.journal.JournalBook;
import io.liverig.options.Launch;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One running program: its logic layer, its view layer, its components and its phone, joined by their ports. */
public final class ProgramRuntime {
    private final RigCore core;
    private final String id;
    private final Project project;
    private final Launch launch;
    private final JournalBook journal;
    private final Phone phone;
    private final LiveLayer live;
    private final ProgramScreen screen;
    private final ViewLayer view;
    private final LogicLayer logic;
    private final ProgramLife life;
    private final RunningPhone user;

    private static final String ASKED = "a call of the test";

    private ProgramRuntime(RigCore core, String id, Project project, Launch launch) {
        this.core = core;
        this.id = id;
        this.project = project;
        this.launch = launch.path().isEmpty() ? launch.to(project.app().entryPagePath()) : launch;
        this.journal = core.journal();
        ScriptSettings settings = new ScriptSettings(
                core.options().seed() * 31 + core.programs(),
                core.options().phones().zone(),
                core.options().phones().locale(),
                core.options().programs().copiesData());
        Map<String, Object> launched = options(this.launch);
        this.logic = new LogicLayer(new LogicBase(id, core.queue(), core.journal(), core.worker(), settings, launched));
        this.phone = Phone.fresh(logic::emit);
        phone.device().become(core.options().phones().platform().word());
        ReadableFiles store = new ReadableFiles(project, phone.files());
        this.live = new LiveLayer(new LiveBase(
                id,
                core.queue(),
                core.journal(),
                new LiveSources(core.rooms(), core.media(), phone.scopes()::ask, store),
                core.options().live()));
        live.onWindowClosed(page -> logic.windows().closed(page));
        live.platform(() -> phone.device().get("platform"));
        this.life = new ProgramLife(core, id, live, logic);
        ComponentUses uses = new ComponentUses(project);
        ProgramComponents names = new ProgramComponents(uses, logic);
        LogicPorts above = new LogicPorts(logic.events(), logic.components(), names, logic.wxs());
        this.view = new ViewLayer(id, project::read, above, core.journal(), core.queue()::nowMillis);
        this.screen = new ProgramScreen(core, id, project, phone, logic, view);
        ProjectFacts facts =
                new ProjectFacts(project, store, launched, core.options().live().bgmMillis());
        List<HostRow> rows = WxRows.all(
                new WxBase(id, core.queue(), core.journal(), logic.router(), live, logic::emit, facts, phone));
        ProjectSources files = new ProjectSources(
                id,
                project,
                uses,
                core.journal(),
                core.options().programs().packageTime().toMillis(),
                () -> String.valueOf(phone.device().get("networkType")));
        logic.boot(
                files,
                new ProgramPages(core, id, project, view, live, screen),
                new HostTable(rows, DocumentedNames.missing(rows)));
        PhoneNetwork network = new PhoneNetwork(core.media().networkOf(id), phone.device(), live.troubles());
        this.user = new RunningPhone(this, new PhoneSwitches(this, network));
    }

    private static Map<String, Object> options(Launch launch) {
        Map<String, Object> options = Fields.of("path", launch.path())
                .and("query", launch.query())
                .and("scene", (double) launch.scene())
                .and("referrerInfo", launch.referrerInfo());
        return options;
    }

    public static ProgramRuntime open(RigCore core, Path folder, Launch launch) {
        Path sdk = core.options().programs().sdk();
        Project project = Project.open(
                folder, sdk == null ? SdkChoice.own() : new SdkChoice.ReplacedBy(sdk), ProgramRuntime::withoutTypes);
        Path name = project.root().toAbsolutePath().normalize().getFileName();
        return core.act(() -> {
            String id = core.nameFor(name == null ? "program" : name.toString());
            ProgramRuntime runtime = new ProgramRuntime(core, id, project, launch);
            if (project.isUnbuilt()) {
                core.journal()
                        .notice(
                                id,
                                "",
                                "npm",
                                "packages are read from node_modules; build npm in the developer tool before a device runs it");
            }
            runtime.logic.turns().run("launch", () -> runtime.logic.launch(runtime.launch.path()));
            return runtime;
        });
    }

    private static TypeScript.Outcome withoutTypes(String text) {
        TypeScriptGuest.Outcome outcome = TypeScriptGuest.compile(text);
        return new TypeScript.Outcome(outcome.text(), outcome.problem(), outcome.line(), outcome.column());
    }

    public String id() {
        return id;
    }

    /**
     * Does what a test asks of the program, as a turn of it, and then runs all that is due at once.
     *
     * @throws io.liverig.journal.ProgramStoppedException when the program is stopped by it
     */
    public <T extends @Nullable Object> T act(Callable<T> job) {
        return core.act(() -> logic.turns().asked(ASKED, job));
    }

    /** Reads something of the program, as a turn of it. */
    public <T extends @Nullable Object> T read(Callable<T> job) {
        return core.read(() -> logic.turns().asked(ASKED, job));
    }

    /** Returns the launch, whose page is never empty. */
    public Launch launch() {
        return launch;
    }

    /** Returns the routes that app.json lists. */
    public List<String> pages() {
        return project.pages();
    }

    /** Returns which of a page's files are missing, each as a fault. */
    public List<Fault> missingFiles(String route) {
        return project.missing(route).stream().map(problem -> problem.fault(id)).toList();
    }

    /** Returns the phone as its user handles it. */
    public RunningPhone phone() {
        return user;
    }

    public ProgramLife life() {
        return life;
    }

    /** Returns the taps on the program's tab bar. */
    public TabTaps tabTaps() {
        return new TabTaps(project, logic);
    }

    /** Returns the page in front, if any is open. */
    public @Nullable RunningPage topPage() {
        PageInstance top = logic.pages().top();
        return top == null ? null : new RunningPage(this, top);
    }

    /** Returns the page stack, the page in front last. */
    public List<RunningPage> pageStack() {
        return logic.pages().stack().stream()
                .map(page -> new RunningPage(this, page))
                .toList();
    }

    /**
     * Moves between pages.
     *
     * @param how as a navigator's open-type names it: navigate, switchTab, reLaunch; navigateBack goes back one page
     * @param failed is told why it cannot be done
     */
    public void go(String how, String url, Consumer<String> failed) {
        screen.go(how, url, 1, failed);
    }

    /** Changes the size of the window, in pixels. */
    public void resize(int width, int height) {
        screen.resize(width, height);
    }

    /** Brings the page of the small window to the front; returns whether there is one. */
    public boolean tapSmallWindow() {
        Optional<PageRef> page = live.troubles().smallWindow();
        page.ifPresent(ref -> logic.windows().tapped(ref));
        return page.isPresent();
    }

    public void closeSmallWindow() {
        live.troubles().closeSmallWindow();
    }

    /** Tells the program's listeners of an event: {@code audioInterruptionBegin}. */
    public void tell(String event, Map<String, Object> detail) {
        logic.emit(event, detail);
    }

    /** Returns whether the program was stopped or closed. */
    public boolean isDead() {
        return logic.isDead();
    }

    /** Says why nothing can be asked of the scripts any more, when that is so. */
    public void requireRunning() {
        if (logic.isDead()) {
            String why = journal.faults().stream()
                    .filter(fault -> fault.program().equals(id))
                    .filter(fault -> fault.kind() == FaultKind.ENDLESS || fault.kind() == FaultKind.HEAP)
                    .map(fault -> "was stopped: " + fault.text())
                    .findFirst()
                    .orElse(
                            life.isEnded()
                                    ? "was ended after its time in the background, as WeChat does; open it anew"
                                    : "has been closed");
            throw new IllegalStateException(id + " " + why);
        }
    }

    public void close() {
        logic.close();
    }

    Project project() {
        return project;
    }

    LogicLayer logic() {
        return logic;
    }

    LiveLayer live() {
        return live;
    }

    ProgramScreen screen() {
        return screen;
    }

    /** Returns the phone as wx calls meet it. */
    Phone wx() {
        return phone;
    }

    @Nullable
    ViewTree tree(PageRef page) {
        return view.tree(page);
    }
}
