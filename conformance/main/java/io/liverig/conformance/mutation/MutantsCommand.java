package io.liverig.conformance.mutation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Json;
import io.liverig.tool.cli.ExitCodes;
import io.liverig.tool.cli.Output;
import io.liverig.tool.cli.Subcommand;
import io.liverig.tool.cli.UseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code liverig mutants}: shows that the suite tells a broken trtc-wx from a whole one. */
@Command(name = "mutants", description = "Breaks our trtc-wx in small ways and shows that the suite catches each one.")
public final class MutantsCommand implements Subcommand {
    @Option(names = "--only", split = ",", paramLabel = "NAME", description = "only these mutants")
    private List<String> only = new ArrayList<>();

    @Option(names = "--tries", defaultValue = "30", description = "tries of each property (${DEFAULT-VALUE})")
    private int tries;

    @Option(names = "--seed", defaultValue = "1", description = "one seed repeats a run exactly (${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--json", description = "print one JSON document and nothing else")
    private boolean json;

    @Mixin
    private Output output = new Output();

    private final List<HuntOutcome> controls = new ArrayList<>();
    private final List<HuntOutcome> outcomes = new ArrayList<>();

    @Override
    public Integer call() {
        long began = System.nanoTime();
        List<Mutant> mutants = chosen();
        // What no longer applies is told before hours of work, not after.
        mutants.forEach(Mutant::applied);
        Hunt hunt = new Hunt(seed, tries);
        List<Callable<HuntOutcome>> hunts = new ArrayList<>();
        mutants.stream().map(Mutant::profile).distinct().forEach(profile -> hunts.add(() -> hunt.unbroken(profile)));
        int unbroken = hunts.size();
        mutants.forEach(mutant -> hunts.add(() -> hunt.of(mutant)));
        Crew.run(hunts, outcome -> take(outcome, controls.size() < unbroken));
        end((System.nanoTime() - began) / 1e9);
        return survivors().isEmpty() && controlsHold() ? ExitCodes.OK : ExitCodes.FAILED;
    }

    private List<Mutant> chosen() {
        for (String name : only) {
            if (Mutant.ALL.stream().noneMatch(mutant -> mutant.name().equals(name))) {
                throw new UseException("there is no mutant \"" + name + "\"; liverig mutants names them all");
            }
        }
        return Mutant.ALL.stream()
                .filter(mutant -> only.isEmpty() || only.contains(mutant.name()))
                .toList();
    }

    private void take(HuntOutcome outcome, boolean isControl) {
        (isControl ? controls : outcomes).add(outcome);
        if (!json && isControl) {
            output.out()
                    .println(outcome.name() + ", unbroken: "
                            + (outcome.isCaught() ? outcome.text() + ", so no catch below counts" : "holds"));
        } else if (!json) {
            output.out().println("  " + outcome.name() + ": " + outcome.text());
        }
        output.out().flush();
    }

    private void end(double seconds) {
        if (json) {
            output.out().println(toJson(seconds).toPrettyString());
            return;
        }
        int caught = outcomes.size() - survivors().size();
        output.out()
                .println(String.format(
                        Locale.ROOT,
                        "%d mutants, %d caught, %d survived; %d tries a property, seed %d, %.1f s",
                        outcomes.size(),
                        caught,
                        survivors().size(),
                        tries,
                        seed,
                        seconds));
        for (Mutant mutant : Mutant.ALL) {
            if (survivors().contains(mutant.name())) {
                output.out()
                        .println("  survived: " + mutant.name() + " (" + mutant.file() + ": " + mutant.breaks() + ")");
            }
        }
    }

    private ObjectNode toJson(double seconds) {
        ArrayNode mutants = Json.arr();
        outcomes.forEach(outcome -> mutants.add(outcome.toJson()));
        return Json.obj(
                "unbrokenHolds",
                controlsHold(),
                "mutants",
                mutants,
                "survivors",
                survivors(),
                "tries",
                tries,
                "seed",
                seed,
                "seconds",
                seconds);
    }

    private List<String> survivors() {
        return outcomes.stream()
                .filter(outcome -> !outcome.isCaught())
                .map(HuntOutcome::name)
                .toList();
    }

    private boolean controlsHold() {
        return controls.stream().noneMatch(HuntOutcome::isCaught);
    }
}
