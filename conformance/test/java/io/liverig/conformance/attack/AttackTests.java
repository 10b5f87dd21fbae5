package io.liverig.conformance.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.MiniProgram;
import io.liverig.tool.cli.ExitCodes;
import io.liverig.tool.cli.Main;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short part of {@code liverig attack}, and what it must be able to see. */
class AttackTests {
    private static final long SEED = 1;
    private static final int INPUTS = 2_500;
    private static final int EVERY = 4;

    @TempDir
    private Path folder;

    private static FuzzFigures fuzzed(long inputs, List<FuzzTarget> targets) {
        FuzzFigures figures = new FuzzFigures(targets, line -> {});
        new Fuzz(SEED, figures).run(inputs, targets);
        return figures;
    }

    @Test
    void oddInputsOfEveryKindDoNoHarm() {
        FuzzFigures figures = fuzzed(INPUTS, FuzzTargets.all());
        assertEquals(List.of(), figures.harms());
        assertTrue(figures.inputs() >= INPUTS, () -> figures.inputs() + " inputs");
        assertEquals(FuzzTargets.all().size() + 1, figures.lines().size());
    }

    @Test
    void attacksThatAreSmallDoNoHarm() {
        List<Attack> growing = Attacks.all().stream()
                .filter(attack -> attack.sizes().size() > 1)
                .toList();
        assertTrue(growing.size() > 60, () -> growing.size() + " attacks");
        List<String> harms = new ArrayList<>();
        for (int i = 0; i < growing.size(); i += EVERY) {
            Attack attack = growing.get(i);
            AttackOutcome outcome = AttackRun.of(attack, attack.sizes().get(0), folder.resolve("" + i));
            if (!outcome.harm().isEmpty()) {
                harms.add(attack.id() + ": " + outcome.harm());
            }
        }
        assertEquals(List.of(), harms);
    }

    private static FuzzTarget target(FuzzTarget.Player player) {
        return new FuzzTarget("planted", 1, 10, random -> "input " + random.nextInt(100), player);
    }

    @Test
    void anInputThatMakesTheRigThrowIsNamed() {
        FuzzFigures figures = fuzzed(
                10,
                List.of(target((ground, at, inputs) -> ground.crash(rig -> inputs.forEach(input -> {
                    if (input.endsWith("7")) {
                        throw new ArrayIndexOutOfBoundsException(input);
                    }
                })))));
        assertEquals(1, figures.harms().size());
        String harm = figures.harms().get(0);
        assertTrue(
                harm.matches("planted: java.lang.ArrayIndexOutOfBoundsException: input \\d*7 at .*\n  by input \\d*7"),
                harm);
    }

    @Test
    void whatTheRigRefusesIsNoCrash() {
        assertEquals(
                List.of(),
                fuzzed(10, List.of(target((ground, at, inputs) -> ground.crash(rig -> rig.open(at)))))
                        .harms());
    }

    @Test
    void anInputThatHurtsTheHealthyOneIsFound() {
        FuzzFigures figures = fuzzed(10, List.of(target((ground, at, inputs) -> {
            ground.rig().programs().forEach(MiniProgram::close);
            return Optional.empty();
        })));
        assertTrue(
                figures.harms().get(0).contains("the healthy program was stopped"),
                figures.harms().get(0));
    }

    @Test
    void anInputThatCostsAProgramItsTurnIsFound() {
        FuzzFigures figures = fuzzed(
                1,
                List.of(target((ground, at, inputs) -> ground.crash(
                        rig -> rig.open(ProgramText.write(at, ProgramText.page("Page({ onLoad() { for (;;) {} } })")))
                                .start()))));
        assertTrue(
                figures.harms().get(0).contains(FuzzFigures.STOPPED),
                figures.harms().get(0));
    }

    @Test
    void oneSeedMakesTheSameInputsAndTheyAreOdd() {
        for (FuzzTarget target : FuzzTargets.all()) {
            List<String> first = inputs(target);
            assertEquals(first, inputs(target), target.name());
            assertTrue(first.stream().distinct().count() > 80, target::name);
        }
    }

    private static List<String> inputs(FuzzTarget target) {
        SplittableRandom random = new SplittableRandom(SEED);
        List<String> inputs = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            inputs.add(target.maker().make(random));
        }
        return inputs;
    }

    @Test
    void anOutcomeGoesFromOneJvmToTheOther() {
        AttackOutcome outcome = new AttackOutcome(7, "is told:\nx\ty", "", 1.5);
        assertTrue(AttackOutcome.is(outcome.line()));
        assertEquals(new AttackOutcome(7, "is told: x y", "", 1.5), AttackOutcome.of(outcome.line()));
        assertFalse(AttackOutcome.is("Terminating due to java.lang.OutOfMemoryError"));
    }

    @Test
    void theCommandRunsAnAttackAndACrowdInSmallJvms() {
        String said = command(ExitCodes.OK, "--only", "script: a loop without an end", "--inputs", "0");
        assertTrue(said.contains("script: a loop without an end, 1: is stopped: pages/a/a.js:2:"), said);
        assertTrue(said.contains("1 attacks, 0 did harm"), said);
        String crowd = command(ExitCodes.OK, "--only", "crowd", "--programs", "150", "--inputs", "0");
        assertTrue(crowd.contains("crowd: flat: "), crowd);
    }

    @Test
    void aNameThatNothingHasIsRefused() {
        assertTrue(command(ExitCodes.WRONG_USE, "--only", "nothing of the kind").contains("leave --only out"));
    }

    private static String command(int exit, String... arguments) {
        StringWriter said = new StringWriter();
        List<String> all = new ArrayList<>(List.of("attack"));
        all.addAll(List.of(arguments));
        assertEquals(
                exit,
                Main.execute(new PrintWriter(said, true), new PrintWriter(said, true), all.toArray(String[]::new)),
                said::toString);
        return said.toString();
    }
}
