package io.liverig.conformance.framework.libraries;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.liverig.conformance.framework.ProgramFolders;
import io.liverig.conformance.steps.Json;
import io.liverig.tool.cli.ExitCodes;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code liverig framework libraries}: published component libraries, every component of them. */
@Command(
        name = "libraries",
        mixinStandardHelpOptions = true,
        description = "Loads, attaches, updates and detaches every component of published libraries, unmodified.")
public final class LibrariesCommand implements Callable<Integer> {
    @Spec
    @Nullable
    CommandSpec spec;

    @Option(names = "--only", split = ",", paramLabel = "PACKAGE", description = "only these packages")
    private List<String> only = List.of();

    @Option(names = "--json", description = "print one JSON document and nothing else")
    private boolean json;

    @Option(
            names = "--npm",
            paramLabel = "DIR",
            defaultValue = "target/npm",
            description = "where npm keeps what it fetches (${DEFAULT-VALUE})")
    private Path npm = Path.of("");

    private final ArrayNode told = Json.arr();
    private int faulty;

    @Override
    public Integer call() throws IOException {
        for (String name : only.isEmpty() ? Library.NAMES : only) {
            Optional<Library> library = Library.fetch(name, npm);
            if (library.isPresent()) {
                run(library.get());
            } else {
                say("skipped: npm is not there, " + name + " was not run");
            }
        }
        if (json) {
            out().println(told.toPrettyString());
        }
        return faulty == 0 ? ExitCodes.OK : ExitCodes.FAILED;
    }

    private void run(Library library) throws IOException {
        long began = System.nanoTime();
        try (ProgramFolders folders = ProgramFolders.make()) {
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
        say("%s: %d components, %d without a fault; %d properties, %d updates, %.1f s"
                .formatted(library, results.size(), good, properties, run.updates(), seconds));
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
            out().println(line);
            out().flush();
        }
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }
}
