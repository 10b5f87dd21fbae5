package io.liverig.conformance.bench;

import io.liverig.conformance.Folders;
import io.liverig.conformance.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A folder for a benchmark's programs, which goes when the benchmark ends.
 *
 * @param path where it is
 */
record BenchFolder(Path path) implements AutoCloseable {
    static BenchFolder make() throws IOException {
        return new BenchFolder(Files.createTempDirectory("liverig-bench"));
    }

    /** Unpacks the files of a program; returns its folder. */
    Path unpack(String program, List<String> files) throws IOException {
        Path folder = path.resolve(program);
        for (String file : files) {
            Folders.write(folder.resolve(file), Resources.text(BenchFolder.class, program + "/" + file));
        }
        return folder;
    }

    @Override
    public void close() {
        Folders.delete(path);
    }
}
