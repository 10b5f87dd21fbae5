package io.liverig.conformance.framework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A folder below which programs are written, one at a time or several.
 *
 * @param root where it is
 */
public record ProgramFolders(Path root) implements AutoCloseable {
    /** Makes one among the temporary files of the machine. */
    public static ProgramFolders make() throws IOException {
        return new ProgramFolders(Files.createTempDirectory("liverig-framework"));
    }

    /** Writes a program's files in a folder of its own. */
    Path write(Map<String, String> files) {
        try {
            Path folder = Files.createTempDirectory(root, "program");
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path target = folder.resolve(file.getKey());
                Files.createDirectories(Objects.requireNonNull(target.getParent()));
                Files.writeString(target, file.getValue());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        delete(root);
    }
}
