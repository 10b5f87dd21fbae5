package io.liverig.conformance.framework;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.NpmFlag;
import io.liverig.conformance.framework.engine.OwnEngine;
import io.liverig.conformance.framework.engine.PublishedEngine;
import io.liverig.conformance.steps.Json;
import io.liverig.tool.WholeFile;
import io.liverig.tool.cli.ExitCodes;
import io.liverig.tool.cli.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code liverig framework diff}: generated programs on our engine and on WeChat's published one. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description =
                "Runs generated programs here and on the engine that WeChat publishes, and compares after each step.")
final class DiffCommand implements Callable<Integer> {
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

    @Mixin
    private Output output = new Output();

    @Mixin
    private NpmFlag npm = new NpmFlag();

    @Override
    public Integer call() throws IOException {
        Optional<PublishedEngine> published = PublishedEngine.start(npm.folder());
        if (published.isEmpty()) {
            output.out()
                    .println(
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
            BothEngines engines = new BothEngines(theirs, ours);
            List<String> wrong = new ArrayList<>(KnownDifference.all().stream()
                    .flatMap(each -> each.disagreement(engines).stream())
                    .toList());
            Comparison comparison = new Comparison(engines, seed).run(tries, most, this::show);
            if (tries >= Constructs.ENOUGH && comparison.findings().isEmpty()) {
                Constructs.missing(comparison.tally()).forEach(name -> wrong.add("no program had: " + name));
            }
            end(comparison, wrong, (System.nanoTime() - began) / 1e9);
            return comparison.findings().isEmpty() && wrong.isEmpty() ? ExitCodes.OK : ExitCodes.FAILED;
        }
    }

    private void show(Finding finding) {
        if (!json) {
            finding.lines().forEach(output.out()::println);
            output.out().flush();
        }
    }

    private void end(Comparison comparison, List<String> wrong, double seconds) throws IOException {
        ObjectNode told = toJson(comparison, wrong, seconds);
        if (report != null) {
            Files.createDirectories(report);
            WholeFile.write(report.resolve("report.json"), told.toPrettyString() + "\n");
        }
        if (json) {
            output.out().println(told.toPrettyString());
            return;
        }
        comparison
                .tally()
                .counts()
                .forEach((construct, count) ->
                        output.out().printf(Locale.ROOT, "  %,9d  %s%n", count, construct.replace("\n", "\\n")));
        wrong.forEach(output.out()::println);
        output.out()
                .printf(
                        Locale.ROOT,
                        "%,d sequences, %d unexplained differences; %d constructs met; %d known differences in the ledger;"
                                + " seed %d, %.1f s%n",
                        comparison.sequences(),
                        comparison.findings().size(),
                        comparison.tally().counts().size(),
                        KnownDifference.all().size(),
                        seed,
                        seconds);
    }

    private ObjectNode toJson(Comparison comparison, List<String> wrong, double seconds) {
        List<ObjectNode> differences =
                comparison.findings().stream().map(Finding::toJson).toList();
        return Json.obj(
                "sequences", comparison.sequences(),
                "differences", differences,
                "knownDifferences", KnownDifference.all().size(),
                "wrong", wrong,
                "constructs", Json.of(comparison.tally().counts()),
                "seed", seed,
                "seconds", seconds);
    }
}
