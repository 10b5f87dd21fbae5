package io.liverig.tool.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.liverig.data.Json;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one command came to.
 *
 * @param exit its exit code
 * @param out what it wrote to its standard output
 * @param err what it wrote to its standard error
 */
record Cli(int exit, String out, String err) {
    static final Path HOME = Path.of(System.getProperty("liverig.home", ".."));
    static final Path EXAMPLE = HOME.resolve("js/examples/video-call");
    static final Path SCENARIO = HOME.resolve("js/examples/video-call.scenario.json");
    static final String ALICE = "/pages/room/room?roomID=1234&userID=alice";

    static Cli run(Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] texts = Stream.of(args).map(String::valueOf).toArray(String[]::new);
        int exit = Main.execute(new PrintWriter(out, true), new PrintWriter(err, true), texts);
        return new Cli(exit, out.toString(), err.toString());
    }

    /** Copies the example, for a test to break. */
    static Path copy(Path into) {
        try (Stream<Path> files = Files.walk(EXAMPLE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = into.resolve(EXAMPLE.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
            return into;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path folder, String file, String text) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the one JSON document that the command wrote. */
    Map<?, ?> json() {
        try {
            assertEquals("", err);
            return (Map<?, ?>) java.util.Objects.requireNonNull(Json.read(out));
        } catch (IOException e) {
            throw new AssertionError("not one JSON document: " + e.getMessage() + "\n" + out, e);
        }
    }

    /** Returns the only fault of the page with the given path. */
    Map<?, ?> onlyFault(String path) {
        List<?> faults = list(page(path).get("faults"));
        assertEquals(1, faults.size(), out);
        return (Map<?, ?>) faults.get(0);
    }

    Map<?, ?> page(String path) {
        return list(json().get("pages")).stream()
                .map(page -> (Map<?, ?>) page)
                .filter(page -> path.equals(page.get("path")))
                .findFirst()
                .orElseThrow();
    }

    static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }
}
