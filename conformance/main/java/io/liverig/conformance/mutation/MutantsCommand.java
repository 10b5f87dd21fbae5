package io.liverig.conformance.mutation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Json;
import io.liverig.tool.cli.ExitCodes;
import io.liverig.tool.cli.Subcommand;
import io.liverig.tool.cli.UseException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code liverig mutants}: shows that the suite tells a broken trtc-wx from a whole one. */
@Command(name = "mutants", description = "Breaks our trtc-wx in small ways and shows that the suite catches each one.")
public final class MutantsCommand implements Subcommand {
    @Spec
    @Nullable
    CommandSpec spec;

    @Option(names = "--only", split = ",", paramLabel = "NAME", description = "only these mutants")
    private List<String> only = new ArrayList<>();

    @Option(names = "--tries", defaultValue = "30", description = "tries of each property (${DEFAULT-VALUE})")
    private int tries;

    @Option(names = "--seed", defaultValue = "1", description = "one seed repeats a run exactly (${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--json", description = "print one JSON document and nothing else")
    private boolean json;

    private final List<Outcome> controls = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();

    @Override
    public Integer call() {
        long began = System.nanoTime();
        List<Mutant> mutants = chosen();
        // What no longer applies is told before hours of work, not after.
        mutants.forEach(Mutant::applied);
        Hunt hunt = new Hunt(seed, tries);
        List<Callable<Outcome>> hunts = new ArrayList<>();
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

    private void take(Outcome outcome, boolean isControl) {
        (isControl ? controls : outcomes).add(outcome);
        if (!json && isControl) {
            out().println(outcome.name() + ", unbroken: "
                    + (outcome.isCaught() ? outcome.text() + ", so no catch below counts" : "holds"));
        } else if (!json) {
            out().println("  " + outcome.name() + ": " + outcome.text());
        }
        out().flush();
    }

    private void end(double seconds) {
        if (json) {
            out().println(toJson(seconds).toPrettyString());
            return;
        }
        int caught = outcomes.size() - survivors().size();
        out().println("%d mutants, %d caught, %d survived; %d tries a property, seed %d, %.1f s"
                .formatted(outcomes.size(), caught, survivors().size(), tries, seed, seconds));
        for (Mutant mutant : Mutant.ALL) {
            if (survivors().contains(mutant.name())) {
                out().println("  survived: " + mutant.name() + " (" + mutant.file() + ": " + mutant.breaks() + ")");
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
                .map(Outcome::name)
                .toList();
    }

    private boolean controlsHold() {
        return controls.stream().noneMatch(Outcome::isCaught);
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }
}
