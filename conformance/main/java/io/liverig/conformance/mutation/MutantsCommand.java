package io.liverig.conformance.mutation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.NpmFlag;
import io.liverig.conformance.steps.Json;
import io.liverig.tool.cli.ExitCodes;
import io.liverig.tool.cli.Output;
import io.liverig.tool.cli.Subcommand;
import io.liverig.tool.cli.UseException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code liverig mutants}: shows that the suite tells a broken trtc-wx from a whole one. */
@Command(
        name = "mutants",
        description =
                "Breaks a trtc-wx in small ways, by Stryker's instrumenter and by a list of ours, and shows that the"
                        + " suite catches each one.")
public final class MutantsCommand implements Subcommand {
    @Option(names = "--own", description = "only the mutants of our own list, which need no npm")
    private boolean own;

    @Option(names = "--stryker", description = "only the mutants that Stryker's instrumenter makes")
    private boolean stryker;

    @Option(names = "--published", description = "mutants of the newest published trtc-wx-sdk, by its ledger")
    private boolean published;

    @Option(names = "--only", split = ",", paramLabel = "NAME", description = "only these mutants of our list")
    private List<String> only = new ArrayList<>();

    @Option(names = "--file", split = ",", paramLabel = "FILE", description = "only mutants of these files, by Stryker")
    private List<String> files = new ArrayList<>();

    @Option(names = "--tries", defaultValue = "10", description = "tries of each property (${DEFAULT-VALUE})")
    private int tries;

    @Option(names = "--seed", defaultValue = "1", description = "one seed repeats a run exactly (${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--json", description = "print one JSON document and nothing else")
    private boolean json;

    @Mixin
    private NpmFlag npm = new NpmFlag();

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() throws IOException {
        if (tries < 1) {
            throw new UseException("--tries is " + tries + "; a mutant needs one try at least");
        }
        boolean isGood = true;
        ObjectNode told = Json.obj("tries", tries, "seed", seed);
        if (!own && only.isEmpty()) {
            isGood = byStryker(told);
        }
        if (!stryker && !published && files.isEmpty()) {
            isGood &= byOurList(told);
        }
        if (json) {
            output.out().println(told.toPrettyString());
        }
        return isGood ? ExitCodes.OK : ExitCodes.FAILED;
    }

    private boolean byStryker(ObjectNode told) throws IOException {
        long began = System.nanoTime();
        Quarry quarry = published ? Quarry.published(npm.folder()) : Quarry.own();
        Instrumenter.Instrumented trtc = new Instrumenter(npm.folder())
                .instrument(quarry.files())
                .orElseThrow(() -> new UseException("Stryker's instrumenter " + Instrumenter.VERSION
                        + " comes by npm, which is not there or can not reach its registry; --own does without"));
        List<Prey> preys = trtc.mutants().stream()
                .filter(prey -> files.isEmpty() || files.contains(prey.file()))
                .toList();
        StrykerFigures figures = new StrykerFigures(quarry.equivalents());
        StrykerHunt hunt = new StrykerHunt(trtc, quarry, seed, tries);
        StrykerHunt.Result result = hunt.hunt(preys, (prey, outcome) -> {
            figures.add(prey, outcome);
            if (!outcome.isCaught() && quarry.equivalents().of(prey).isEmpty()) {
                say("  " + outcome.end().words() + ": " + prey.text() + "    | " + prey.code());
            }
        });
        List<String> wrong = new ArrayList<>();
        result.broken().forEach(id -> wrong.add(quarry.name() + " breaks " + id + " unbroken, so no catch counts"));
        wrong.addAll(figures.wronglyExcused());
        if (files.isEmpty()) {
            quarry.equivalents()
                    .stale(trtc.mutants())
                    .forEach(entry -> wrong.add(entry + " is listed as equivalent, and there is no such mutant"));
        }
        say(quarry.name());
        figures.lines().forEach(this::say);
        wrong.forEach(this::say);
        say(String.format(
                Locale.ROOT,
                "%d tries a property, seed %d, %d cores, %.1f s",
                tries,
                seed,
                Runtime.getRuntime().availableProcessors(),
                (System.nanoTime() - began) / 1e9));
        told.set("stryker", figures.toJson().put("name", quarry.name()).set("wrong", Json.of(wrong)));
        return wrong.isEmpty() && (published || figures.score() >= StrykerFigures.GOAL);
    }

    private boolean byOurList(ObjectNode told) {
        long began = System.nanoTime();
        OwnList list = new OwnList();
        list.hunt(OwnList.chosen(only), new Hunt(seed, tries), this::say);
        say(String.format(
                Locale.ROOT,
                "%d mutants of our list, %d caught, %d survived; %d tries a property, seed %d, %.1f s",
                list.outcomes().size(),
                list.outcomes().size() - list.survivors().size(),
                list.survivors().size(),
                tries,
                seed,
                (System.nanoTime() - began) / 1e9));
        list.survivors()
                .forEach(mutant ->
                        say("  survived: " + mutant.name() + " (" + mutant.file() + ": " + mutant.breaks() + ")"));
        told.set("unbrokenHolds", Json.of(list.controlsHold()));
        told.set(
                "mutants",
                Json.of(list.outcomes().stream().map(HuntOutcome::toJson).toList()));
        told.set(
                "survivors", Json.of(list.survivors().stream().map(Mutant::name).toList()));
        return list.survivors().isEmpty() && list.controlsHold();
    }

    private void say(String line) {
        if (!json) {
            output.out().println(line);
            output.out().flush();
        }
    }
}
