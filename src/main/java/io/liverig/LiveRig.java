package io.liverig;

import io.liverig.internal.program.ProgramRuntime;
import io.liverig.internal.program.RigCore;
import io.liverig.journal.Fault;
import io.liverig.journal.Row;
import io.liverig.options.Launch;
import io.liverig.options.RigOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * A bench of simulated telephones with one clock: mini-programs run on it and meet in its rooms.
 *
 * <pre>{@code
 * try (LiveRig rig = LiveRig.create()) {
 *     MiniProgram app = rig.open(Path.of("js/examples/video-call"));
 *     PageHandle room = app.reLaunch("/pages/room/room?roomID=1234&userID=alice");
 *     rig.room(1234).join("bob").publishVideo();
 *     rig.settle();
 *     assertEquals("bob", room.data("playerList[0].userID"));
 * }
 * }</pre>
 *
 * <p>Time stands still until a test moves it with {@link #settle} or {@link #advance}; what a call such as a tap causes
 * at the same instant has happened when the call returns. All methods may be called from any one thread at a time.
 */
public final class LiveRig implements AutoCloseable {
    private final RigCore core;
    private final List<MiniProgram> programs = new ArrayList<>();

    private LiveRig(RigOptions options) {
        core = new RigCore(options);
    }

    /** Returns the version of LiveRig, or "development" when it runs from classes that no jar holds. */
    public static String version() {
        String version = LiveRig.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    /** Makes a rig with a virtual clock, rooms in memory and seed 1. */
    public static LiveRig create() {
        return create(RigOptions.DEFAULT);
    }

    /** Makes a rig with the given options. */
    public static LiveRig create(RigOptions options) {
        return new LiveRig(options);
    }

    /**
     * Opens a mini-program: reads its app.json and runs its app.js, onLaunch and onShow of the app included. No page is
     * open yet.
     *
     * @param folder the folder of app.json, or of a project.config.json that names it
     * @throws io.liverig.journal.ProjectException when the folder holds no mini-program that can be read
     */
    public MiniProgram open(Path folder) {
        return open(folder, Launch.DEFAULT);
    }

    /**
     * As {@link #open(Path)}, as a user who comes in by another page or from another place; {@link MiniProgram#start()}
     * then opens that page.
     */
    public MiniProgram open(Path folder, Launch launch) {
        ProgramRuntime runtime = ProgramRuntime.open(core, folder, launch);
        MiniProgram program = new MiniProgram(core, runtime);
        programs.add(program);
        return program;
    }

    /** Returns the programs that were opened, in that order. */
    public List<MiniProgram> programs() {
        return List.copyOf(programs);
    }

    /** Returns a room with a number, in the only application that the rig's programs have named so far. */
    public RoomControl room(long number) {
        return onlyApp().room(number);
    }

    /** Returns a room with a name, in the only application that the rig's programs have named so far. */
    public RoomControl room(String name) {
        return onlyApp().room(name);
    }

    /** Returns the rooms of an application. */
    public AppControl app(long sdkAppId) {
        return new AppControl(core, sdkAppId);
    }

    private AppControl onlyApp() {
        if (core.appIds().size() != 1) {
            throw new IllegalStateException("the rig's programs have named "
                    + (core.appIds().isEmpty() ? "no application id yet" : "the application ids " + core.appIds())
                    + "; open the page that enters the room first, or say which: rig.app(1400000001).room(1234)");
        }
        return app(core.appIds().iterator().next());
    }

    /**
     * Runs until only periodic tasks remain: netstatus, volume, setInterval.
     *
     * @throws io.liverig.journal.NotSettledException when that takes more than the settle limit of the rig's time
     */
    public LiveRig settle() {
        return settle(core.options().time().settleLimit());
    }

    /** As {@link #settle()}, with another limit. */
    public LiveRig settle(Duration limit) {
        core.settle(limit);
        return this;
    }

    /** Runs everything that falls due in the given time of the rig's clock. */
    public LiveRig advance(Duration time) {
        core.advance(time);
        return this;
    }

    /** Runs until the condition holds; returns whether it did within the given time of the rig's clock. */
    public boolean until(BooleanSupplier condition, Duration limit) {
        return core.until(condition, limit);
    }

    /** Returns how scripts run in this JVM: the engine, and whether a compiler is behind it. */
    public static String engine() {
        return RigCore.engine();
    }

    /** Returns the time on the rig's clock. */
    public Instant now() {
        return Instant.ofEpochMilli(core.nowMillis());
    }

    /** Returns what has happened so far. */
    public Timeline timeline() {
        return new Timeline(core.startMillis(), core.journal().rows());
    }

    /** Calls a listener with every further line of the timeline, as it happens, on the rig's thread. */
    public void onRow(Consumer<Row> listener) {
        core.journal().onRow(listener);
    }

    /** Returns one line of a timeline as {@link Timeline#toString()} writes it. */
    public String format(Row row) {
        return Timeline.line(core.startMillis(), row);
    }

    /** Returns everything that went wrong in the programs so far. */
    public List<Fault> faults() {
        return core.journal().faults();
    }

    /** Returns all rooms as plain data: application, room, users and what they publish. */
    public List<Object> rooms() {
        return core.read(() -> new ArrayList<Object>(core.rooms().rooms().stream()
                .map(room -> room.snapshot().toData())
                .toList()));
    }

    /** Closes all programs; what they still had queued is dropped. */
    @Override
    public void close() {
        programs.forEach(MiniProgram::close);
        core.close();
    }
}
