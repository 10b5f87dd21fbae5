package io.liverig.tool.smoke;

import io.liverig.LiveRig;
import io.liverig.MiniProgram;
import io.liverig.PageHandle;
import io.liverig.journal.Fault;
import io.liverig.journal.FaultKind;
import io.liverig.options.RigOptions;
import io.liverig.tool.FaultLine;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Opens each page of a program on a phone of its own and sees whether it comes up.
 *
 * <p>Every page gets a fresh instance of the program, so that an endless loop in one hides no other; what goes wrong in
 * app.js therefore shows on every page.
 */
public final class Smoke {
    private static final Duration TIME = Duration.ofSeconds(2);

    private final RigOptions options;

    /** Makes a check with the options of its rigs. */
    public Smoke(RigOptions options) {
        this.options = options;
    }

    /**
     * Loads, shows and makes ready every page, each for two seconds of the rig's clock, and checks its handlers.
     *
     * @throws io.liverig.journal.ProjectException when the folder holds no program that can be read
     */
    public ProgramResult check(Path folder) {
        try (LiveRig rig = LiveRig.create(options)) {
            List<PageResult> results = new ArrayList<>();
            Map<String, Integer> missing = new TreeMap<>();
            MiniProgram first = rig.open(folder);
            for (String route : first.pages()) {
                MiniProgram program = results.isEmpty() ? first : rig.open(folder);
                results.add(check(rig, program, route));
                program.notImplemented().forEach((api, count) -> missing.merge(api, count, Integer::sum));
                program.close();
            }
            return new ProgramResult(first.id(), results, missing, List.of());
        }
    }

    private static PageResult check(LiveRig rig, MiniProgram program, String route) {
        List<Fault> missing = program.missingFiles(route);
        if (!missing.isEmpty()) {
            return new PageResult(route, PageResult.Status.MISSING, FaultLine.all(missing));
        }
        if (program.isRunning()) {
            open(rig, program, route);
        }
        return PageResult.of(route, FaultLine.all(program.faults()));
    }

    private static void open(LiveRig rig, MiniProgram program, String route) {
        try {
            PageHandle page = program.reLaunch("/" + route);
            if (isDefined(program)) {
                page.checkHandlers();
            }
            rig.advance(TIME);
        } catch (IllegalStateException stopped) {
            // A program that is stopped says so in a fault; anything else is ours to repair.
            if (program.faults().isEmpty()) {
                throw stopped;
            }
        }
    }

    /** Returns whether the page's script ran to its end; of one that did not, every handler is missing. */
    private static boolean isDefined(MiniProgram program) {
        return program.faults().stream()
                .noneMatch(fault -> fault.handler().startsWith("module ") || fault.kind() == FaultKind.USAGE);
    }
}
