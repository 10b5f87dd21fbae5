package io.liverig.internal.program;

import io.liverig.internal.bridge.Engines;
import io.liverig.internal.clock.TaskQueue;
import io.liverig.internal.clock.Ticker;
import io.liverig.internal.logic.world.Worker;
import io.liverig.internal.media.MediaBackend;
import io.liverig.internal.media.simulated.SimulatedMedia;
import io.liverig.internal.room.memory.Entrance;
import io.liverig.internal.room.memory.InMemoryRooms;
import io.liverig.journal.JournalBook;
import io.liverig.options.RigOptions;
import io.liverig.room.Member;
import io.liverig.room.Refusal;
import io.liverig.room.RoomKey;
import io.liverig.room.RoomService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** What all programs of a rig share: clock, queue, worker, journal, rooms, media. */
public final class RigCore {
    private final RigOptions options;
    private final TaskQueue queue;
    private final JournalBook journal;
    private final Worker worker;
    private final Entrance entrance;
    private final RoomService rooms;
    private final MediaBackend media;
    private final Map<String, Member> secondPhones = new LinkedHashMap<>();
    private final Map<RoomKey, Map<String, Refusal>> doors = new LinkedHashMap<>();
    private final Set<Long> appIds = new LinkedHashSet<>();
    private final List<String> names = new ArrayList<>();
    private final long startMillis;

    public RigCore(RigOptions options) {
        this.options = options;
        startMillis = options.time().start().toEpochMilli();
        queue = new TaskQueue(options.time().realTime() ? Ticker.real(startMillis) : Ticker.virtual(startMillis));
        journal = new JournalBook(queue::nowMillis);
        worker = new Worker(options.programs().limits());
        entrance = new Entrance(queue, journal, options.rooms());
        options.rooms().keys().forEach(entrance::key);
        rooms = new InMemoryRooms(queue, journal, entrance);
        media = new SimulatedMedia(queue, new SplittableRandom(options.seed()), options.media());
    }

    public RigOptions options() {
        return options;
    }

    TaskQueue queue() {
        return queue;
    }

    public JournalBook journal() {
        return journal;
    }

    Worker worker() {
        return worker;
    }

    /** Returns who lets users into rooms. */
    Entrance entrance() {
        return entrance;
    }

    public RoomService rooms() {
        return rooms;
    }

    MediaBackend media() {
        return media;
    }

    /** Returns the second phones of users that are in a room twice, by room and user. */
    Map<String, Member> secondPhones() {
        return secondPhones;
    }

    /** Returns why rooms take nobody in, by trouble, the latest last. */
    Map<RoomKey, Map<String, Refusal>> doors() {
        return doors;
    }

    /** Returns the applications that programs have named in the addresses of their pushers. */
    public Set<Long> appIds() {
        return appIds;
    }

    public long startMillis() {
        return startMillis;
    }

    public long nowMillis() {
        return queue.nowMillis();
    }

    /** Gives the rig an application's secret key; from now on its signatures are checked. */
    public void key(long appId, String secret) {
        entrance.key(appId, secret);
    }

    /** Finds an application's secret key. */
    public Optional<String> key(long appId) {
        return entrance.key(appId);
    }

    /** Switches an application's advanced permission control. */
    public void controlPermissions(long appId, boolean on) {
        entrance.controlPermissions(appId, on);
    }

    /** Says how scripts run in this JVM: the engine, and whether a compiler is behind it. */
    public static String engine() {
        return Engines.description();
    }

    /** Gives a program an id of its own: its folder's name, with a number from the second of that name on. */
    String nameFor(String folder) {
        long same = names.stream().filter(folder::equals).count();
        names.add(folder);
        return same == 0 ? folder : folder + "#" + (same + 1);
    }

    int programs() {
        return names.size();
    }

    /** Does something on the worker and then runs all that is due at once. */
    public <T extends @Nullable Object> T act(Callable<T> job) {
        AtomicReference<@Nullable Callable<T>> done = new AtomicReference<>();
        return worker.resume(() -> {
            Callable<T> result = done.get();
            if (result == null) {
                T value = job.call();
                result = () -> value;
                done.set(result);
            }
            queue.advance(0);
            return result.call();
        });
    }

    /** Reads something on the worker. */
    public <T extends @Nullable Object> T read(Callable<T> job) {
        return worker.call(job);
    }

    /** Does something after a while of the rig's time. */
    public void later(Duration time, Runnable action) {
        act(() -> {
            plan(time, "later", action);
            return null;
        });
    }

    /** As {@link #later}, for who is on the worker already; the name stands where the queue is shown. */
    public void plan(Duration time, String what, Runnable action) {
        queue.after(time.toMillis(), "", what, action);
    }

    public void advance(Duration time) {
        long end = queue.nowMillis() + time.toMillis();
        worker.resume(() -> {
            queue.advance(end - queue.nowMillis());
            return null;
        });
    }

    /** Runs until the condition holds; returns whether it did within the given time of the rig's clock. */
    public boolean until(BooleanSupplier condition, Duration limit) {
        long end = queue.nowMillis() + limit.toMillis();
        return worker.resume(() -> queue.until(condition, end - queue.nowMillis()));
    }

    public void settle(Duration limit) {
        long end = queue.nowMillis() + limit.toMillis();
        worker.resume(() -> {
            queue.settle(end - queue.nowMillis());
            return null;
        });
    }

    /** Ends the worker; nothing can be asked of the rig's programs any more. */
    public void close() {
        worker.close();
    }
}
