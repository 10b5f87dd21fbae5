package io.liverig.conformance.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

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
            Path target = folder.resolve(file);
            Files.createDirectories(Objects.requireNonNull(target.getParent()));
            try (InputStream in = BenchFolder.class.getResourceAsStream(program + "/" + file)) {
                Files.write(target, Objects.requireNonNull(in, file).readAllBytes());
            }
        }
        return folder;
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
