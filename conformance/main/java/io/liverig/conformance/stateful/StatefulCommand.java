package io.liverig.conformance.stateful;

import io.liverig.tool.cli.ExitCodes;
import io.liverig.tool.cli.Output;
import io.liverig.tool.cli.Subcommand;
import io.liverig.tool.cli.UseException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code liverig stateful}: random calls, and what never may happen in them. */
@Command(
        name = "stateful",
        description = "Plays random sequences of calls, attributes, life cycles, room events and troubles, and checks"
                + " what must hold of live-pusher, live-player and rooms.")
public final class StatefulCommand implements Subcommand {
    private static final int MOST_VIOLATIONS = 5;
    private static final int PROGRESS = 1000;

    @Option(
            names = "--sequences",
            paramLabel = "N",
            defaultValue = "10000",
            description = "how many (${DEFAULT-VALUE})")
    private long sequences;

    @Option(names = "--seed", defaultValue = "1", description = "one seed repeats a run exactly (${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--from", paramLabel = "N", defaultValue = "0", description = "the first one's number (0)")
    private long from;

    @Option(
            names = "--example",
            paramLabel = "DIR",
            defaultValue = "js/examples/video-call",
            description = "the example, on which every third plays (${DEFAULT-VALUE})")
    private Path example = Path.of("");

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        if (!Files.exists(example.resolve("app.json"))) {
            throw new UseException("there is no program in " + example + "; --example names js/examples/video-call");
        }
        MoveTally tally = new MoveTally();
        Path bare = BareProgram.write();
        SequencePlayer play = new SequencePlayer(bare, example, tally);
        int violations = 0;
        long began = System.nanoTime();
        for (long number = from; number < from + sequences && violations < MOST_VIOLATIONS; number++) {
            if (number > from && number % PROGRESS == 0) {
                output.out().println(number + " sequences, " + tally.moves() + " moves, " + violations + " violations");
                output.out().flush();
            }
            MoveSequence sequence = MoveSequence.random(seed, number);
            Violation violation = play.of(sequence);
            if (violation != null) {
                violations++;
                tell(number, sequence, violation, new SequencePlayer(bare, example, new MoveTally()));
            }
        }
        figures(tally, violations, (System.nanoTime() - began) / 1e9);
        return violations == 0 ? ExitCodes.OK : ExitCodes.FAILED;
    }

    private void tell(long number, MoveSequence sequence, Violation violation, SequencePlayer play) {
        MoveSequence smallest = new SequenceShrinker(play).smallest(sequence, violation);
        Violation last = Objects.requireNonNullElse(play.of(smallest), violation);
        output.out().println("sequence " + number + " violates " + last);
        output.out().println(smallest);
        output.out().flush();
    }

    private void figures(MoveTally tally, int violations, double seconds) {
        output.out()
                .println(String.format(
                        Locale.ROOT,
                        "%d sequences, the longest of %d steps; %d moves of %d kinds; %d events; seed %d, %.0f s",
                        tally.sequences(),
                        tally.longest(),
                        tally.moves(),
                        tally.moveKinds(),
                        tally.events(),
                        seed,
                        seconds));
        output.out()
                .println(String.format(Locale.ROOT, "states: %d seen%s", tally.states(), but(tally.missingStates())));
        output.out()
                .println(String.format(
                        Locale.ROOT,
                        "transitions: %d of %d seen%s",
                        tally.transitions().size(),
                        MoveTally.allTransitions().size(),
                        but(tally.missingTransitions())));
        output.out()
                .println(String.format(
                        Locale.ROOT, "codes: %d seen%s", tally.codes().size(), but(tally.missingCodes())));
        output.out().println("moves that were never possible: " + tally.missingMoves());
        output.out().println(violations + " violations");
    }

    private static String but(Set<String> missing) {
        return missing.isEmpty() ? "" : ", not seen " + missing;
    }
}
