package io.liverig.tool.cli;

import io.liverig.data.Fields;
import io.liverig.data.Json;
import io.liverig.tool.smoke.ProgramFolders;
import io.liverig.tool.smoke.ProgramResult;
import io.liverig.tool.smoke.Smoke;
import io.liverig.tool.smoke.SmokeFolder;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code liverig smoke}: opens every page of a program, or of all programs in a folder. */
@Command(
        name = "smoke",
        versionProvider = Main.Version.class,
        description = {
            "Opens every page of app.json on a phone of its own and says what goes wrong, with file and line.",
            "A folder of several programs runs each of them in a JVM of its own."
        })
public final class SmokeCommand implements Subcommand {
    @Parameters(paramLabel = "DIR", description = "A program's folder, or a folder of programs.")
    private Path folder = Path.of("");

    @Option(names = "--json", description = "Print one JSON document and nothing else.")
    private boolean json;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            defaultValue = "1",
            description = "How many programs of a folder run at a time. Default: ${DEFAULT-VALUE}.")
    private int jobs;

    @Mixin
    private Output output = new Output();

    @Mixin
    private RigFlags rig = new RigFlags();

    @Override
    public Integer call() throws InterruptedException {
        if (!Files.isDirectory(folder)) {
            throw new UseException(folder + ": there is no such folder; name the folder of a mini-program");
        }
        List<Path> programs = ProgramFolders.isProgram(folder) ? List.of() : ProgramFolders.within(folder);
        return programs.isEmpty() ? checkProgram() : checkFolder(programs);
    }

    /** Checks the folder as a program; when it is none, opening it says so. */
    private int checkProgram() {
        ProgramResult result = new Smoke(rig.options()).check(folder);
        print(List.of(result), result.toData());
        return result.isOk() ? ExitCodes.OK : ExitCodes.FAILED;
    }

    private int checkFolder(List<Path> programs) throws InterruptedException {
        rig.options();
        List<ProgramResult> results =
                new SmokeFolder(Main.class.getName(), rig.arguments(), jobs).check(folder, programs);
        Map<String, Object> data = Fields.of("folder", folder.toString())
                .and("programs", results.stream().map(ProgramResult::toData).toList());
        print(results, data);
        return results.stream().allMatch(ProgramResult::isOk) ? ExitCodes.OK : ExitCodes.FAILED;
    }

    private void print(List<ProgramResult> results, Map<String, Object> data) {
        PrintWriter out = output.out();
        if (json) {
            out.println(Json.writeIndented(data));
        } else {
            new SmokeText(out).print(results);
        }
        out.flush();
    }
}
