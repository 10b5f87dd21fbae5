package io.liverig.conformance.framework;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Json;
import io.liverig.tool.cli.ExitCodes;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code liverig framework diff}: generated programs on our engine and on WeChat's published one. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description =
                "Runs generated programs here and on the engine that WeChat publishes, and compares after each step.")
final class DiffCommand implements Callable<Integer> {
    @Spec
    @Nullable
    CommandSpec spec;

    @Option(names = "--tries", defaultValue = "20000", description = "sequences to run (${DEFAULT-VALUE})")
    private int tries;

    @Option(names = "--seed", defaultValue = "1", description = "one seed repeats a run exactly (${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--most", defaultValue = "5", description = "stop after so many differences (${DEFAULT-VALUE})")
    private int most;

    @Option(names = "--json", description = "print one JSON document and nothing else")
    private boolean json;

    @Option(names = "--report", paramLabel = "DIR", description = "write report.json there")
    private @Nullable Path report;

    @Option(
            names = "--npm",
            paramLabel = "DIR",
            defaultValue = "target/npm",
            description = "where npm keeps what it fetches (${DEFAULT-VALUE})")
    private Path npm = Path.of("");

    @Override
    public Integer call() throws IOException {
        Optional<PublishedEngine> published = PublishedEngine.start(npm);
        if (published.isEmpty()) {
            out().println(
                            json
                                    ? Json.obj("skipped", "npm or Node is not there")
                                            .toPrettyString()
                                    : "skipped: npm or Node is not there, so nothing was compared with "
                                            + PublishedEngine.PACKAGES);
            return ExitCodes.OK;
        }
        try (PublishedEngine theirs = published.get();
                OwnEngine ours = new OwnEngine()) {
            long began = System.nanoTime();
            Contest contest = new Contest(theirs, ours);
            List<String> ledger = KnownDifference.all().stream()
                    .flatMap(each -> each.disagreement(contest).stream())
                    .toList();
            Comparison comparison = new Comparison(contest, seed).run(tries, most, this::show);
            end(comparison, ledger, (System.nanoTime() - began) / 1e9);
            return comparison.findings().isEmpty() && ledger.isEmpty() ? ExitCodes.OK : ExitCodes.FAILED;
        }
    }

    private void show(Finding finding) {
        if (!json) {
            finding.lines().forEach(out()::println);
            out().flush();
        }
    }

    private void end(Comparison comparison, List<String> ledger, double seconds) throws IOException {
        ObjectNode told = toJson(comparison, ledger, seconds);
        if (report != null) {
            Files.createDirectories(report);
            Files.writeString(report.resolve("report.json"), told.toPrettyString() + "\n");
        }
        if (json) {
            out().println(told.toPrettyString());
            return;
        }
        comparison
                .tally()
                .counts()
                .forEach((construct, count) ->
                        out().printf(Locale.ROOT, "  %,9d  %s%n", count, construct.replace("\n", "\\n")));
        out().printf(
                        Locale.ROOT,
                        "%,d sequences, %d differences; seed %d, %.1f s%n",
                        comparison.sequences(),
                        comparison.findings().size(),
                        seed,
                        seconds);
    }

    private ObjectNode toJson(Comparison comparison, List<String> ledger, double seconds) {
        List<ObjectNode> differences =
                comparison.findings().stream().map(Finding::toJson).toList();
        return Json.obj(
                "sequences", comparison.sequences(),
                "differences", differences,
                "knownDifferences", KnownDifference.all().size(),
                "ledgerFaults", ledger,
                "constructs", Json.of(comparison.tally().counts()),
                "seed", seed,
                "seconds", seconds);
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }
}
