package io.liverig.tool.cli;

import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Where a command prints: to the writers that {@link Main} was given, so that a test can read them. */
@Command
public final class Output {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /** Returns the writer of what a command says. */
    public PrintWriter out() {
        return Objects.requireNonNull(command).commandLine().getOut();
    }

    /** Returns the writer of what is said beside it, how far it has come and what is wrong. */
    public PrintWriter err() {
        return Objects.requireNonNull(command).commandLine().getErr();
    }
}
