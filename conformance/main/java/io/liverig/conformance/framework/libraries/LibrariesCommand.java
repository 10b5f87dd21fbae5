package io.liverig.conformance.framework.libraries;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.liverig.conformance.NpmFlag;
import io.liverig.conformance.framework.program.WrittenPrograms;
import io.liverig.conformance.steps.Json;
import io.liverig.tool.cli.ExitCodes;
import io.liverig.tool.cli.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code liverig framework libraries}: published component libraries, every component of them. */
@Command(
        name = "libraries",
        mixinStandardHelpOptions = true,
        description = "Loads, attaches, updates and detaches every component of published libraries, unmodified.")
public final class LibrariesCommand implements Callable<Integer> {
    @Option(names = "--only", split = ",", paramLabel = "PACKAGE", description = "only these packages")
    private List<String> only = List.of();

    @Option(names = "--json", description = "print one JSON document and nothing else")
    private boolean json;

    @Mixin
    private Output output = new Output();

    @Mixin
    private NpmFlag npm = new NpmFlag();

    private final ArrayNode told = Json.arr();
    private int faulty;

    @Override
    public Integer call() throws IOException {
        for (String name : only.isEmpty() ? Library.NAMES : only) {
            Optional<Library> library = Library.fetch(name, npm.folder());
            if (library.isPresent()) {
                run(library.get());
            } else {
                say("skipped: npm is not there, " + name + " was not run");
            }
        }
        if (json) {
            output.out().println(told.toPrettyString());
        }
        return faulty == 0 ? ExitCodes.OK : ExitCodes.FAILED;
    }

    private void run(Library library) throws IOException {
        long began = System.nanoTime();
        try (WrittenPrograms folders = WrittenPrograms.make()) {
            LibraryRun run =
                    new LibraryRun(library, Files.createDirectory(folders.root().resolve("program")));
            List<LibraryRun.Result> results = run.run();
            tell(library, run, results, (System.nanoTime() - began) / 1e9);
        }
    }

    private void tell(Library library, LibraryRun run, List<LibraryRun.Result> results, double seconds) {
        long good = results.stream().filter(result -> result.faults().isEmpty()).count();
        faulty += results.size() - (int) good;
        int properties =
                results.stream().mapToInt(LibraryRun.Result::properties).sum();
        say(String.format(
                Locale.ROOT,
                "%s: %d components, %d without a fault; %d properties, %d updates, %.1f s",
                library,
                results.size(),
                good,
                properties,
                run.updates(),
                seconds));
        for (LibraryRun.Result result : results) {
            if (!result.requirement().isEmpty()) {
                say("  " + result.component() + " " + result.requirement());
            }
            result.faults().forEach(fault -> say("  " + result.component() + ": " + fault));
        }
        run.notImplemented().forEach((name, count) -> say("  not implemented: " + name + " (" + count + ")"));
        told.add(Json.obj(
                "library",
                library.toString(),
                "components",
                results.size(),
                "good",
                good,
                "results",
                results.stream().map(Json.MAPPER::valueToTree).toList(),
                "notImplemented",
                run.notImplemented()));
    }

    private void say(String line) {
        if (!json) {
            output.out().println(line);
            output.out().flush();
        }
    }
}
