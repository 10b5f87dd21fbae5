package io.liverig.conformance.framework;

import io.liverig.tool.cli.Subcommand;
import io.liverig.tool.cli.UseException;
import picocli.CommandLine.Command;

/** {@code liverig framework}: what proves the component framework. */
@Command(
        name = "framework",
        description = "Compares the component framework with the engine that WeChat publishes.",
        subcommands = DiffCommand.class)
public final class FrameworkCommand implements Subcommand {
    @Override
    public Integer call() {
        throw new UseException("say what: liverig framework diff");
    }
}
