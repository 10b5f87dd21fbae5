package io.liverig.conformance.bench;

import io.liverig.tool.cli.Output;
import io.liverig.tool.cli.Subcommand;
import io.liverig.tool.cli.UseException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code liverig bench}: prints figures beside what they are compared with. */
@Command(name = "bench", description = "Measures LiveRig on this machine and prints the figures.")
public final class BenchCommand implements Subcommand {
    @Parameters(
            index = "0",
            paramLabel = "WHAT",
            description = "setdata (component is the same), programs, trtc or room")
    private String what = "";

    @Option(
            names = "--warm",
            paramLabel = "SECONDS",
            defaultValue = "10",
            description = "setdata, trtc: how long to warm up each way (${DEFAULT-VALUE}; 40 with the Graal compiler)")
    private double warm;

    @Option(
            names = "--seconds",
            paramLabel = "SECONDS",
            defaultValue = "5",
            description = "setdata, trtc, room: how long to measure each way (${DEFAULT-VALUE})")
    private double seconds;

    @Option(
            names = "--program",
            paramLabel = "DIR",
            defaultValue = "js/examples/video-call",
            description = "programs, room: the program to open (${DEFAULT-VALUE})")
    private Path program = Path.of("");

    @Option(
            names = "--count",
            paramLabel = "N",
            defaultValue = "200",
            description = "programs: how many further programs to open (${DEFAULT-VALUE})")
    private int count;

    @Option(
            names = "--sdk",
            paramLabel = "FILE",
            description = "trtc: a further SDK to measure, one file without requires of its own")
    @Nullable
    private Path sdk;

    @Option(
            names = "--users",
            paramLabel = "N,...",
            split = ",",
            defaultValue = "10,50,100,300",
            description = "trtc, room: how many users join, publish and leave (${DEFAULT-VALUE})")
    private List<Integer> users = List.of();

    @Option(
            names = "--publishers",
            paramLabel = "N",
            defaultValue = "50",
            description = "room: how many publish at once (${DEFAULT-VALUE}, TRTC's limit)")
    private int publishers;

    @Option(names = "--node", description = "trtc: measure in Node too")
    private boolean node;

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        PrintWriter out = output.out();
        switch (what) {
            case "setdata", "component" -> new SetDataBench(out).run(warm, seconds);
            case "programs" ->
                new DensityBench(out).run(program, "/pages/room/room?roomID=1234&userID=u{n}", 100, count);
            case "room" -> new RoomBench(out).run(new RoomBench.Settings(program, sizes(), publishers, seconds));
            case "trtc" -> new TrtcBench(out, trtcSettings()).run(null);
            default ->
                throw new UseException("there is no benchmark \"" + what + "\"; name setdata, programs, trtc or room");
        }
        return 0;
    }

    private List<Integer> sizes() {
        if (users.isEmpty() || users.stream().anyMatch(count -> count < 1)) {
            throw new UseException("--users wants numbers from 1 on, as in --users 10,50; it is " + users);
        }
        return users;
    }

    private TrtcBench.Settings trtcSettings() {
        if (sdk != null && !Files.isRegularFile(sdk)) {
            throw new UseException("there is no file " + sdk + "; --sdk names one JavaScript file");
        }
        return new TrtcBench.Settings(sizes(), sdk, node, warm, seconds);
    }
}
