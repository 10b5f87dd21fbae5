package io.liverig.conformance.framework;

import io.liverig.conformance.framework.libraries.LibrariesCommand;
import io.liverig.conformance.framework.templates.TemplatesCommand;
import io.liverig.tool.cli.Subcommand;
import io.liverig.tool.cli.UseException;
import picocli.CommandLine.Command;

/** {@code liverig framework}: what proves the component framework. */
@Command(
        name = "framework",
        description =
                "Proves the component framework: by the engine that WeChat publishes, and by component libraries.",
        subcommands = {DiffCommand.class, LibrariesCommand.class, TemplatesCommand.class})
public final class FrameworkCommand implements Subcommand {
    @Override
    public Integer call() {
        throw new UseException(
                "say what: liverig framework diff, liverig framework libraries, or liverig framework templates");
    }
}
