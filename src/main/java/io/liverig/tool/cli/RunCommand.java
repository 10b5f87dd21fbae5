package io.liverig.tool.cli;

import io.liverig.LiveRig;
import io.liverig.NetworkPlan;
import io.liverig.options.RigOptions;
import io.liverig.tool.scenario.Scenario;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code liverig run}: runs a program, or several phones with it, and shows what happens. */
@Command(
        name = "run",
        versionProvider = Main.Version.class,
        description = "Runs a mini-program and shows its timeline, its page and its faults.",
        footer = {
            "",
            "A call with a scripted user, and one with two phones in the same room:",
            "  liverig run DIR --page 'pages/room/room?roomID=1234&userID=alice' --scenario call.scenario.json",
            "  liverig run DIR --page 'pages/room/room?roomID=1234&userID=alice' \\",
            "      --also 'pages/room/room?roomID=1234&userID=bob'"
        })
public final class RunCommand implements Subcommand {
    @Option(
            names = "--also",
            paramLabel = "PATH?QUERY",
            description = "Run the program on a further phone too, and open this page there. May be repeated.")
    private List<String> also = new ArrayList<>();

    @Option(
            names = "--for",
            paramLabel = "TIME",
            description = "How long to run on the rig's clock: 10s, 500ms. Default: 10s, or until the scenario's end.")
    private @Nullable Duration time;

    @Option(
            names = "--network",
            paramLabel = "NETWORK",
            description =
                    "The phones' network: wifi, weak-wifi, 5g, 4g, 3g, 2g, lift, tunnel, none; or several one after"
                            + " the other, as in 4g:10s,tunnel:8s,4g. Default: wifi.")
    private @Nullable NetworkPlan network;

    @Option(names = "--real-time", description = "Let the clock run at the machine's pace.")
    private boolean realTime;

    @Option(names = "--json", description = "Print one JSON document and nothing else.")
    private boolean json;

    @Option(names = "--verbose", description = "Show every row, also netstatus and volume each time.")
    private boolean verbose;

    @Option(
            names = "--report",
            paramLabel = "DIR",
            description =
                    "Also write timeline.json, timeline.txt and report.html there, and the files that the programs wrote.")
    private @Nullable Path report;

    @Mixin
    private ProgramFlags program = new ProgramFlags();

    @Mixin
    private Output output = new Output();

    @Mixin
    private RigFlags flags = new RigFlags();

    @Override
    public Integer call() {
        Scenario steps = program.scenario();
        RigOptions options = realTime ? flags.options().withRealTime() : flags.options();
        PrintWriter out = output.out();
        try (LiveRig rig = LiveRig.create(options)) {
            if (!json) {
                out.println(Main.header());
                TimelinePrinter printer = new TimelinePrinter(out, rig.now().toEpochMilli(), verbose, !also.isEmpty());
                rig.onRow(printer);
            }
            Run run = new Run(rig, program.folder(), program.page(), also, network);
            run.play(steps, time);
            RunResult result = run.result();
            rig.onRow(row -> {});
            if (json) {
                out.println(result.json());
            } else {
                new RunText(out).print(result);
            }
            out.flush();
            if (report != null) {
                new ReportFolder(report).write(result);
                new ReportFolder(report).writeFiles(rig.programs());
            }
            return result.faults().isEmpty() ? ExitCodes.OK : ExitCodes.FAILED;
        }
    }
}
