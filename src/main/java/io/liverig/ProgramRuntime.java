package io.liverig;

import io.liverig.bridge.HostRow;
import io.liverig.bridge.ScriptSettings;
import io.liverig.bridge.TypeScriptGuest;
import io.liverig.data.PageRef;
import io.liverig.journal.FaultKind;
import io.liverig.journal.JournalBook;
import io.liverig.live.LiveHost;
import io.liverig.live.LiveLayer;
import io.liverig.live.LiveSources;
import io.liverig.live.LiveTroubles;
import io.liverig.logic.LogicHost;
import io.liverig.logic.LogicLayer;
import io.liverig.logic.WindowMoves;
import io.liverig.logic.WxsScripts;
import io.liverig.project.ComponentUses;
import io.liverig.project.Project;
import io.liverig.project.SdkChoice;
import io.liverig.project.TypeScript;
import io.liverig.view.ComponentTree;
import io.liverig.view.NodePort;
import io.liverig.view.ViewLayer;
import io.liverig.view.ViewNode;
import io.liverig.view.ViewTree;
import io.liverig.wx.DocumentedNames;
import io.liverig.wx.Listeners;
import io.liverig.wx.Phone;
import io.liverig.wx.WxHost;
import io.liverig.wx.WxRows;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One running program: its logic layer, its view layer, its components and its phone, joined by their ports. */
final class ProgramRuntime {
    private final String id;
    private final Project project;
    private final Launch launch;
    private final JournalBook journal;
    private final Phone phone;
    private final LiveLayer live;
    private final ProgramScreen screen;
    private final ProgramComponents components;
    private final ViewLayer view;
    private final LogicLayer logic;
    private final ProgramLife life;
    private final WxsScripts wxs;
    private final ProgramPages pages;

    private ProgramRuntime(RigCore core, String id, Project project, Launch launch) {
        this.id = id;
        this.project = project;
        this.launch = launch.path().isEmpty() ? launch.to(project.app().entryPagePath()) : launch;
        this.journal = core.journal;
        Listeners listeners = (event, detail) -> logicLayer().emit(event, detail);
        this.phone = Phone.fresh(listeners);
        phone.device().become(core.options.phones().platform().word());
        ProgramStore store = new ProgramStore(project, phone.files());
        this.live = new LiveLayer(new LiveHost(
                id,
                core.queue,
                core.journal,
                new LiveSources(core.rooms, core.media, phone.scopes()::ask, store),
                core.options.live()));
        this.components = new ProgramComponents(
                id, new ComponentUses(project), core.journal, this::logicLayer, page -> components(page));
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
        this.pages = new ProgramPages(id, project, core.journal, view, live, screen, components);
        ProgramFactsOfProject facts = new ProgramFactsOfProject(
                project, store, launch, core.options.live().bgmMillis());
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
                core.options.phones().zone(),
                core.options.phones().locale(),
                core.options.programs().copiesData());
        List<HostRow> rows = WxRows.all(wx);
        this.logic = new LogicLayer(new LogicHost(
                id,
                core.queue,
                core.journal,
                core.worker,
                new ProjectFiles(
                        id,
                        project,
                        components,
                        core.options.programs().packageTime().toMillis(),
                        () -> String.valueOf(phone.device().get("networkType"))),
                pages,
                settings,
                rows,
                DocumentedNames.missing(rows),
                facts.launchOptions()));
        live.onWindowClosed(page -> new WindowMoves(logic).closed(page));
        this.life = new ProgramLife(core, id, live, logic, this::close);
        live.platform(() -> phone.device().get("platform"));
        this.wxs = logic.wxs(project::read, view.descriptors()::call);
    }

    private @Nullable ComponentTree components(PageRef page) {
        ViewTree tree = tree(page);
        return tree == null ? null : tree.components();
    }

    private WxsScripts wxs() {
        return wxs;
    }

    private LogicLayer logicLayer() {
        return logic;
    }

    static ProgramRuntime open(RigCore core, Path folder, Launch launch) {
        Path sdk = core.options.programs().sdk();
        Project project = Project.open(
                folder, sdk == null ? SdkChoice.own() : new SdkChoice.ReplacedBy(sdk), ProgramRuntime::withoutTypes);
        Path name = project.root().toAbsolutePath().normalize().getFileName();
        return core.act(() -> {
            String id = core.nameFor(name == null ? "program" : name.toString());
            ProgramRuntime runtime = new ProgramRuntime(core, id, project, launch);
            if (project.isUnbuilt()) {
                core.journal.notice(
                        id,
                        "",
                        "npm",
                        "packages are read from node_modules; build npm in the developer tool before a device runs it");
            }
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

    /** Returns how a live component stands. */
    Optional<Map<String, Object>> componentState(ViewNode node) {
        NodePort port = node.port();
        return port == null ? Optional.empty() : live.state(port);
    }

    /** Brings the page of the small window to the front; tells whether there is one. */
    boolean tapSmallWindow() {
        Optional<PageRef> page = live.troubles().smallWindow();
        page.ifPresent(ref -> new WindowMoves(logic).tapped(ref));
        return page.isPresent();
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

    /** Says why nothing can be asked of the scripts any more, when that is so. */
    void requireRunning() {
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

    @Nullable
    ViewTree tree(PageRef page) {
        return pages.tree(page);
    }

    void close() {
        pages.abandon();
        live.closed();
        logic.close();
    }
}
