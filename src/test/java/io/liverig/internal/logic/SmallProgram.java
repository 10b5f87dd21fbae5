package io.liverig.internal.logic;

import io.liverig.data.DataChange;
import io.liverig.data.Json;
import io.liverig.data.PageRef;
import io.liverig.data.PageUrl;
import io.liverig.internal.bridge.HostRow;
import io.liverig.internal.bridge.HostTable;
import io.liverig.internal.bridge.ScriptSettings;
import io.liverig.internal.clock.TaskQueue;
import io.liverig.internal.clock.Ticker;
import io.liverig.internal.logic.page.LogicBase;
import io.liverig.internal.logic.page.PageInstance;
import io.liverig.internal.logic.page.ScriptSources;
import io.liverig.internal.logic.world.Worker;
import io.liverig.internal.port.ViewPort;
import io.liverig.journal.Fault;
import io.liverig.journal.FaultKind;
import io.liverig.journal.JournalBook;
import io.liverig.journal.ProgramStoppedException;
import io.liverig.journal.Row;
import io.liverig.journal.RowKind;
import io.liverig.options.Limits;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** A program of a few files in memory, on a virtual clock, with a view that notes what it is told. */
final class SmallProgram implements ScriptSources, ViewPort, AutoCloseable {
    static final long START = 1_767_225_600_000L;

    final TaskQueue queue = new TaskQueue(Ticker.virtual(START));
    final JournalBook journal = new JournalBook(queue::nowMillis);
    final Worker worker;
    final List<String> seen = new ArrayList<>();
    private final List<String> applied = new ArrayList<>();
    private final Map<PageRef, String> created = new LinkedHashMap<>();
    private final boolean ownsWorker;
    private final Map<String, String> files = new LinkedHashMap<>();
    private final List<HostRow> rows = new ArrayList<>();
    private List<String> tabs = List.of();
    private boolean copiesData;
    private @Nullable LogicLayer logic;

    SmallProgram() {
        this(Limits.DEFAULT);
    }

    SmallProgram(Limits limits) {
        worker = new Worker(limits);
        ownsWorker = true;
    }

    SmallProgram(Worker shared) {
        worker = shared;
        ownsWorker = false;
    }

    SmallProgram file(String path, String text) {
        files.put(path, text);
        return this;
    }

    SmallProgram tabs(String... routes) {
        tabs = List.of(routes);
        return this;
    }

    SmallProgram row(HostRow row) {
        rows.add(row);
        return this;
    }

    SmallProgram copyingData() {
        copiesData = true;
        return this;
    }

    LogicLayer start() {
        ScriptSettings settings = new ScriptSettings(7, ZoneId.of("Asia/Shanghai"), "zh-CN", copiesData);
        LogicBase base = new LogicBase(
                "small",
                queue,
                journal,
                worker,
                settings,
                Map.of("path", "pages/a/a", "query", Map.of(), "scene", 1001.0));
        LogicLayer made = worker.call(() -> {
            LogicLayer layer = new LogicLayer(base);
            layer.boot(this, this, new HostTable(rows, List.of("scanCode")));
            return layer;
        });
        logic = made;
        run(() -> {
            made.launch("");
            return null;
        });
        return made;
    }

    /** Opens a page and runs all that is due at once. */
    SmallProgram open(String url) {
        LogicLayer layer = layer();
        RecordedReply reply = new RecordedReply();
        run(() -> {
            layer.router().reLaunch(url, reply);
            return null;
        });
        return this;
    }

    LogicLayer layer() {
        LogicLayer layer = logic;
        return layer == null ? start() : layer;
    }

    void run(Callable<?> job) {
        try {
            worker.call(job);
        } catch (ProgramStoppedException lost) {
            seen.add("lost");
        }
        advance(0);
    }

    void advance(long millis) {
        long end = queue.nowMillis() + millis;
        worker.resume(() -> {
            queue.advance(end - queue.nowMillis());
            return null;
        });
    }

    @Nullable
    Object data(String path) {
        return worker.call(() -> layer().data(top(), path));
    }

    @Nullable
    Object invoke(String method, Object... args) {
        Object result = worker.call(() -> layer().invoke(top(), method, List.of(args)));
        advance(0);
        return result;
    }

    int top() {
        PageInstance page = layer().pages().top();
        if (page == null) {
            throw new IllegalStateException("no page is open");
        }
        return page.ref().number();
    }

    List<String> rows(RowKind kind) {
        return journal.rows().stream()
                .filter(row -> row.kind() == kind)
                .map(SmallProgram::line)
                .toList();
    }

    private static String line(Row row) {
        Object text = row.detail().get("text");
        return row.name() + (row.place().isEmpty() ? "" : " " + row.place()) + (text == null ? "" : ": " + text);
    }

    List<String> logged() {
        return journal.rows().stream()
                .filter(row -> row.kind() == RowKind.CONSOLE)
                .map(row -> String.valueOf(row.detail().get("text")))
                .toList();
    }

    Fault onlyFault() {
        List<Fault> faults = journal.faults();
        if (faults.size() != 1) {
            throw new AssertionError("expected one fault, found " + faults);
        }
        return faults.get(0);
    }

    @Override
    public String resolve(String from, String request, boolean later) throws Unavailable {
        String base = request.startsWith("/")
                ? request.substring(1)
                : PageUrl.parse(request, from).route();
        String path = base.endsWith(".js") ? base : base + ".js";
        if (!files.containsKey(path)) {
            throw new Unavailable(Fault.of(
                    "small",
                    FaultKind.MISSING,
                    from + ": cannot find module \"" + request + "\"",
                    null,
                    "Create " + path));
        }
        return path;
    }

    @Override
    public String text(String module) {
        return files.getOrDefault(module, "");
    }

    @Override
    public @Nullable String appModule() {
        return files.containsKey("app.js") ? "app.js" : null;
    }

    @Override
    public String pageModule(String route) throws Unavailable {
        return resolve("app.json", "/" + route, false);
    }

    @Override
    public boolean hasPage(String route) {
        return route.startsWith("pages/");
    }

    @Override
    public boolean isIndependent(String route) {
        return false;
    }

    @Override
    public boolean hasPlugin(String alias) {
        return false;
    }

    @Override
    public List<String> tabs() {
        return tabs;
    }

    @Override
    public void create(PageRef page, Map<String, Object> data) {
        created.put(page, "open " + page + " " + Json.write(data));
    }

    @Override
    public void open(PageRef page) {
        seen.add(created.get(page));
    }

    @Override
    public void render(PageRef page, long number) {
        seen.add(applied.get((int) number));
    }

    @Override
    public long apply(PageRef page, int component, List<DataChange> changes) {
        StringBuilder text = new StringBuilder("apply " + page);
        for (DataChange change : changes) {
            text.append(' ').append(change.path()).append('=').append(Json.write(change.value()));
        }
        applied.add(text.toString());
        return applied.size() - 1L;
    }

    @Override
    public void shown(PageRef page) {
        seen.add("shown " + page);
    }

    @Override
    public void hidden(PageRef page) {
        seen.add("hidden " + page);
    }

    @Override
    public void ended() {
        seen.add("ended");
    }

    @Override
    public void closed(PageRef page) {
        seen.add("closed " + page);
    }

    static Limits shortTurns() {
        return new Limits(Duration.ofMillis(300), Duration.ofMillis(1500), 1L << 40);
    }

    @Override
    public void close() {
        LogicLayer layer = logic;
        if (layer != null) {
            worker.call(() -> {
                layer.close();
                return null;
            });
        }
        if (ownsWorker) {
            worker.close();
        }
    }
}
