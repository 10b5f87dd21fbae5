package io.liverig.conformance.attack;

import io.liverig.conformance.Folders;
import io.liverig.tool.cli.ExitCodes;
import io.liverig.tool.cli.Output;
import io.liverig.tool.cli.Subcommand;
import io.liverig.tool.cli.UseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code liverig attack}: what a program can do to its neighbours, and odd inputs to the rig. */
@Command(
        name = "attack",
        description = "Runs programs that ask too much beside a healthy one, each in a small JVM of its own, and gives"
                + " odd inputs of every kind to the rig. Nothing may crash, hang or harm the healthy one.")
public final class AttackCommand implements Subcommand {
    private static final int SECONDS = 300;
    private static final int CROWD_SECONDS = 3_600;

    @Option(
            names = "--inputs",
            paramLabel = "N",
            defaultValue = "1000000",
            description = "how many odd inputs (${DEFAULT-VALUE})")
    private long inputs;

    @Option(names = "--seed", defaultValue = "1", description = "one seed makes the same inputs (${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--only", paramLabel = "TEXT", defaultValue = "", description = "only what this text is part of")
    private String only = "";

    @Option(
            names = "--heap",
            paramLabel = "MB",
            defaultValue = "256",
            description = "how much memory the small JVMs have (${DEFAULT-VALUE} MB)")
    private int heap;

    @Option(
            names = "--programs",
            paramLabel = "N",
            defaultValue = "2000",
            description = "how many programs to open, stop and close (${DEFAULT-VALUE})")
    private int programs;

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        List<Attack> attacks = Attacks.all().stream()
                .filter(attack -> attack.id().contains(only))
                .toList();
        List<FuzzTarget> targets = FuzzTargets.all().stream()
                .filter(target -> target.name().contains(only))
                .toList();
        if (attacks.isEmpty() && targets.isEmpty() && !"crowd".contains(only)) {
            throw new UseException("no attack and no kind of input has \"" + only
                    + "\" in its name; leave --only out to" + " see all names");
        }
        int harms = 0;
        for (Attack attack : attacks) {
            harms += run(attack);
        }
        say(attacks.size() + " attacks, " + harms + " did harm");
        if ("crowd".contains(only) && programs > 0) {
            harms += crowd();
        }
        FuzzFigures figures = new FuzzFigures(targets, this::say);
        if (inputs > 0 && !targets.isEmpty()) {
            long began = System.nanoTime();
            new Fuzz(seed, figures).run(inputs, targets);
            figures.lines().forEach(this::say);
            say(String.format(
                    Locale.ROOT,
                    "%d odd inputs, seed %d, %.0f s: %d did harm",
                    figures.inputs(),
                    seed,
                    (System.nanoTime() - began) / 1e9,
                    figures.harms().size()));
        }
        return harms == 0 && figures.harms().isEmpty() ? ExitCodes.OK : ExitCodes.FAILED;
    }

    private int run(Attack attack) {
        int harms = 0;
        Path folder = temporary();
        try {
            SmallJvm.Ran ran =
                    new SmallJvm(heap, SECONDS).run(AttackRun.class, List.of(folder.toString(), attack.id()));
            List<AttackOutcome> outcomes = ran.lines().stream()
                    .filter(AttackOutcome::is)
                    .map(AttackOutcome::of)
                    .toList();
            for (AttackOutcome outcome : outcomes) {
                say(String.format(
                        Locale.ROOT,
                        "%s, %d: %s (%.1f s)",
                        attack.id(),
                        outcome.size(),
                        outcome.end(),
                        outcome.seconds()));
                if (!outcome.harm().isEmpty()) {
                    say("  HARM: " + outcome.harm());
                    harms = 1;
                }
            }
            if (!ran.end().isEmpty() || outcomes.size() != attack.sizes().size()) {
                say(attack.id() + "\n  HARM: " + ran.end() + "\n  " + String.join("\n  ", ran.lines()) + "\n  "
                        + String.join("\n  ", ran.errors()));
                harms = 1;
            }
            return harms;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Folders.delete(folder);
        }
    }

    private int crowd() {
        Path folder = temporary();
        try {
            SmallJvm.Ran ran = new SmallJvm(heap, CROWD_SECONDS)
                    .run(Crowd.class, List.of(folder.toString(), String.valueOf(programs)));
            ran.lines().forEach(line -> say("crowd: " + line));
            boolean flat = ran.lines().stream().anyMatch(line -> line.startsWith("flat"));
            if (!flat || !ran.end().isEmpty()) {
                say("  HARM: " + ran.end() + "\n  " + String.join("\n  ", ran.errors()));
                return 1;
            }
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Folders.delete(folder);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("liverig-attack");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void say(String line) {
        output.out().println(line);
        output.out().flush();
    }
}
