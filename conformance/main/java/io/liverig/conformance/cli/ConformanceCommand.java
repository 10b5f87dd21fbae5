package io.liverig.conformance.cli;

import io.liverig.conformance.Folders;
import io.liverig.conformance.chapter.Chapters;
import io.liverig.conformance.engine.Implementation;
import io.liverig.conformance.engine.Matrix;
import io.liverig.conformance.engine.Verdict;
import io.liverig.conformance.ledger.Ledger;
import io.liverig.conformance.ledger.LedgerFile;
import io.liverig.conformance.report.Report;
import io.liverig.conformance.suite.Property;
import io.liverig.tool.IoReason;
import io.liverig.tool.WholeFile;
import io.liverig.tool.cli.ExitCodes;
import io.liverig.tool.cli.Output;
import io.liverig.tool.cli.Subcommand;
import io.liverig.tool.cli.UseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code liverig conformance}: judges trtc-wx implementations. */
@Command(name = "conformance", description = "Judges any trtc-wx implementation by the properties of the API document.")
public final class ConformanceCommand implements Subcommand {
    @Option(
            names = "--sdk",
            paramLabel = "FILE.js",
            description = "the implementation; may be repeated (default: ours)")
    private List<Path> sdks = new ArrayList<>();

    @Option(names = "--profile", defaultValue = "document", description = "document or package (${DEFAULT-VALUE})")
    private String profile = "document";

    @Option(names = "--tries", defaultValue = "100", description = "tries of each property (${DEFAULT-VALUE})")
    private int tries;

    @Option(names = "--seed", defaultValue = "1", description = "one seed repeats a run exactly (${DEFAULT-VALUE})")
    private long seed;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "ID",
            description = "only these properties, or chapters, e.g. A,C12")
    private List<String> only = new ArrayList<>();

    @Option(
            names = "--without",
            split = ",",
            paramLabel = "ID",
            description = "not these properties, chapters or groups: own, compat, document, package, taste, open")
    private List<String> without = new ArrayList<>();

    @Option(names = "--json", description = "print one JSON document and nothing else")
    private boolean json;

    @Option(
            names = "--report",
            paramLabel = "DIR",
            description = "write report.html, report.json, junit.xml and failures/")
    private @Nullable Path report;

    @Option(
            names = "--ledger",
            paramLabel = "FILE",
            description = "write what is broken, with counterexamples, as a ledger")
    private @Nullable Path ledger;

    @Option(
            names = "--baseline",
            paramLabel = "LEDGER",
            description = "what is known: a ledger, one for each --sdk; only what is new fails the run")
    private List<Path> baselines = new ArrayList<>();

    @Option(
            names = "--replay",
            paramLabel = "FILE",
            description = "do one file of a report's failures/ again and tell whether it breaks still")
    private @Nullable Path replay;

    @Option(
            names = "--published",
            description = "the five published versions too, by npm, each against its ledger; ours in both profiles")
    private boolean published;

    @Option(names = "--progress", description = "a running counter, as on a terminal")
    private boolean progress;

    @Mixin
    private Output output = new Output();

    private final List<String> skipped = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        if (tries < 1) {
            throw new UseException("--tries " + tries + " would try nothing; give 1 or more");
        }
        if (replay != null) {
            return replay(replay);
        }
        if (!published) {
            return judge(contenders().withBaselines(baselines));
        }
        if (!baselines.isEmpty()) {
            throw new UseException("--published brings its own ledgers; give --baseline without it");
        }
        Path npm = Files.createTempDirectory("liverig-npm");
        try {
            return judge(contenders().andPublished(npm, skipped));
        } finally {
            Folders.delete(npm);
        }
    }

    private int replay(Path file) {
        Replay again;
        try {
            again = new Replay(LedgerFile.failure(file));
        } catch (IllegalArgumentException e) {
            throw new UseException("--replay " + e.getMessage());
        }
        if (sdks.size() > 1) {
            throw new UseException("--replay does one file again by one --sdk; there are " + sdks.size());
        }
        Implementation by =
                sdks.isEmpty() ? Implementation.own(again.profile()) : Contenders.read(sdks.get(0), again.profile());
        return again.run(by, output.out(), json);
    }

    private int judge(Contenders contenders) throws IOException {
        long began = System.nanoTime();
        List<Property> properties = chosen();
        Matrix matrix = new Matrix(properties, contenders.implementations(), contenders.known(seed));
        ProgressLine told = new ProgressLine(
                output.err(),
                progress || Boolean.getBoolean("liverig.terminal"),
                properties,
                contenders.implementations().size());
        matrix.run(seed, tries, (implementation, verdict) -> heard(told, contenders, implementation, verdict));
        if (!json) {
            told.clear();
        }
        Report result = new Report(
                matrix, contenders.ledgers(), contenders.baselines(), seed, tries, (System.nanoTime() - began) / 1e9);
        write(result);
        print(result);
        return result.isGood() ? ExitCodes.OK : ExitCodes.FAILED;
    }

    private void write(Report result) throws IOException {
        if (report != null) {
            try {
                result.write(report);
            } catch (IOException e) {
                throw new UseException("--report " + report + " can not be written as a folder: " + IoReason.of(e));
            }
        }
        if (ledger != null) {
            Implementation first = result.matrix().implementations().get(0);
            WholeFile.write(
                    ledger,
                    Ledger.toJson(first.name(), result.matrix().verdicts(first).values())
                                    .toPrettyString()
                            + "\n");
        }
    }

    private List<Property> chosen() {
        for (String id : only) {
            if (Chapters.ALL.stream().noneMatch(property -> property.id().startsWith(id))) {
                throw new UseException("there is no property \"" + id + "\"; " + Suggestions.near(id));
            }
        }
        for (String name : without) {
            if (Chapters.ALL.stream().noneMatch(property -> property.entry().isMeantBy(name))) {
                throw new UseException("there is no property, chapter or group \"" + name + "\" to leave out");
            }
        }
        return Chapters.ALL.stream()
                .filter(property -> only.isEmpty() || only.stream().anyMatch(property.id()::startsWith))
                .filter(property -> without.stream().noneMatch(property.entry()::isMeantBy))
                .toList();
    }

    private Contenders contenders() {
        if (!profile.equals("document") && !profile.equals("package")) {
            throw new UseException("there is no profile \"" + profile + "\"; name document or package");
        }
        if (!sdks.isEmpty()) {
            return Contenders.files(sdks, profile);
        }
        return Contenders.own(published ? List.of("document", "package") : List.of(profile));
    }

    private void heard(ProgressLine told, Contenders contenders, Implementation implementation, Verdict verdict) {
        if (json) {
            return;
        }
        told.took(implementation, verdict);
        Ledger baseline = contenders.baselines().get(implementation);
        boolean isKnown =
                contenders.ledgers().containsKey(implementation) || (baseline != null && baseline.knows(verdict));
        if (verdict.isFault(implementation) && !isKnown) {
            told.clear();
            new FaultText(output.out()).print(verdict);
        }
    }

    private void print(Report told) {
        if (json) {
            output.out().println(told.toJson().toPrettyString());
            return;
        }
        new ReportText(output.out(), told).print();
        skipped.forEach(output.out()::println);
        output.out()
                .println(String.format(
                        Locale.ROOT, "%d tries a property, seed %d, %.1f s", tries, seed, told.seconds()));
        if (report != null) {
            output.out().println("report: " + report.resolve("report.html"));
        }
    }
}
