package io.liverig.conformance.framework.libraries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published component libraries run here as they are. */
class LibraryTests {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"@vant/weapp, 71", "tdesign-miniprogram, 105", "weui-miniprogram, 22"})
    void everyComponentLoadsUpdatesAndLeavesWithoutAFault(String name, int components) throws IOException {
        Optional<Library> library = Library.fetch(name, Path.of("target", "npm").toAbsolutePath());
        if (library.isEmpty()) {
            String said = "skipped: npm is not there, " + name + " was not run";
            System.out.println(said);
            Assumptions.abort(said);
        }
        LibraryRun run = new LibraryRun(library.get(), folder);
        List<LibraryRun.Result> results = run.run();
        assertEquals(
                List.of(),
                results.stream().filter(result -> !result.faults().isEmpty()).toList());
        assertEquals(components, results.size());
        assertTrue(run.updates() > components * 3L, "updates made: " + run.updates());
    }
}
