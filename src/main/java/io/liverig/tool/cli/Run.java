package io.liverig.tool.cli;

import io.liverig.LiveRig;
import io.liverig.MiniProgram;
import io.liverig.NetworkPlan;
import io.liverig.PageHandle;
import io.liverig.journal.NotSettledException;
import io.liverig.tool.FaultLine;
import io.liverig.tool.scenario.Scenario;
import io.liverig.tool.scenario.StepFailedException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One run of a program on one or more phones, up to what is to be reported of it. */
final class Run {
    private static final Duration USUAL = Duration.ofSeconds(10);

    private final LiveRig rig;
    private final Path folder;
    private final Instant start;
    private final @Nullable NetworkPlan network;
    private final List<@Nullable String> urls = new ArrayList<>();
    private final List<FaultLine> ownFaults = new ArrayList<>();

    Run(LiveRig rig, Path folder, @Nullable String page, List<String> also, @Nullable NetworkPlan network) {
        this.rig = rig;
        this.network = network;
        this.folder = folder;
        this.start = rig.now();
        urls.add(page);
        urls.addAll(also);
    }

    /** Opens every phone's page, then plays the steps, then lets the time pass. */
    void play(@Nullable Scenario scenario, @Nullable Duration time) {
        urls.forEach(this::open);
        if (scenario != null && rig.programs().stream().anyMatch(MiniProgram::isRunning)) {
            try {
                scenario.play(rig);
            } catch (StepFailedException failed) {
                ownFaults.add(FaultLine.own(
                        "SCENARIO", String.valueOf(failed.getMessage()), "Change the step, or what it waits for"));
            }
        }
        if (time != null || scenario == null) {
            rig.advance(time == null ? USUAL : time);
        }
    }

    private void open(@Nullable String url) {
        MiniProgram program = rig.open(folder);
        if (!program.isRunning()) {
            return;
        }
        if (network != null) {
            program.phone().network(network);
        }
        try {
            if (url == null) {
                program.start();
            } else {
                program.reLaunch(url.startsWith("/") ? url : "/" + url);
            }
        } catch (IllegalArgumentException noSuchPage) {
            throw new UseException(String.valueOf(noSuchPage.getMessage()));
        } catch (IllegalStateException stopped) {
            // A program that is stopped says so in a fault; anything else is ours to repair.
            if (program.faults().isEmpty() || stopped instanceof NotSettledException) {
                throw stopped;
            }
        }
    }

    /** Returns what is to be reported; the rig can be closed afterwards. */
    RunResult result() {
        List<FaultLine> faults = new ArrayList<>(FaultLine.all(rig.faults()));
        faults.addAll(ownFaults);
        return new RunResult(
                rig.timeline(),
                rig.programs().stream().map(Run::phone).toList(),
                faults,
                rig.rooms(),
                start,
                rig.now());
    }

    private static RunResult.Phone phone(MiniProgram program) {
        List<PageHandle> stack = program.isRunning() ? program.pageStack() : List.of();
        if (stack.isEmpty()) {
            return new RunResult.Phone(program.id(), null, null, "", program.notImplemented());
        }
        PageHandle page = stack.get(stack.size() - 1);
        return new RunResult.Phone(program.id(), page.route(), page.data(), page.render(), program.notImplemented());
    }
}
