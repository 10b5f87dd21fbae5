package io.liverig.conformance.mutation;

import io.liverig.tool.cli.UseException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Hunts the mutants of our own list: what no operator makes, such as whole behaviours left out. */
final class OwnList {
    private final List<HuntOutcome> controls = new ArrayList<>();
    private final List<HuntOutcome> outcomes = new ArrayList<>();

    /** Returns the mutants of these names, or all. */
    static List<Mutant> chosen(List<String> only) {
        for (String name : only) {
            if (Mutant.ALL.stream().noneMatch(mutant -> mutant.name().equals(name))) {
                throw new UseException("there is no mutant \"" + name + "\"; liverig mutants --own names them all");
            }
        }
        return Mutant.ALL.stream()
                .filter(mutant -> only.isEmpty() || only.contains(mutant.name()))
                .toList();
    }

    /** Hunts them on all cores; {@code told} hears a line about each. */
    void hunt(List<Mutant> mutants, Hunt hunt, Consumer<String> told) {
        // What no longer applies is told before hours of work, not after.
        mutants.forEach(Mutant::applied);
        List<Callable<HuntOutcome>> hunts = new ArrayList<>();
        mutants.stream().map(Mutant::profile).distinct().forEach(profile -> hunts.add(() -> hunt.unbroken(profile)));
        int unbroken = hunts.size();
        mutants.forEach(mutant -> hunts.add(() -> hunt.of(mutant)));
        Crew.run(hunts, outcome -> {
            boolean isControl = controls.size() < unbroken;
            (isControl ? controls : outcomes).add(outcome);
            told.accept(isControl ? control(outcome) : "  " + outcome.name() + ": " + outcome.text());
        });
    }

    private static String control(HuntOutcome outcome) {
        return outcome.name() + ", unbroken: "
                + (outcome.isCaught() ? outcome.text() + ", so no catch below counts" : "holds");
    }

    List<HuntOutcome> outcomes() {
        return outcomes;
    }

    List<Mutant> survivors() {
        List<String> names = outcomes.stream()
                .filter(outcome -> !outcome.isCaught())
                .map(HuntOutcome::name)
                .toList();
        return Mutant.ALL.stream()
                .filter(mutant -> names.contains(mutant.name()))
                .toList();
    }

    boolean controlsHold() {
        return controls.stream().noneMatch(HuntOutcome::isCaught);
    }
}
