package io.liverig.conformance.framework.program;

import io.liverig.conformance.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A folder below which programs are written, one at a time or several.
 *
 * @param root where it is
 */
public record WrittenPrograms(Path root) implements AutoCloseable {
    /** Makes one among the temporary files of the machine. */
    public static WrittenPrograms make() throws IOException {
        return new WrittenPrograms(Files.createTempDirectory("liverig-framework"));
    }

    /** Writes a program's files in a folder of its own. */
    public Path write(Map<String, String> files) {
        try {
            Path folder = Files.createTempDirectory(root, "program");
            for (Map.Entry<String, String> file : files.entrySet()) {
                Folders.write(folder.resolve(file.getKey()), file.getValue());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        Folders.delete(root);
    }
}
