package io.liverig.tool.cli;

import io.liverig.LiveRig;
import io.liverig.NetworkPlan;
import io.liverig.journal.ProjectException;
import io.liverig.tool.Durations;
import io.liverig.tool.IoReason;
import io.liverig.tool.NetworkPlans;
import io.liverig.tool.scenario.ScenarioException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code liverig}: finds its subcommands and runs one. */
@Command(
        name = "liverig",
        description = "Runs WeChat mini-programs with their live-pusher and live-player, without WeChat.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footer = {
            "",
            "Exit codes: 0 as it should be; 1 the program or the checked SDK failed; 2 wrong use, what can not be read"
                    + " or written; 3 a fault of LiveRig.",
            "Every command has its own --help."
        })
public final class Main {
    private Main() {}

    /** Runs a command and ends the JVM with its exit code. */
    public static void main(String[] args) {
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        int exit = execute(out, err, args);
        if (out.checkError()) {
            err.println(
                    "liverig: standard output could not be written to its end; is the disk full, or the pipe closed?");
            exit = ExitCodes.WRONG_USE;
        }
        err.flush();
        System.exit(exit);
    }

    /** Runs a command with the given writers in place of the standard ones, and returns its exit code. */
    public static int execute(PrintWriter out, PrintWriter err, String... args) {
        CommandLine line = new CommandLine(new Main());
        ServiceLoader.load(Subcommand.class).forEach(line::addSubcommand);
        line.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().mixinStandardHelpOptions(true));
        line.setOut(out).setErr(err);
        line.setUsageHelpWidth(110).setAbbreviatedOptionsAllowed(false);
        line.registerConverter(Duration.class, text -> converted(() -> Durations.parse(text)));
        line.registerConverter(NetworkPlan.class, text -> converted(() -> NetworkPlans.parse(text)));
        line.setExecutionExceptionHandler((thrown, command, parsed) -> report(thrown, err));
        try {
            return line.execute(args);
        } catch (Error failed) {
            return bug(failed, err);
        }
    }

    private static PrintWriter utf8(FileDescriptor file) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(file), StandardCharsets.UTF_8), true);
    }

    private static <T> T converted(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException e) {
            throw new CommandLine.TypeConversionException(e.getMessage());
        }
    }

    private static int report(Exception thrown, PrintWriter err) {
        if (thrown instanceof ProjectException
                || thrown instanceof UseException
                || thrown instanceof ScenarioException) {
            err.println("liverig: " + thrown.getMessage());
            return ExitCodes.WRONG_USE;
        }
        IOException io = thrown instanceof UncheckedIOException unchecked
                ? unchecked.getCause()
                : thrown instanceof IOException checked ? checked : null;
        if (io != null) {
            err.println("liverig: " + IoReason.of(io));
            return ExitCodes.WRONG_USE;
        }
        return bug(thrown, err);
    }

    private static int bug(Throwable thrown, PrintWriter err) {
        err.println("liverig: LiveRig itself failed; please report this with what follows");
        thrown.printStackTrace(err);
        return ExitCodes.BUG;
    }

    /** Tells the versions of LiveRig, its engine and Java. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {header() + ", Java " + Runtime.version()};
        }
    }

    /** Returns the line that begins what people read: version and engine. */
    static String header() {
        return "LiveRig " + LiveRig.version() + ", " + LiveRig.engine();
    }
}
