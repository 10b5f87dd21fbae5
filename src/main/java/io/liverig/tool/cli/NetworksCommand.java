package io.liverig.tool.cli;

import io.liverig.LiveRig;
import io.liverig.NetworkPlan;
import io.liverig.tool.scenario.Scenario;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code liverig networks}: the same run on several networks, side by side. */
@Command(
        name = "networks",
        description = "Runs a mini-program on several networks and prints what its components say, side by side.",
        footer = {
            "",
            "The example call on Wi-Fi, on 4G, and on a train that goes through a tunnel:",
            "  liverig networks js/examples/video-call --page 'pages/room/room?roomID=1234&userID=alice' \\",
            "      --scenario js/examples/video-call.networks.json --on wifi --on 4g --on 4g:5s,tunnel:8s,4g"
        })
public final class NetworksCommand implements Subcommand {
    @Option(names = "--for", paramLabel = "TIME", description = "How long to run. Default: 10s, or the scenario.")
    private @Nullable Duration time;

    @Option(
            names = "--on",
            paramLabel = "NETWORK",
            required = true,
            description = "A column: one network, or several one after the other as in 4g:5s,tunnel:8s,4g. Repeated.")
    private List<NetworkPlan> plans = new ArrayList<>();

    @Mixin
    private ProgramFlags program = new ProgramFlags();

    @Mixin
    private Output output = new Output();

    @Mixin
    private RigFlags flags = new RigFlags();

    @Override
    public Integer call() {
        Scenario steps = program.scenario();
        PrintWriter out = output.out();
        SideBySide table = new SideBySide();
        boolean good = true;
        for (NetworkPlan plan : plans) {
            try (LiveRig rig = LiveRig.create(flags.options())) {
                Run run = new Run(rig, program.folder(), program.page(), List.of(), plan);
                run.play(steps, time);
                RunResult result = run.result();
                good &= result.faults().isEmpty();
                table.column(plan.toString(), rig.timeline().toData());
            }
        }
        out.println(Main.header());
        table.lines().forEach(out::println);
        return good ? ExitCodes.OK : ExitCodes.FAILED;
    }
}
