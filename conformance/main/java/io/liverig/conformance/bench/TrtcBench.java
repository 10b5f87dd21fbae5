package io.liverig.conformance.bench;

import io.liverig.LiveRig;
import io.liverig.conformance.NpmPackages;
import io.liverig.conformance.PublishedPackage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One round of a call in which all users join, publish and leave: ours beside the published SDK, in this JVM and in
 * Node.
 *
 * <p>State events per second of processor time, by the number of users and by what the page's listeners read.
 */
public final class TrtcBench {
    private static final String PUBLISHED = "trtc-wx-sdk@1.1.15";
    private static final String COPIES = "the copies alone";

    private static final String EXPLANATION = """
            aim: ours at least 5 times as fast as the published SDK with 50 users; an event with 300 users at most
            2 times as dear as one with 10

            A list of n players that a listener hands to setData is n copies, for the page to keep and change: the upper
            table grows with the room whatever an SDK does, as "the copies alone" does, which makes such lists and
            nothing else. The lower table shows what an event costs by itself. setData and the view are left out of
            both; liverig bench setdata has them.
            """;

    private final PrintWriter out;
    private final Settings settings;

    /**
     * What is measured.
     *
     * @param users the sizes of the rounds
     * @param sdk a further SDK, one file without requires of its own; null for none
     * @param node whether the same is measured in Node
     * @param warm seconds to warm up each SDK with each kind of listeners
     * @param seconds seconds to measure each size; at least one round
     */
    public record Settings(List<Integer> users, @Nullable Path sdk, boolean node, double warm, double seconds) {}

    /** Makes a benchmark that prints to the given stream. */
    public TrtcBench(PrintWriter out, Settings settings) {
        this.out = out;
        this.settings = settings;
    }

    /** Runs and prints; npm keeps what it fetches in the given folder, or in one that lasts as long as the run. */
    public void run(@Nullable Path npm) {
        try (BenchFolder folder = BenchFolder.make()) {
            Path program = folder.unpack(
                    "call-round",
                    List.of(
                            "app.json",
                            "app.js",
                            "round.js",
                            "node.js",
                            "copies.js",
                            "pages/bench/bench.js",
                            "pages/bench/bench.json",
                            "pages/bench/bench.wxml"));
            out.println("state events per CPU second in rounds of a call: all join, publish picture and sound, leave");
            out.println("  " + LiveRig.engine() + ", Java " + System.getProperty("java.version"));
            List<RoundHost> hosts = hosts(program);
            List<Contender> contenders =
                    contenders(folder.path(), npm == null ? folder.path().resolve("npm") : npm);
            print(PageListeners.LISTS, hosts, contenders, new Contender(COPIES, program.resolve("copies.js"), false));
            print(PageListeners.UNREAD, hosts, contenders, null);
            explain();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<RoundHost> hosts(Path program) {
        List<RoundHost> hosts = new ArrayList<>();
        hosts.add(new RigHost(program, settings.warm(), settings.seconds()));
        if (settings.node()) {
            Optional<String> version = NodeHost.version();
            if (version.isPresent()) {
                out.println("  Node " + version.get());
                hosts.add(new NodeHost(program.resolve("node.js"), settings.warm(), settings.seconds()));
            } else {
                out.println("  skipped: Node is not there");
            }
        }
        return hosts;
    }

    private List<Contender> contenders(Path folder, Path npm) throws IOException {
        List<Contender> all = new ArrayList<>();
        all.add(new Contender("ours", OwnSdk.unpack(folder.resolve("trtc-wx")), true));
        PublishedPackage wanted = PublishedPackage.all().stream()
                .filter(each -> each.toString().equals(PUBLISHED))
                .findFirst()
                .orElseThrow();
        Optional<Path> published = new NpmPackages(npm).fetch(wanted);
        published.ifPresentOrElse(
                main -> all.add(new Contender(PUBLISHED, main, false)),
                () -> out.println("  skipped: npm is not there, ours is not compared with " + PUBLISHED));
        Path sdk = settings.sdk();
        if (sdk != null) {
            all.add(new Contender(String.valueOf(sdk.getFileName()), sdk, false));
        }
        return all;
    }

    private void print(
            PageListeners handlers, List<RoundHost> hosts, List<Contender> contenders, @Nullable Contender floor)
            throws IOException {
        RateTable table = new RateTable(out, settings.users());
        table.head(handlers);
        for (RoundHost host : hosts) {
            List<Double> ours = List.of();
            for (Contender contender : contenders) {
                List<Double> rates = host.rates(contender, handlers, settings.users());
                table.rates(contender.name() + ", " + host.name(), rates);
                if (contender.shipped()) {
                    ours = rates;
                } else {
                    table.ratio("  ours is faster by", ours, rates);
                }
            }
            if (floor != null) {
                table.rates(floor.name() + ", " + host.name(), host.rates(floor, handlers, settings.users()));
            }
        }
    }

    private void explain() {
        out.println();
        EXPLANATION.lines().forEach(line -> out.println("  " + line));
    }
}
