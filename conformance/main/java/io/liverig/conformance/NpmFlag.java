package io.liverig.conformance;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The flag of every command that compares with packages of npm. */
public final class NpmFlag {
    @Option(
            names = "--npm",
            paramLabel = "DIR",
            defaultValue = "target/npm",
            description = "where npm keeps what it fetches (${DEFAULT-VALUE})")
    private Path folder = Path.of("");

    /** Returns the folder where npm keeps what it fetches. */
    public Path folder() {
        return folder;
    }
}
