package io.liverig.conformance.stateful;

import io.liverig.tool.cli.ExitCodes;
import io.liverig.tool.cli.Subcommand;
import io.liverig.tool.cli.UseException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code liverig stateful}: random calls, and what never may happen in them. */
@Command(
        name = "stateful",
        description = "Plays random sequences of calls, attributes, life cycles, room events and troubles, and checks"
                + " what must hold of live-pusher, live-player and rooms.")
public final class StatefulCommand implements Subcommand {
    private static final int MOST_VIOLATIONS = 5;
    private static final int PROGRESS = 1000;

    @Spec
    @Nullable
    CommandSpec spec;

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

    @Override
    public Integer call() {
        if (!Files.exists(example.resolve("app.json"))) {
            throw new UseException("there is no program in " + example + "; --example names js/examples/video-call");
        }
        Tally tally = new Tally();
        Path bare = BareProgram.write();
        Play play = new Play(bare, example, tally);
        int violations = 0;
        long began = System.nanoTime();
        for (long number = from; number < from + sequences && violations < MOST_VIOLATIONS; number++) {
            if (number > from && number % PROGRESS == 0) {
                out().println(number + " sequences, " + tally.moves() + " moves, " + violations + " violations");
                out().flush();
            }
            Sequence sequence = Sequence.random(seed, number);
            Violation violation = play.of(sequence);
            if (violation != null) {
                violations++;
                tell(number, sequence, violation, new Play(bare, example, new Tally()));
            }
        }
        figures(tally, violations, (System.nanoTime() - began) / 1e9);
        return violations == 0 ? ExitCodes.OK : ExitCodes.FAILED;
    }

    private void tell(long number, Sequence sequence, Violation violation, Play play) {
        Sequence smallest = new Shrink(play).smallest(sequence, violation);
        Violation last = Objects.requireNonNullElse(play.of(smallest), violation);
        out().println("sequence " + number + " violates " + last);
        out().println(smallest);
        out().flush();
    }

    private void figures(Tally tally, int violations, double seconds) {
        out().println("%d sequences, the longest of %d steps; %d moves of %d kinds; %d events; seed %d, %.0f s"
                .formatted(
                        tally.sequences(),
                        tally.longest(),
                        tally.moves(),
                        tally.moveKinds(),
                        tally.events(),
                        seed,
                        seconds));
        out().println("states: %d seen%s".formatted(tally.states(), but(tally.missingStates())));
        out().println("transitions: %d of %d seen%s"
                .formatted(tally.transitions().size(), Tally.allTransitions().size(), but(tally.missingTransitions())));
        out().println("codes: %d seen%s".formatted(tally.codes().size(), but(tally.missingCodes())));
        out().println("moves that were never possible: " + tally.missingMoves());
        out().println(violations + " violations");
    }

    private static String but(Set<String> missing) {
        return missing.isEmpty() ? "" : ", not seen " + missing;
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }
}
