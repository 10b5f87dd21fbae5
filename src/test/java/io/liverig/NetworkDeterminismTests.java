package io.liverig;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.journal.Row;
import io.liverig.journal.RowKind;
import io.liverig.options.RigOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.Statistics;

/** What must hold of a call whatever its networks do. */
class NetworkDeterminismTests {
    private static Path folder = Path.of("");

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("network");
        Files.createDirectories(folder.resolve("pages/room"));
        Files.writeString(folder.resolve("app.json"), "{\"pages\":[\"pages/room/room\"]}");
        Files.writeString(folder.resolve("app.js"), "App({})");
        Files.writeString(folder.resolve("pages/room/room.js"), """
                Page({
                  data: { url: 'room://cloud.tencent.com/rtc?sdkappid=1400000001&roomid=1234&userid=alice&usersig=s' },
                  onReady() { this.context = wx.createLivePusherContext(); this.context.start(); },
                  stop() { this.context.stop(); },
                  heard() {},
                });
                """);
        Files.writeString(folder.resolve("pages/room/room.wxml"), """
                <live-pusher id="own" url="{{url}}" bindstatechange="heard" bindnetstatus="heard"/>
                <live-player id="bob" src="room://cloud.tencent.com/rtc?userid=bob&streamtype=main" autoplay
                  min-cache="0.2" max-cache="0.8" bindstatechange="heard" bindnetstatus="heard"/>
                <live-player id="carol" src="room://cloud.tencent.com/rtc?userid=carol&streamtype=main" autoplay
                  bindstatechange="heard" bindnetstatus="heard"/>
                """);
    }

    @AfterContainer
    static void removeFolder() {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder()).forEach(NetworkDeterminismTests::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A call in which alice and bob go through networks, and carol does not. */
    private static List<Row> call(long seed, List<Network> alices, List<Network> bobs, boolean stops) {
        try (LiveRig rig = LiveRig.create(RigOptions.DEFAULT.withSeed(seed))) {
            MiniProgram app = rig.open(folder);
            RoomControl room = rig.app(1400000001L).room(1234);
            RemoteUser bob = room.join("bob").publishVideo().publishAudio();
            room.join("carol").publishVideo().publishAudio();
            app.start();
            rig.advance(Duration.ofSeconds(2));
            for (int i = 0; i < Math.max(alices.size(), bobs.size()); i++) {
                if (i < alices.size()) {
                    app.phone().network(alices.get(i));
                }
                if (i < bobs.size()) {
                    bob.network(bobs.get(i));
                }
                rig.advance(Duration.ofSeconds(5));
            }
            bob.network(Network.WIFI);
            app.phone().network(Network.WIFI);
            // An estimate grows by 8 % a second, after the draft that TransportSettings names.
            rig.advance(Duration.ofSeconds(60));
            if (stops) {
                app.currentPage().call("stop");
                rig.advance(Duration.ofSeconds(1));
            }
            List<Row> rows = new ArrayList<>(rig.timeline().rows());
            int end = rows.size();
            rig.advance(Duration.ofSeconds(10));
            if (stops) {
                assertEquals(
                        List.of(),
                        rig.timeline().rows().subList(end, rig.timeline().rows().size()));
            }
            return rows;
        }
    }

    private static double number(Row row, String name) {
        return row.detail().get(name) instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    @Provide
    Arbitrary<Network> network() {
        return Arbitraries.of(Network.all());
    }

    private static List<String> of(List<Row> rows, String node) {
        return rows.stream()
                .filter(row -> row.kind() == RowKind.EVENT)
                .filter(row -> String.valueOf(row.detail().get("node")).endsWith(node))
                .map(Row::toString)
                .toList();
    }

    @Property(tries = 20, seed = "1")
    void theSameSeedAndNetworksGiveTheSameTimeline(
            @ForAll long seed, @ForAll @Size(max = 4) List<@net.jqwik.api.From("network") Network> alices) {
        assertEquals(call(seed, alices, alices, false), call(seed, alices, alices, false));
    }

    @Property(tries = 20, seed = "1")
    void whatOneUserMeetsShiftsNothingOfAnothers(
            @ForAll @IntRange(min = 1, max = 50) int seed,
            @ForAll @Size(min = 1, max = 4) List<@net.jqwik.api.From("network") Network> bobs) {
        List<Row> quiet = call(seed, List.of(), List.of(), false);
        List<Row> moved = call(seed, List.of(), bobs, false);
        // The moved call is longer; what both lived through is compared.
        List<String> carol = of(quiet, "#carol");
        List<String> own = of(quiet, "#own");
        assertEquals(carol, of(moved, "#carol").subList(0, carol.size()));
        assertEquals(own, of(moved, "#own").subList(0, own.size()));
        List<String> bob = of(quiet, "#bob");
        List<String> movedBob = of(moved, "#bob");
        boolean felt =
                !movedBob.subList(0, Math.min(bob.size(), movedBob.size())).equals(bob);
        Statistics.label("bob's player felt it").collect(felt);
        Statistics.label("bob's player felt it")
                .coverage(coverage -> coverage.check(true).count(count -> count > 5));
    }

    @Property(tries = 20, seed = "1")
    void afterStopNothingIsHeardAndTheBitratesStayInBounds(
            @ForAll long seed, @ForAll @Size(max = 4) List<@net.jqwik.api.From("network") Network> alices) {
        List<Row> rows = call(seed, alices, List.of(), true);
        int reports = 0;
        for (Row row : rows) {
            if (row.name().equals("netstatus")) {
                reports++;
                double kbps = number(row, "videoBitrate");
                double fps = number(row, "videoFPS");
                double level = number(row, "netQualityLevel");
                assertTrue(kbps >= 0 && kbps <= 1000, row.toString());
                assertTrue(fps >= 0 && fps <= 15, row.toString());
                assertTrue(level >= 1 && level <= 6, row.toString());
            }
        }
        assertTrue(reports > 20, "" + reports);
    }

    @Property(tries = 20, seed = "1")
    void nothingIsLostWhenTheNetworkReturns(
            @ForAll @IntRange(min = 1, max = 50) int seed,
            @ForAll @Size(max = 4) List<@net.jqwik.api.From("network") Network> alices,
            @ForAll @Size(max = 4) List<@net.jqwik.api.From("network") Network> bobs) {
        List<Row> rows = call(seed, alices, bobs, false);
        for (String player : List.of("#bob", "#carol", "#own")) {
            Row last = rows.stream()
                    .filter(row -> row.name().equals("netstatus"))
                    .filter(row -> String.valueOf(row.detail().get("node")).endsWith(player))
                    .reduce((first, second) -> second)
                    .orElseThrow();
            assertEquals(15.0, last.detail().get("videoFPS"), player + " " + last);
            assertEquals(50.0, last.detail().get("audioBitrate"), player + " " + last);
        }
        boolean out = Stream.concat(alices.stream(), bobs.stream()).anyMatch(Network::isOut);
        Statistics.label("an outage").collect(out);
        Statistics.label("an outage").coverage(coverage -> coverage.check(true).count(count -> count > 0));
    }
}
