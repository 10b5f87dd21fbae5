package io.liverig.conformance.bench;

import io.liverig.LiveRig;
import io.liverig.RemoteUser;
import io.liverig.RoomControl;
import io.liverig.options.RigOptions;
import io.liverig.options.RoomSettings;
import io.liverig.room.RoomEvent;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A room that many users join, publish in and leave, one of them a real page: time and heap, and what an event costs by
 * the number of users.
 *
 * <p>Measured twice: users who are scripted alone, which is the rig's own cost, and with a program's page in the room,
 * where its SDK, its listeners and its players come to it.
 */
public final class RoomBench {
    private static final Duration TURN = Duration.ofMinutes(10);
    private static final String PAGE = "/pages/room/room?roomID=1234&userID=u0";

    private static final String EXPLANATION = """
            aim: an event with 300 users at most 2 times as dear as one with 10. "10 s of call" is the netstatus and the
            volume of every player, and what the page does with them: with the example's listeners, each hands the list
            of all players to setData.
            """;

    private final PrintWriter out;

    /** Makes a benchmark that prints to the given stream. */
    public RoomBench(PrintWriter out) {
        this.out = out;
    }

    /**
     * What a room came to.
     *
     * @param events what happened in the room
     * @param nanos processor time
     * @param kilobytes of heap, with everybody in the room
     * @param callNanos processor time of ten seconds of the rig's clock with everybody in
     */
    private record Figures(long events, long nanos, double kilobytes, long callNanos) {}

    /**
     * What is measured.
     *
     * @param program the folder of a program with the example's room page
     * @param sizes how many users
     * @param publishers how many of them publish at once; TRTC's limit is 50
     * @param seconds how long to warm up, and to measure each size; at least one room
     */
    public record Settings(Path program, List<Integer> sizes, int publishers, double seconds) {}

    /** Runs and prints. */
    public void run(Settings settings) {
        out.println("a room that all users join, publish picture and sound in, and leave; " + settings.publishers()
                + " publish at once at most");
        out.println("  " + LiveRig.engine() + ", Java " + System.getProperty("java.version"));
        table("all users scripted: the rig alone", settings, false);
        table("one of them a real page, with its SDK, its listeners and its players", settings, true);
        out.println();
        EXPLANATION.lines().forEach(line -> out.println("  " + line));
    }

    private void table(String title, Settings settings, boolean page) {
        out.println();
        out.println("  " + title);
        out.println("    users   room events   a room takes   an event   heap, all in   10 s of call   an event beside "
                + settings.sizes().get(0) + " users");
        measure(settings, settings.sizes().get(settings.sizes().size() / 2), page);
        double first = 0;
        for (int users : settings.sizes()) {
            Figures figures = measure(settings, users, page);
            double micros = figures.nanos() / 1e3 / figures.events();
            first = first == 0 ? micros : first;
            out.println(String.format(
                    Locale.ROOT,
                    "    %5d   %,11d   %,9.0f ms   %,5.0f us   %,9.0f KB   %,9.0f ms   %.1f times",
                    users,
                    figures.events(),
                    figures.nanos() / 1e6,
                    micros,
                    figures.kilobytes(),
                    figures.callNanos() / 1e6,
                    micros / first));
            out.flush();
        }
    }

    /** Runs rooms for a while; the processor's clock may tick only every 10 ms. */
    private static Figures measure(Settings settings, int users, boolean page) {
        Figures first = room(settings, users, page, true);
        long nanos = 0;
        long call = 0;
        int rooms = 0;
        long end = System.nanoTime() + (long) (settings.seconds() * 1e9);
        do {
            Figures next = room(settings, users, page, false);
            nanos += next.nanos();
            call += next.callNanos();
            rooms++;
        } while (System.nanoTime() < end || nanos == 0);
        return new Figures(first.events(), nanos / rooms, first.kilobytes(), call / rooms);
    }

    private static Figures room(Settings settings, int users, boolean page, boolean weighs) {
        RigOptions options = RigOptions.DEFAULT
                .withTurnLimit(TURN)
                .withRooms(RoomSettings.DEFAULT.withCapacity(users + 1).withPublishers(settings.publishers()));
        try (LiveRig rig = LiveRig.create(options)) {
            if (page) {
                rig.open(settings.program()).reLaunch(PAGE);
                rig.settle();
            }
            RoomControl room = rig.app(1400000001L).room(1234);
            double heap = weighs ? HeapSize.kilobytes() : 0;
            long before = events(room);
            long begin = CpuTime.nanos();
            List<RemoteUser> all = new ArrayList<>();
            for (int i = page ? 1 : 0; i < users; i++) {
                all.add(room.join("u" + i));
            }
            all.forEach(user -> user.publishVideo().publishAudio());
            rig.settle();
            long nanos = CpuTime.nanos() - begin;
            double grown = weighs ? HeapSize.kilobytes() - heap : 0;
            begin = CpuTime.nanos();
            rig.advance(Duration.ofSeconds(10));
            long call = CpuTime.nanos() - begin;
            begin = CpuTime.nanos();
            all.forEach(RemoteUser::leave);
            rig.settle();
            nanos += CpuTime.nanos() - begin;
            if (!rig.faults().isEmpty()) {
                throw new IllegalStateException("the room of " + users + " had faults: " + rig.faults());
            }
            return new Figures(events(room) - before, nanos, grown, call);
        }
    }

    /** Counts what others than the user itself hear of: a refusal to publish is cheap, and would make events look so. */
    private static long events(RoomControl room) {
        return room.log().stream()
                .filter(logged -> !(logged.event() instanceof RoomEvent.PublishRefused))
                .count();
    }
}
