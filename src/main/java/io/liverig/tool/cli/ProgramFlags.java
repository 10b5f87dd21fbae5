package io.liverig.tool.cli;

import io.liverig.tool.scenario.Scenario;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The flags of every command that plays something on one program. */
final class ProgramFlags {
    @Parameters(paramLabel = "DIR", description = "The program's folder: of app.json, or of project.config.json.")
    private Path folder = Path.of("");

    @Option(names = "--page", paramLabel = "PATH?QUERY", description = "The page to open. Default: the entry page.")
    private @Nullable String page;

    @Option(names = "--scenario", paramLabel = "FILE", description = "Steps to play: users, taps, time (JSON).")
    private @Nullable Path scenario;

    Path folder() {
        return folder;
    }

    /** Returns the page to open, with its query; null for the entry page. */
    @Nullable
    String page() {
        return page;
    }

    /** Reads the steps to play; null when there are none. */
    @Nullable
    Scenario scenario() {
        return scenario == null ? null : Scenario.read(scenario);
    }
}
